package org.qiangxian.circle;

import java.util.UUID;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/**
 * A county did something about the circle of its area.
 *
 * @param id of the participation
 * @param area the area of the circle's leader
 */
record CircleMoved(UUID id, RegionCode unit, RegionCode area, CircleAction action) implements Fact {

    @Override
    public String kind() {
        return action.label();
    }

    @Override
    public String about() {
        return unit.value();
    }
}

package org.qiangxian.circle;

import java.util.UUID;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/**
 * A county stopped taking part without having left: it entered the library, or the circle was closed.
 *
 * @param id of the participation
 * @param area the area of the circle's leader
 */
record CircleEnded(UUID id, RegionCode unit, RegionCode area, Participation.Outcome how) implements Fact {

    @Override
    public String kind() {
        return "结束辖区培育";
    }

    @Override
    public String about() {
        return unit.value();
    }
}

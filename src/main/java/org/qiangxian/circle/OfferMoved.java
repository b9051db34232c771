package org.qiangxian.circle;

import java.util.UUID;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** A circle was offered, described anew or closed. */
record OfferMoved(UUID id, RegionCode area, OfferAction action, int version) implements Fact {

    @Override
    public String kind() {
        return action.label();
    }

    @Override
    public String about() {
        return area.value();
    }
}

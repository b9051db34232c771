package org.qiangxian.promotion;

import java.util.UUID;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/**
 * Something was done with the recommendation of a result.
 *
 * @param item the recommendation
 * @param action the row of the table
 * @param status its former status
 */
record PromotionMoved(UUID item, RegionCode unit, PromotionAction action, PromotionStatus status) implements Fact {

    @Override
    public String kind() {
        return action.label();
    }

    @Override
    public String about() {
        return unit.value();
    }
}

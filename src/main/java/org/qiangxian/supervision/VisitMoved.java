package org.qiangxian.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** Something was done with a 调研. */
record VisitMoved(UUID id, RegionCode unit, VisitAction action, LocalDate day, int number) implements Fact {

    @Override
    public String kind() {
        return action == VisitAction.ANNOUNCE ? action.label() : "调研" + action.label();
    }

    @Override
    public String about() {
        return unit.value();
    }
}

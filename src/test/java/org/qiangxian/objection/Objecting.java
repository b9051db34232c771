package org.qiangxian.objection;

import java.time.LocalDate;
import org.qiangxian.MovableClock;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Value;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;

/** Objections of 平遥县 to its people of 2020, through the front doors. */
record Objecting(Confirmations confirmations, Objections objections, Measurements measurements, MovableClock clock) {

    static final RegionCode PINGYAO = new RegionCode("140728");
    static final Actor CITY = Actors.city("140728");

    /** Stops the clock at noon: a test moves it by the minutes of an undo and must stay within the same day. */
    void noon() {
        clock.stopAt(LocalDate.now(Chinese.BEIJING)
                .atTime(12, 0)
                .atZone(Chinese.BEIJING)
                .toInstant());
    }

    /** An objection that can no longer be undone. */
    Matter objected() {
        confirmations.object(CITY, PINGYAO, value().id(), "与本地公报不一致", "450,690");
        clock.move(Undoing.LONG);
        return objections.get(CITY, value().id());
    }

    Value value() {
        return measurements.series(PINGYAO, new IndicatorCode("J-01")).stream()
                .filter(each -> each.period().equals("2020"))
                .findFirst()
                .orElseThrow();
    }

    static DecisionForm form(String outcome, String reason, String figure) {
        return new DecisionForm(outcome, reason, figure, null, null, "平遥县人口普查公报", "平遥县统计局", "2021-06-01", "第1页");
    }
}

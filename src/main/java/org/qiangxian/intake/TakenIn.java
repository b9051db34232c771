package org.qiangxian.intake;

import org.qiangxian.catalogue.Indicator;
import org.qiangxian.measurement.Periods;
import org.qiangxian.measurement.StandingValue;
import org.qiangxian.shell.Chinese;

/** A value that a file brought, with the page that shows it and where it comes from. */
public record TakenIn(String place, String indicator, String period, String figure, String href) {

    static TakenIn of(StandingValue value, String place, Indicator indicator) {
        var figure = value.figure();
        return new TakenIn(
                place,
                indicator.name(),
                Periods.shown(value.period()),
                figure == null
                        ? value.state().label()
                        : Chinese.figure(
                                        figure,
                                        Math.max(0, figure.stripTrailingZeros().scale()))
                                + " "
                                + indicator.unit(),
                "/values/" + value.region() + "/" + value.indicator() + "/" + value.period());
    }
}

package org.qiangxian.confirmation;

import java.util.List;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.measurement.Reading;
import org.qiangxian.measurement.Value;
import org.qiangxian.shell.Chinese;

/**
 * One value of one place: its definition, all its revisions, newest first, and what the city answered.
 *
 * @param latest the revision in force, now or on the day asked for
 * @param objectable whether the reader may object to the value here, as its city
 * @param on the day whose records are shown, empty for those of now
 */
public record ValuePage(
        String name,
        Indicator indicator,
        Value latest,
        List<Value> revisions,
        List<CityAnswer> answers,
        String on,
        boolean objectable) {

    /** 2026年3月1日, or nothing. */
    public String day() {
        return on.isEmpty() ? "" : Chinese.date(java.time.LocalDate.parse(on));
    }

    public String shown(Value value) {
        return value.shown(indicator);
    }

    /** 216,298 ÷ 450,697, or nothing. */
    public String fraction(Value value) {
        return value.reading() instanceof Reading.Measured m && m.numerator() != null && m.denominator() != null
                ? plain(m.numerator()) + " ÷ " + plain(m.denominator())
                : "";
    }

    private static String plain(java.math.BigDecimal figure) {
        return Chinese.figure(figure, Math.max(0, figure.stripTrailingZeros().scale()));
    }
}

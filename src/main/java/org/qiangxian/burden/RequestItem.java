package org.qiangxian.burden;

import java.util.Comparator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Periods;
import org.qiangxian.shell.Refusal;

/** One indicator in one period: what a request asks, an answer answers, a link is for. */
public record RequestItem(IndicatorCode indicator, String period) implements Comparable<RequestItem> {

    private static final Comparator<RequestItem> ORDER =
            Comparator.comparing(RequestItem::indicator).thenComparing(RequestItem::period);

    /** Reads {@link #key()}. */
    public static RequestItem of(String key) {
        var at = key.indexOf('.');
        if (at < 0 || !Periods.valid(key.substring(at + 1))) {
            throw new Refusal.NotFound("这份数据需求中没有这一项。请从数据需求页面进入。");
        }
        return new RequestItem(new IndicatorCode(key.substring(0, at)), key.substring(at + 1));
    }

    /** As it stands in addresses and names of fields: {@code Z2-09.2024}. */
    public String key() {
        return indicator.value() + "." + period;
    }

    /** 2024年, 2024年第1季度. */
    public String when() {
        return Periods.shown(period);
    }

    @Override
    public int compareTo(RequestItem other) {
        return ORDER.compare(this, other);
    }
}

package org.qiangxian.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.comparison.IndicatorProfile;
import org.qiangxian.comparison.Spark;

/**
 * The development of a place on one indicator, in the few words of a row.
 *
 * @param small text before the word, in small type; may be empty
 * @param word the earlier figure, or the word of the trend
 * @param moved whether the word is a direction
 * @param notes remarks under it
 */
public record Course(
        String small,
        String word,
        boolean moved,
        List<String> notes,
        @Nullable Spark spark) {

    private static final int TWO = 2;

    static Course of(IndicatorProfile series) {
        var row = series.row();
        var trend = row == null ? null : row.trend();
        var spark = row == null ? null : row.spark();
        var modelled = series.indicator().modelled() ? "模型估算" : "";
        int years = series.years().size();
        if (years == 1) {
            return said("只有这一年", spark, modelled);
        }
        if (years == TWO) {
            var first = series.first();
            return new Course(
                    first.point().year() + "年", first.figure(), false, notes(series.change(), modelled), spark);
        }
        if (trend == null) {
            return said("不作判断", spark, modelled);
        }
        return trend.moved()
                ? new Course("", trend.word(), true, notes(trend.judgement(), modelled), spark)
                : said(trend.word().equals("数据不足") ? "年份还少" : trend.word(), spark, modelled);
    }

    private static Course said(String word, @Nullable Spark spark, String note) {
        return new Course("", word, false, notes(note), spark);
    }

    private static List<String> notes(String... notes) {
        return Stream.of(notes).filter(each -> !each.isEmpty()).toList();
    }

    /** The remarks on the latest figure besides its year. */
    static List<String> marks(IndicatorProfile series) {
        var last = series.last();
        var from = last.point().from();
        var marks = new ArrayList<String>();
        marks.add(last.point().year() + "年");
        if (!last.interval().isEmpty()) {
            marks.add("95%区间 " + last.interval());
        }
        if (from.doubt() != null) {
            marks.add("存疑");
        }
        if (!last.point().joined()) {
            marks.add("区划变更前");
        } else if (!from.region().equals(series.code())) {
            marks.add("原代码 " + from.region());
        }
        return List.copyOf(marks);
    }
}

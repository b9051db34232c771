package org.qiangxian.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.comparison.IndicatorProfile;
import org.qiangxian.comparison.Point;
import org.qiangxian.document.Csv;

/**
 * The public figures of one city as CSV: UTF-8 with a byte order mark, one line of column names and then a line for
 * each figure, which any program reads as it is. Figures are plain numbers; each comes with its source, interval and
 * remarks.
 */
final class CityFile {

    private static final String USE = "只供了解本地变化，不用于各地排列比较";

    private CityFile() {}

    static String of(CityPage page) {
        var columns = line(List.of(
                "地区", "区划代码", "指标代码", "指标", "年份", "数值", "单位", "区间下限", "区间上限", "数据所用代码", "来源", "公布", "说明", "使用"));
        var lines = page.series().stream().flatMap(one -> lines(page, one)).collect(Collectors.joining());
        return Csv.MARK + columns + lines;
    }

    private static Stream<String> lines(CityPage page, IndicatorProfile series) {
        int decimals = series.indicator().decimals();
        return series.years().stream().map(year -> {
            var point = year.point();
            var interval = point.interval();
            return line(List.of(
                    page.fullName(),
                    page.region().code().value(),
                    series.indicator().code().value(),
                    series.indicator().name(),
                    String.valueOf(point.year()),
                    plain(point.value(), decimals),
                    series.indicator().unit(),
                    interval == null ? "" : plain(interval.lower(), decimals),
                    interval == null ? "" : plain(interval.upper(), decimals),
                    point.from().region().value(),
                    point.from().batch().title(),
                    point.from().batch().published(),
                    said(series, point),
                    page.region().fictional() ? "演示数据，虚构；" + USE : USE));
        });
    }

    /** The figure as printed, without thousands separators. */
    private static String plain(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String said(IndicatorProfile series, Point point) {
        return Stream.of(
                        series.indicator().modelled() ? "模型估算" : "",
                        point.joined() ? "" : "区划变更前",
                        doubt(point.from().doubt()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("；"));
    }

    private static String doubt(@Nullable String doubt) {
        return doubt == null ? "" : "存疑：" + doubt;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CityFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /**
     * A cell: numbers are unquoted; text with a leading character that office software would take for a formula is
     * escaped.
     */
    private static String cell(String text) {
        if (text.isEmpty() || text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return text;
        }
        return "\"" + Csv.harmless(text).replace("\"", "\"\"") + "\"";
    }
}

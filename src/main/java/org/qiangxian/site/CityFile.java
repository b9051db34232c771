package org.qiangxian.site;

import java.util.List;
import java.util.stream.Collectors;
import org.qiangxian.comparison.IndicatorProfile;
import org.qiangxian.comparison.Point;

/**
 * The public figures of one city as CSV for office software: UTF-8 with a byte order mark. Source and interval travel
 * with every figure, and the first line says what the file may not be used for.
 */
final class CityFile {

    private static final String MARK = "\uFEFF";

    private CityFile() {}

    static String of(CityPage page) {
        var head = "%s（%s）公开数据，只供了解本地变化，不用于各地排列比较%s"
                .formatted(
                        page.fullName(),
                        page.region().code().value(),
                        page.region().fictional() ? "；演示数据，虚构" : "");
        var columns = line(List.of("指标代码", "指标", "年份", "数值", "单位", "95%区间", "数据所用代码", "来源", "说明"));
        var lines = page.series().stream().flatMap(CityFile::lines).collect(Collectors.joining());
        return MARK + line(List.of(head)) + columns + lines;
    }

    private static java.util.stream.Stream<String> lines(IndicatorProfile series) {
        return series.years().stream()
                .map(year -> line(List.of(
                        series.indicator().code().value(),
                        series.indicator().name(),
                        String.valueOf(year.point().year()),
                        year.figure(),
                        series.indicator().unit(),
                        year.interval(),
                        year.point().from().region().value(),
                        year.point().from().batch().title(),
                        said(year.point()))));
    }

    private static String said(Point point) {
        var doubt = point.from().doubt();
        var area = point.joined() ? "" : "区划变更前";
        return doubt == null ? area : area.isEmpty() ? "存疑：" + doubt : area + "；存疑：" + doubt;
    }

    /** Quoted throughout; a leading sign that office software would run as a formula is kept as text. */
    private static String line(List<String> cells) {
        return cells.stream().map(CityFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = text.matches("[=+@\\t].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}

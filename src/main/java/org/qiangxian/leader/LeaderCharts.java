package org.qiangxian.leader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qiangxian.comparison.Against;
import org.qiangxian.comparison.Spine;
import org.qiangxian.document.Drawing;
import org.qiangxian.document.Drawing.Anchor;
import org.qiangxian.document.Drawing.Bar;
import org.qiangxian.document.Drawing.Dot;
import org.qiangxian.document.Drawing.Label;
import org.qiangxian.document.Drawing.Mark;
import org.qiangxian.document.Drawing.Tone;
import org.qiangxian.report.Charts;

/**
 * The three drawings of the sheet, made from bound figures only: two series and one position beside the peers, as far
 * as available.
 */
final class LeaderCharts {

    static final int MOST = 3;
    private static final int COURSES = 2;
    private static final int WIDTH = 200;
    private static final int SIGNS = 13;
    private static final int HEIGHT = 120;

    /** The width of a profile's spine in units. */
    private static final double SPINE = 2.0 * Spine.CENTRE;

    private LeaderCharts() {}

    /** At most three. */
    static List<LeaderChart> of(List<Told> told) {
        var charts = new ArrayList<LeaderChart>();
        var open = new ArrayList<>(told);
        open.sort(Comparator.comparingInt(each -> each.kind() == null ? each.moved() ? 1 : 2 : 0));
        take(open, charts, COURSES, LeaderCharts::course);
        take(open, charts, MOST, LeaderCharts::place);
        take(open, charts, MOST, LeaderCharts::course);
        take(open, charts, MOST, LeaderCharts::pair);
        return List.copyOf(charts);
    }

    private interface Drawn {
        Optional<LeaderChart> of(Told told);
    }

    /** Adds drawings of one sort until there are enough; no indicator is drawn twice. */
    private static void take(List<Told> open, List<LeaderChart> charts, int until, Drawn drawn) {
        for (var each : List.copyOf(open)) {
            if (charts.size() < until) {
                drawn.of(each).ifPresent(chart -> {
                    charts.add(chart);
                    open.remove(each);
                });
            }
        }
    }

    private static String about(Told told) {
        return "%s（%s）".formatted(told.indicator().name(), told.indicator().unit());
    }

    private static Optional<LeaderChart> course(Told told) {
        return told.points().size() < Charts.FEWEST_POINTS
                ? Optional.empty()
                : Optional.of(new LeaderChart(
                        about(told), "逐年走势，纵轴不自零起", Charts.series(about(told), told.drawn(), WIDTH, SIGNS)));
    }

    /** The middle half of the peers, their median, and the place's own mark, as on the profile. */
    private static Optional<LeaderChart> place(Told told) {
        var compared = told.compared();
        return compared == null ? Optional.empty() : Optional.of(place(told, compared));
    }

    private static LeaderChart place(Told told, Against.Compared compared) {
        var spine = compared.spine();
        var own = told.bare(told.amount(told.comparedPoint(compared))).text();
        var lower = told.bare(told.issued(compared, compared.peers().lower(), "下四分位"))
                .text();
        var median = told.bare(told.issued(compared, compared.peers().median(), "中位数"))
                .text();
        var upper = told.bare(told.issued(compared, compared.peers().upper(), "上四分位"))
                .text();
        double at = x(spine.own());
        var marks = new ArrayList<Mark>(List.of(
                new Bar(0, 45, WIDTH, 2, Tone.PALE),
                new Bar(x(spine.lower()), 36, Math.max(1, x(spine.upper()) - x(spine.lower())), 20, Tone.STEEL),
                new Bar(x(Spine.CENTRE) - 1, 30, 2, 32, Tone.INK),
                new Dot(at, 46, 6, compared.mark().equals("lo") ? Tone.RUST : Tone.BLUE),
                new Label(Math.clamp(at, 44, WIDTH - 44), 20, SIGNS, Anchor.MIDDLE, "本地 " + own),
                new Label(0, 84, SIGNS, Anchor.START, "同类中位数 " + median),
                new Label(0, 103, SIGNS, Anchor.START, "中间一半 " + lower + "—" + upper)));
        var said = "%s：本地%s，%s，同类中位数%s，中间一半从%s到%s".formatted(about(told), own, compared.word(), median, lower, upper);
        return new LeaderChart(about(told), "圆点为本地，竖线为同类中位数", new Drawing(said, WIDTH, HEIGHT, marks));
    }

    private static double x(double spine) {
        return Math.rint(spine / SPINE * WIDTH * 10) / 10;
    }

    /** Two years as bars from zero. */
    private static Optional<LeaderChart> pair(Told told) {
        if (told.before() == null) {
            return Optional.empty();
        }
        var points =
                told.drawn().subList(told.points().size() - 2, told.points().size());
        double most = points.stream()
                .mapToDouble(point -> point.value().value().doubleValue())
                .max()
                .orElse(0);
        if (most <= 0 || points.stream().anyMatch(point -> point.value().value().signum() < 0)) {
            return Optional.empty();
        }
        var marks = new ArrayList<Mark>();
        for (int at = 0; at < points.size(); at++) {
            var point = points.get(at);
            int y = at * 52;
            marks.add(new Label(
                    0,
                    y + 16,
                    SIGNS,
                    Anchor.START,
                    point.year().text() + "　" + point.value().text()));
            marks.add(new Bar(
                    0,
                    y + 24,
                    Math.rint(point.value().value().doubleValue() / most * WIDTH * 10) / 10,
                    14,
                    at == 0 ? Tone.STEEL : Tone.BLUE));
        }
        var said = "%s：%s%s，%s%s"
                .formatted(
                        about(told),
                        points.getFirst().year().text(),
                        points.getFirst().value().text(),
                        Objects.requireNonNull(points.getLast()).year().text(),
                        points.getLast().value().text());
        return Optional.of(new LeaderChart(about(told), "两个年份，横条自零起", new Drawing(said, WIDTH, HEIGHT, marks)));
    }
}

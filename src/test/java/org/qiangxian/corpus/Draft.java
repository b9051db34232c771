package org.qiangxian.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qiangxian.corpus.Gazetteer.Place;

/** A table while it is made: what was decided for all of it, its sheets, and the truth of each figure so far. */
final class Draft {

    /** Where the units are written. */
    enum UnitAt {
        HEAD,
        LINE,
        ROW,
        MISSING
    }

    /** Years of which the platform holds the public facts: a figure that differs from them is rightly asked about. */
    private static final Set<Integer> HELD = Set.of(2010, 2020, 2023);

    final Random random;
    final Gazetteer gazetteer;
    final Measures measures;
    final Place area;
    final When when;
    final boolean titled;
    final Rows.Names names;
    final Noise noise;
    final UnitAt unitAt;
    final List<Grid> grids = new ArrayList<>();
    final List<Figure> figures = new ArrayList<>();

    private Grid grid = new Grid("Sheet1");

    Draft(Random random, Gazetteer gazetteer, Measures measures, Place area, When when) {
        this.random = random;
        this.gazetteer = gazetteer;
        this.measures = measures;
        this.area = area;
        this.when = when;
        this.titled = random.nextInt(100) < 80;
        this.names = random.nextInt(100) < 40 ? Rows.Names.FULL : pick(Rows.Names.values());
        this.noise = Noise.any(random);
        int drawn = random.nextInt(100);
        this.unitAt = drawn < 55 ? UnitAt.HEAD : drawn < 75 ? UnitAt.LINE : drawn < 85 ? UnitAt.ROW : UnitAt.MISSING;
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    Grid grid() {
        return grid;
    }

    Grid sheet(String name) {
        grid = new Grid(name);
        grids.add(grid);
        return grid;
    }

    Rows rows() {
        return new Rows(random, gazetteer, area, when, names, titled);
    }

    /** Measures for the columns; if this table names its unit in one line, all have that unit. */
    List<Measure> columns(int many) {
        var drawn = measures.some(random, many);
        if (unitAt != UnitAt.LINE) {
            return chance(3) ? withAStrangeUnit(drawn) : drawn;
        }
        var own = new TreeMap<String, String>();
        drawn.stream()
                .filter(each -> each.indicator().isPresent())
                .limit(2)
                .forEach(each -> own.putIfAbsent(
                        each.indicator().orElseThrow().unit(), each.unit().text()));
        return drawn.stream()
                .filter(each -> own.containsValue(each.unit().text()))
                .toList();
    }

    private List<Measure> withAStrangeUnit(List<Measure> drawn) {
        var measures = new ArrayList<Measure>();
        for (var each : drawn) {
            measures.add(
                    each.indicator().isEmpty()
                            ? each
                            : Measure.of(
                                    each.indicator().orElseThrow(),
                                    each.head(),
                                    Written.strange(
                                            random,
                                            each.indicator().orElseThrow().unit()),
                                    each.sure(),
                                    each.trait()));
        }
        return measures;
    }

    /** Writes the title, the line of the time and that of the unit; returns the row below. */
    int heading(String topic, List<Measure> columns) {
        var where = titled ? area.name() : "";
        var counties = pick("各县（市、区）", "分县", "各县区", "各县（市、区）");
        boolean said = when.kind() != When.Kind.LINE && when.kind() != When.Kind.HEAD;
        var time = said ? when.words() : "";
        var title =
                switch (random.nextInt(3)) {
                    case 0 -> time + where + counties + topic;
                    case 1 ->
                        pick("表3-7 ", "6-12　", "附件2 ", "")
                                + where
                                + counties
                                + topic
                                + (time.isEmpty() ? "" : "（" + time + "）");
                    default -> where + time + counties + topic + pick("统计表", "情况表", "一览表");
                };
        grid.put(0, 0, title);
        int row = 1;
        if (when.kind() == When.Kind.LINE) {
            grid.put(row++, 0, when.words());
        }
        if (unitAt == UnitAt.LINE) {
            var units =
                    columns.stream().map(each -> each.unit().text()).distinct().collect(Collectors.joining("、"));
            grid.put(row++, chance(50) ? 0 : Math.max(1, columns.size()), pick("单位：", "计量单位：", "单位:") + units);
        }
        if (chance(15)) {
            row++;
        }
        return row;
    }

    /** The head printed over the measure's figures. */
    String head(Measure measure) {
        var time = when.kind() == When.Kind.HEAD ? when.words() : "";
        var name = measure.head();
        if (unitAt != UnitAt.HEAD || measure.unit().text().isEmpty()) {
            return time + name;
        }
        return time + name + bracketed(measure.unit().text());
    }

    String bracketed(String unit) {
        return switch (random.nextInt(6)) {
            case 0 -> "(" + unit + ")";
            case 1 -> "\n（" + unit + "）";
            case 2 -> "〔" + unit + "〕";
            case 3 -> " (" + unit + ")";
            default -> "（" + unit + "）";
        };
    }

    void figure(int at, int column, Row row, Measure measure, String question) {
        figure(at, column, row, measure, question, when, true);
    }

    /**
     * Writes a figure and notes its truth, or writes a sign that there is none.
     *
     * @param sure whether a careful person would know all that its row and head do not say
     */
    void figure(int at, int column, Row row, Measure measure, String question, When time, boolean sure) {
        if (chance(2)) {
            grid.put(at, column, pick("…", "—", "-", "", "/"));
            return;
        }
        var printed = measure.printed(measures.indicators(), row.code(), time.year());
        grid.put(at, column, noise.applied(random, printed, measure.unit()));
        var traits = List.of(
                measure.trait(),
                "unit: " + unitAt + " "
                        + (measure.indicator().isPresent() ? measure.unit().text() : "of another"),
                "period: " + time.kind(),
                row.trait(),
                "noise: " + noise);
        var claim = claim(row, measure, time, printed, sure);
        figures.add(new Figure(grid.name(), at, column, grid.name() + " " + question, claim, traits));
    }

    private Claim claim(Row row, Measure measure, When time, BigDecimal printed, boolean sure) {
        if (!row.meant()) {
            return new Claim.Nothing(row.trait());
        }
        if (measure.indicator().isEmpty()) {
            return new Claim.Nothing(measure.trait());
        }
        if (!measure.unit().understood() && unitAt != UnitAt.MISSING) {
            return new Claim.Nothing("unit: not to be understood");
        }
        var indicator = measure.indicator().orElseThrow();
        var period = time.of(indicator.published());
        if (period.isEmpty()) {
            return new Claim.Nothing("period: " + time.words().replaceAll("20[12]\\d年", "…年"));
        }
        boolean held = indicator.code().startsWith("J-") && HELD.contains(time.year());
        boolean clear = !held && unitAt != UnitAt.MISSING && time.clear() && noise != Noise.MARKED;
        return new Claim.Means(
                row.code(),
                indicator.code(),
                period.orElseThrow(),
                measure.part(),
                measure.own(printed),
                clear && sure && row.sure() && measure.sure());
    }

    /** Writes notes and sources below everything. */
    void foot() {
        int row = grid.end() + (chance(30) ? 1 : 0);
        if (chance(50)) {
            grid.put(row++, 0, pick("注：本表数据为初步核算数。", "注：1.部分数据因四舍五入，分项合计与总计不等。", "①不含开发区。", "说明：空格表示无数据。"));
        }
        if (chance(40)) {
            grid.put(row, 0, pick("资料来源：市统计局", "数据来源：市市场监督管理局", "制表：质量发展科　　审核：　　2025年3月18日"));
        }
    }
}

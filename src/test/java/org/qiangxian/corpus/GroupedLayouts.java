package org.qiangxian.corpus;

import java.util.ArrayList;
import java.util.List;

/** Tables with two rows of heads, where the upper head changes what the lower one means. */
final class GroupedLayouts {

    private static final int MOST = 20;

    /**
     * A column under a group.
     *
     * @param group printed once over all its columns; empty for a column that has none
     * @param leaf printed over the column
     * @param sure whether a careful person knows the measure from group and leaf
     */
    private record Leaf(String group, String leaf, Measure measure, When when, boolean sure) {}

    private GroupedLayouts() {}

    static void grouped(Draft draft) {
        draft.sheet("Sheet1");
        var leaves = new ArrayList<Leaf>();
        for (int groups = 2 + draft.random.nextInt(2); groups > 0; groups--) {
            leaves.addAll(group(draft));
        }
        if (draft.chance(40)) {
            var alone = draft.measures.indicator(draft.random);
            leaves.addFirst(new Leaf("", draft.head(alone), alone, draft.when, true));
        }
        int top = draft.heading(
                WideLayouts.topic(draft), leaves.stream().map(Leaf::measure).toList());
        int first = heads(draft, top, leaves);
        var rows = draft.rows().drawn(MOST);
        for (int i = 0; i < rows.size(); i++) {
            int at = top + 2 + i;
            Places.cells(draft, at, rows.get(i), i + 1);
            for (int column = 0; column < leaves.size(); column++) {
                var leaf = leaves.get(column);
                var question = column + " " + leaf.group() + " / " + leaf.leaf();
                draft.figure(
                        at,
                        first + column,
                        rows.get(i),
                        leaf.measure(),
                        question,
                        leaf.when(),
                        leaf.sure() && draft.unitAt == Draft.UnitAt.HEAD);
            }
        }
        draft.foot();
    }

    private static int heads(Draft draft, int top, List<Leaf> leaves) {
        var grid = draft.grid();
        var places = Places.heads(draft);
        for (int i = 0; i < places.size(); i++) {
            grid.put(top, i, places.get(i));
            grid.merge(top, top + 1, i, i);
        }
        int first = places.size();
        int begun = 0;
        for (int i = 0; i < leaves.size(); i++) {
            var leaf = leaves.get(i);
            if (leaf.group().isEmpty()) {
                grid.put(top, first + i, leaf.leaf());
                grid.merge(top, top + 1, first + i, first + i);
                begun = i + 1;
                continue;
            }
            grid.put(top + 1, first + i, leaf.leaf());
            if (i == begun) {
                grid.put(top, first + i, leaf.group());
            }
            if (i + 1 == leaves.size() || !leaves.get(i + 1).group().equals(leaf.group())) {
                grid.merge(top, top, first + begun, first + i);
                begun = i + 1;
            }
        }
        return first;
    }

    private static List<Leaf> group(Draft draft) {
        return switch (draft.random.nextInt(8)) {
            case 0, 1 -> neutral(draft);
            case 2 -> years(draft);
            case 3 -> breakdown(draft);
            case 4 -> statistics(draft);
            case 5 -> qualified(draft);
            case 6 -> unit(draft);
            default -> elders(draft);
        };
    }

    private static List<Leaf> neutral(Draft draft) {
        var group = draft.pick("经济发展", "质量安全", "生态环境", "公共服务", "基础情况");
        return draft.measures.some(draft.random, 2 + draft.random.nextInt(2)).stream()
                .map(each -> new Leaf(group, draft.head(each), each, draft.when, true))
                .toList();
    }

    /**
     * One measure over several years; under a title about a part of a year nobody knows whether the years are whole.
     */
    private static List<Leaf> years(Draft draft) {
        var measure = draft.measures.indicator(draft.random);
        var group = draft.head(measure);
        var leaves = new ArrayList<Leaf>();
        for (int back = 1; back >= 0; back--) {
            int year = draft.when.year() - back;
            var kind =
                    switch (draft.when.kind()) {
                        case PART, QUARTER, MONTH, TARGET -> When.Kind.PART;
                        case TITLE, LINE, HEAD, NOWHERE, YEARBOOK -> When.Kind.HEAD;
                    };
            var time = new When(kind, year, year + "年");
            leaves.add(new Leaf(group, time.words(), trait(measure, "group: measure over years"), time, true));
        }
        return leaves;
    }

    /** A total and its parts: only the total is the indicator. */
    private static List<Leaf> breakdown(Draft draft) {
        var measure = draft.measures.indicator(draft.random);
        var parts =
                draft.pick(List.of("男", "女"), List.of("城镇", "乡村"), List.of("#城镇", "#农村"), List.of("其中：女", "其中：65岁以上"));
        var whole = draft.pick("合计", "总计", "小计", "全部");
        var leaves = new ArrayList<Leaf>();
        leaves.add(new Leaf(draft.head(measure), whole, trait(measure, "group: whole " + whole), draft.when, false));
        parts.forEach(part -> leaves.add(
                new Leaf(draft.head(measure), part, other(measure, "group: part " + part), draft.when, true)));
        var group = leaves.getFirst().group();
        return leaves.stream()
                .map(each -> new Leaf(group, each.leaf(), each.measure(), each.when(), each.sure()))
                .toList();
    }

    private static List<Leaf> statistics(Draft draft) {
        var measure = draft.measures.indicator(draft.random);
        var group = draft.head(measure);
        var leaves = new ArrayList<Leaf>();
        var now = draft.pick("本年", "本期", "指标值", "实际值", "完成值");
        leaves.add(new Leaf(group, now, trait(measure, "group: statistic " + now), draft.when, false));
        var beside = draft.pick("位次", "同比增减", "目标值", "全省排名", "比上年增长（%）", "上年位次");
        leaves.add(new Leaf(group, beside, other(measure, "group: statistic " + beside), draft.when, true));
        if (draft.when.kind() != When.Kind.PART && draft.when.kind() != When.Kind.TARGET && draft.chance(60)) {
            var before = draft.pick("上年", "上年同期", "去年", "基期值");
            leaves.add(new Leaf(group, before, other(measure, "group: statistic " + before), draft.when, true));
        }
        return leaves;
    }

    /** A group that changes the meaning of each name under it. */
    private static List<Leaf> qualified(Draft draft) {
        var group = draft.pick("农村", "上年同期", "目标值", "全省平均", "市辖区以外", "较上年变化", "其中：国有企业", "2030年规划目标");
        return draft.measures.some(draft.random, 2).stream()
                .map(each ->
                        new Leaf(group, draft.head(each), other(each, "group: qualifier " + group), draft.when, true))
                .toList();
    }

    /** The unit stands over the names. */
    private static List<Leaf> unit(Draft draft) {
        var measure = draft.measures.indicator(draft.random);
        var group = draft.pick("指标", "主要指标")
                + (draft.unitAt == Draft.UnitAt.HEAD ? "（" + measure.unit().text() + "）" : "");
        var same = draft.measures.some(draft.random, 12).stream()
                .filter(each -> each.unit().text().equals(measure.unit().text()))
                .limit(2)
                .toList();
        var leaves = new ArrayList<Leaf>();
        leaves.add(new Leaf(group, measure.head(), trait(measure, "group: unit"), draft.when, true));
        same.stream()
                .filter(each ->
                        !each.head().equals(measure.head()) && !each.indicator().equals(measure.indicator()))
                .forEach(
                        each -> leaves.add(new Leaf(group, each.head(), trait(each, "group: unit"), draft.when, true)));
        return leaves;
    }

    private static List<Leaf> elders(Draft draft) {
        var group = draft.pick("65岁及以上", "60岁及以上", "0-14岁");
        var people = Measure.other("人口数", "人", 20_000, 150_000, 0, "group: ages " + group);
        var share = Measure.other("比重", "%", 12, 25, 2, "group: ages " + group);
        return List.of(
                new Leaf(group, draft.head(people), people, draft.when, true),
                new Leaf(group, draft.head(share), share, draft.when, true));
    }

    private static Measure trait(Measure measure, String trait) {
        return new Measure(
                measure.head(),
                measure.indicator(),
                measure.part(),
                measure.sure(),
                measure.unit(),
                measure.low(),
                measure.high(),
                trait);
    }

    /** A measure that looks like this one and is not in the catalogue. */
    private static Measure other(Measure measure, String trait) {
        double high = measure.unit().text().matches("[%％‰]") ? 60 : 90_000;
        return Measure.other(
                measure.head(),
                measure.unit().text(),
                high / 4,
                high,
                measure.unit().decimals(),
                trait);
    }
}

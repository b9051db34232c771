package org.qiangxian.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables with a row for each place and a column for each measure. */
final class WideLayouts {

    private static final int MOST = 24;

    private WideLayouts() {}

    static void wide(Draft draft) {
        draft.sheet(draft.pick("Sheet1", "表1", "数据"));
        var columns = draft.columns(5 + draft.random.nextInt(10));
        var rows = draft.rows().drawn(MOST);
        body(draft, draft.heading(topic(draft), columns), columns, rows, true);
        draft.foot();
    }

    static String topic(Draft draft) {
        return draft.pick("主要指标", "国民经济和社会发展主要指标", "质量发展主要指标", "高质量发展监测情况", "社会事业与环境情况");
    }

    /** Writes the heads, a row of units if the table has one, and the rows; returns the row below. */
    static int body(Draft draft, int top, List<Measure> columns, List<Row> rows, boolean sure) {
        var grid = draft.grid();
        var places = Places.heads(draft);
        for (int i = 0; i < places.size(); i++) {
            grid.put(top, i, places.get(i));
        }
        int first = places.size();
        for (int i = 0; i < columns.size(); i++) {
            grid.put(top, first + i, draft.head(columns.get(i)));
            if (draft.unitAt == Draft.UnitAt.ROW) {
                grid.put(top + 1, first + i, columns.get(i).unit().text());
            }
        }
        int at = top + (draft.unitAt == Draft.UnitAt.ROW ? 2 : 1);
        for (int i = 0; i < rows.size(); i++) {
            Places.cells(draft, at, rows.get(i), i + 1);
            boolean hidden = draft.chance(1);
            if (hidden) {
                grid.hide(at);
            }
            for (int column = 0; column < columns.size(); column++) {
                var measure = columns.get(column);
                draft.figure(at, first + column, rows.get(i), measure, measure.head(), draft.when, sure && !hidden);
            }
            at += draft.chance(1) ? 2 : 1;
        }
        return at;
    }

    /** The counties of a whole province, each city's own row above its counties. */
    static void province(Draft draft) {
        draft.sheet("Sheet1");
        int year = draft.when.year();
        var province = draft.gazetteer.province(draft.area, year);
        var rows = new ArrayList<Row>();
        var above = "";
        for (var place : draft.gazetteer.countiesOfTheProvince(draft.area, year).stream()
                .limit(90)
                .toList()) {
            var city = draft.gazetteer.citiesOfTheProvince(draft.area, year).stream()
                    .filter(each -> each.code().equals(place.parent()))
                    .findFirst();
            if (city.isPresent() && !city.orElseThrow().name().equals(above)) {
                above = city.orElseThrow().name();
                rows.add(new Row(
                        place.parent(), above, above, province.name(), true, true, "row: city above its counties"));
            }
            rows.add(new Row(
                    place.code(), place.name(), "　" + place.name(), above, true, true, "place: below its city"));
        }
        var columns = draft.columns(2 + draft.random.nextInt(4));
        draft.grid().put(0, 0, province.name() + draft.when.words() + "分市县" + topic(draft));
        int top = 1;
        if (draft.unitAt == Draft.UnitAt.LINE) {
            draft.grid()
                    .put(
                            top++,
                            0,
                            "单位："
                                    + String.join(
                                            "、",
                                            columns.stream()
                                                    .map(each -> each.unit().text())
                                                    .distinct()
                                                    .toList()));
        }
        body(draft, top, columns, rows, true);
        draft.foot();
    }

    /** The same places a second time below, under other heads. */
    static void continued(Draft draft) {
        draft.sheet("Sheet1");
        var columns = draft.columns(6 + draft.random.nextInt(6));
        int cut = columns.size() / 2;
        var rows = draft.rows().drawn(MOST);
        int end = body(draft, draft.heading(topic(draft), columns), columns.subList(0, cut), rows, true);
        draft.grid().put(end, 0, draft.pick("续表", "续表1", "（续表）", "续表 1"));
        body(draft, end + 1, columns.subList(cut, columns.size()), rows, true);
        draft.foot();
    }

    /** The places in two halves side by side, as a newspaper prints them. */
    static void sideBySide(Draft draft) {
        var grid = draft.sheet("Sheet1");
        var columns = draft.columns(3).subList(0, 1);
        var rows = draft.rows().drawn(MOST);
        int top = draft.heading(topic(draft), columns);
        int half = (rows.size() + 1) / 2;
        for (int side = 0; side < 2; side++) {
            grid.put(top, side * 2, "地区");
            grid.put(top, side * 2 + 1, draft.head(columns.getFirst()));
        }
        for (int i = 0; i < rows.size(); i++) {
            int left = i < half ? 0 : 2;
            int at = top + 1 + i % half;
            grid.put(at, left, rows.get(i).shown());
            draft.figure(
                    at,
                    left + 1,
                    rows.get(i),
                    columns.getFirst(),
                    columns.getFirst().head(),
                    draft.when,
                    false);
        }
        draft.foot();
    }

    /** A sheet of notes, then several tables. */
    static void sheets(Draft draft) {
        if (draft.chance(60)) {
            var notes = draft.sheet(draft.pick("说明", "目录", "指标解释"));
            notes.put(0, 0, draft.pick("目　录", "主要统计指标解释", "填报说明"));
            notes.put(2, 0, "1. 常住人口指实际居住半年以上的人口。");
            notes.put(3, 0, "2. 各表数据以统计公报为准。");
        }
        int many = 2 + draft.random.nextInt(2);
        var rows = draft.rows().drawn(MOST);
        var all = draft.columns(many * 4);
        int each = Math.max(1, all.size() / many);
        for (int i = 0; i < many && i * each < all.size(); i++) {
            draft.sheet(draft.pick("表", "Sheet", "附表") + (i + 1));
            var columns = all.subList(i * each, Math.min(all.size(), (i + 1) * each));
            body(draft, draft.heading(topic(draft), columns), columns, rows, true);
            draft.foot();
        }
    }

    /** The parts of a share: all cases and the good ones; or the bad ones, which are no part of it. */
    static void parts(Draft draft) {
        draft.sheet("Sheet1");
        var indicator = draft.measures.indicators().all().stream()
                .filter(each -> each.code().equals("Z3-05"))
                .findFirst()
                .orElseThrow();
        boolean good = draft.chance(50);
        var unit = new Written("批次", 1, 0, true);
        var whole =
                new Measure("食品抽检批次", Optional.of(indicator), Part.DENOMINATOR, good, unit, 900, 1_600, "parts: whole");
        var part = good
                ? new Measure(
                        "食品抽检合格批次", Optional.of(indicator), Part.NUMERATOR, true, unit, 800, 899, "parts: good ones")
                : Measure.other("食品抽检不合格批次", "批次", 2, 40, 0, "parts: bad ones");
        var columns = List.of(whole, part);
        body(draft, draft.heading("食品抽检情况", columns), columns, draft.rows().drawn(MOST), true);
        draft.foot();
    }
}

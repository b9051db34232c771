package org.qiangxian.corpus;

import java.util.ArrayList;
import java.util.List;
import org.qiangxian.corpus.Gazetteer.Place;

/** Tables with years or places in the columns. */
final class AcrossLayouts {

    private static final int MOST = 20;

    private AcrossLayouts() {}

    /** One measure, named in the title; a column for each year. */
    static void years(Draft draft) {
        var grid = draft.sheet("Sheet1");
        var measure = draft.measures.indicator(draft.random);
        var title = (draft.titled ? draft.area.name() : "") + draft.pick("各县（市、区）", "分县") + measure.head();
        boolean inTitle = draft.unitAt == Draft.UnitAt.HEAD;
        grid.put(0, 0, title + (inTitle ? "（" + measure.unit().text() + "）" : ""));
        int top = 1;
        if (draft.unitAt == Draft.UnitAt.LINE || draft.unitAt == Draft.UnitAt.ROW) {
            grid.put(top++, 0, "单位：" + measure.unit().text());
        }
        table(draft, top, measure, draft.rows().drawn(MOST), draft.chance(70), true);
        draft.foot();
    }

    private static void table(Draft draft, int top, Measure measure, List<Row> rows, boolean rising, boolean sure) {
        var grid = draft.grid();
        var places = Places.heads(draft);
        for (int i = 0; i < places.size(); i++) {
            grid.put(top, i, places.get(i));
        }
        int many = 3 + draft.random.nextInt(2);
        boolean number = draft.chance(30);
        var times = new ArrayList<When>();
        for (int i = 0; i < many; i++) {
            int year = draft.when.year() - (rising ? many - 1 - i : i);
            times.add(new When(When.Kind.HEAD, year, year + "年"));
            grid.put(top, places.size() + i, number ? (Object) (double) year : year + "年");
        }
        boolean growth = draft.chance(20);
        if (growth) {
            grid.put(top, places.size() + many, draft.pick("年均增长（%）", "增幅", "平均"));
        }
        for (int i = 0; i < rows.size(); i++) {
            int at = top + 1 + i;
            Places.cells(draft, at, rows.get(i), i + 1);
            for (int column = 0; column < many; column++) {
                var time = times.get(column);
                draft.figure(
                        at, places.size() + column, rows.get(i), measure, measure.head() + time.year(), time, sure);
            }
            if (growth) {
                var other = Measure.other("增长", "%", -3, 8, 1, "head: growth beside the years");
                draft.figure(at, places.size() + many, rows.get(i), other, "growth");
            }
        }
    }

    /** A table as the site of the statistical office exports it. */
    static void downloaded(Draft draft) {
        var grid = draft.sheet("分省年度数据");
        var measure = draft.measures.indicator(draft.random);
        grid.put(0, 0, "数据库：分省年度数据");
        grid.put(1, 0, "指标：" + measure.head() + "(" + measure.unit().text() + ")");
        grid.put(2, 0, "时间：最近4年");
        grid.put(3, 0, "地区");
        int many = 4;
        for (int i = 0; i < many; i++) {
            grid.put(3, 1 + i, draft.when.year() - i + "年");
        }
        int at = 4;
        for (var place : draft.gazetteer.provinces(draft.when.year())) {
            grid.put(at, 0, place.name());
            for (int i = 0; i < many; i++) {
                int year = draft.when.year() - i;
                var row = new Row(place.code(), place.name(), place.name(), "", true, true, "place: province");
                draft.figure(
                        at,
                        1 + i,
                        row,
                        called(measure),
                        measure.head() + year,
                        new When(When.Kind.HEAD, year, ""),
                        draft.unitAt != Draft.UnitAt.MISSING);
            }
            at++;
        }
        grid.put(at, 0, "数据来源：国家统计局");
    }

    private static Measure called(Measure measure) {
        return new Measure(
                measure.head(),
                measure.indicator(),
                measure.part(),
                measure.sure(),
                measure.unit(),
                0,
                0,
                "head: indicator of a download");
    }

    /** Places in the columns, measures in the rows. */
    static void indicatorsInRows(Draft draft) {
        var grid = draft.sheet("Sheet1");
        var columns = draft.measures.some(draft.random, 5 + draft.random.nextInt(8));
        int top = draft.heading(WideLayouts.topic(draft), columns.subList(0, 1));
        boolean column = draft.unitAt != Draft.UnitAt.HEAD && draft.unitAt != Draft.UnitAt.MISSING;
        grid.put(top, 0, draft.pick("指标", "指标名称", "项目", "指　标"));
        if (column) {
            grid.put(top, 1, draft.pick("单位", "计量单位"));
        }
        int first = column ? 2 : 1;
        var rows = draft.rows().drawn(MOST);
        for (int i = 0; i < rows.size(); i++) {
            grid.put(top, first + i, rows.get(i).shown());
        }
        int at = top + 1;
        for (var measure : columns) {
            grid.put(at, 0, draft.head(measure));
            if (column) {
                grid.put(
                        at,
                        1,
                        draft.chance(20)
                                ? "（" + measure.unit().text() + "）"
                                : measure.unit().text());
            }
            for (int i = 0; i < rows.size(); i++) {
                draft.figure(at, first + i, rows.get(i), measure, measure.head());
            }
            at++;
        }
        draft.foot();
    }

    /** One place, named in the title; measures in the rows, years in the columns. */
    static void onePlace(Draft draft) {
        var grid = draft.sheet("Sheet1");
        int year = draft.when.year();
        var places = draft.gazetteer.counties(draft.area, year);
        Place place = places.get(draft.random.nextInt(places.size()));
        grid.put(0, 0, draft.area.name() + place.name() + "历年主要指标");
        grid.put(1, 0, "指标");
        grid.put(1, 1, "单位");
        int many = 4;
        for (int i = 0; i < many; i++) {
            grid.put(1, 2 + i, year - many + 1 + i + "年");
        }
        var row = new Row(place.code(), place.name(), place.name(), "", true, true, "place: in the title");
        int at = 2;
        for (var measure : draft.measures.some(draft.random, 10)) {
            grid.put(at, 0, measure.head());
            grid.put(at, 1, measure.unit().text());
            for (int i = 0; i < many; i++) {
                int each = year - many + 1 + i;
                draft.figure(at, 2 + i, row, measure, measure.head(), new When(When.Kind.HEAD, each, ""), false);
            }
            at++;
        }
        draft.foot();
    }
}

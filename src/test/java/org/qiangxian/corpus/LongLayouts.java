package org.qiangxian.corpus;

import java.util.ArrayList;
import java.util.List;

/** Tables with a row for each figure, for each place and year, or for each part of a place. */
final class LongLayouts {

    private static final int MOST = 18;

    private LongLayouts() {}

    /** One figure in each row: place, time, name, unit, figure. */
    static void rows(Draft draft) {
        var grid = draft.sheet(draft.pick("Sheet1", "数据", "导出"));
        var columns = draft.measures.some(draft.random, 4 + draft.random.nextInt(5));
        var places = Places.heads(draft);
        boolean beside = draft.unitAt == Draft.UnitAt.LINE || draft.unitAt == Draft.UnitAt.ROW;
        boolean dated = draft.when.kind() == When.Kind.HEAD || draft.chance(50);
        int top = dated || draft.when.words().isEmpty() ? 0 : 1;
        if (top == 1) {
            grid.put(0, 0, draft.when.words() + (draft.titled ? draft.area.name() : "") + "指标数据");
        }
        var heads = new ArrayList<>(places);
        if (dated) {
            heads.add(draft.pick("年份", "年度", "时间", "统计时间"));
        }
        heads.add(draft.pick("指标", "指标名称", "统计指标"));
        if (beside) {
            heads.add(draft.pick("单位", "计量单位"));
        }
        heads.add(draft.pick("数值", "指标值", "数据"));
        for (int i = 0; i < heads.size(); i++) {
            grid.put(top, i, heads.get(i));
        }
        int at = top + 1;
        boolean number = draft.chance(50);
        for (var row : draft.rows().drawn(MOST)) {
            for (var measure : columns) {
                Places.cells(draft, at, row, at);
                int column = places.size();
                if (dated) {
                    grid.put(
                            at,
                            column++,
                            number && draft.when.words().matches("\\d{4}年")
                                    ? (Object) (double) draft.when.year()
                                    : said(draft));
                }
                grid.put(at, column++, measure.head() + bracket(draft, measure));
                if (beside) {
                    grid.put(at, column++, measure.unit().text());
                }
                draft.figure(at++, column, row, measure, measure.head());
            }
        }
    }

    private static String said(Draft draft) {
        var words = draft.when.words().replaceAll("[（）]", "");
        return words.isEmpty() ? draft.when.year() + "年" : words;
    }

    private static String bracket(Draft draft, Measure measure) {
        return draft.unitAt == Draft.UnitAt.HEAD && !measure.unit().text().isEmpty()
                ? draft.bracketed(measure.unit().text())
                : "";
    }

    /** A row for each place and year. */
    static void panel(Draft draft) {
        var grid = draft.sheet("Sheet1");
        var columns = draft.columns(3 + draft.random.nextInt(4));
        int top = draft.chance(50) ? 0 : 1;
        if (top == 1) {
            grid.put(0, 0, (draft.titled ? draft.area.name() : "") + "历年" + WideLayouts.topic(draft));
        }
        if (draft.unitAt == Draft.UnitAt.LINE) {
            grid.put(
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
        var places = Places.heads(draft);
        for (int i = 0; i < places.size(); i++) {
            grid.put(top, i, places.get(i));
        }
        int year = places.size();
        grid.put(top, year, draft.pick("年份", "年度", "年　份"));
        for (int i = 0; i < columns.size(); i++) {
            var measure = columns.get(i);
            boolean unit = draft.unitAt == Draft.UnitAt.HEAD || draft.unitAt == Draft.UnitAt.ROW;
            grid.put(
                    top,
                    year + 1 + i,
                    measure.head()
                            + (unit && !measure.unit().text().isEmpty()
                                    ? draft.bracketed(measure.unit().text())
                                    : ""));
        }
        boolean merged = draft.chance(30);
        int at = top + 1;
        for (var row : draft.rows().drawn(8)) {
            int begun = at;
            for (int back = 2; back >= 0; back--) {
                if (!merged || at == begun) {
                    Places.cells(draft, at, row, at);
                }
                var time = new When(When.Kind.HEAD, draft.when.year() - back, "");
                grid.put(at, year, draft.chance(50) ? (Object) (double) time.year() : time.year() + "年");
                for (int i = 0; i < columns.size(); i++) {
                    draft.figure(
                            at,
                            year + 1 + i,
                            row,
                            columns.get(i),
                            columns.get(i).head(),
                            time,
                            true);
                }
                at++;
            }
            for (int i = 0; merged && i < places.size(); i++) {
                grid.merge(begun, at - 1, i, i);
            }
        }
        draft.foot();
    }

    /** Each place in its parts, with the total among them. */
    static void breakdown(Draft draft) {
        var grid = draft.sheet("Sheet1");
        var columns = draft.columns(2 + draft.random.nextInt(3));
        int top = draft.heading(draft.pick("分城乡指标", "人口与生活情况"), columns);
        var places = Places.heads(draft);
        for (int i = 0; i < places.size(); i++) {
            grid.put(top, i, places.get(i));
        }
        int part = places.size();
        grid.put(top, part, draft.pick("城乡", "类别", "分组", "性别"));
        for (int i = 0; i < columns.size(); i++) {
            grid.put(top, part + 1 + i, draft.head(columns.get(i)));
            if (draft.unitAt == Draft.UnitAt.ROW) {
                grid.put(top + 1, part + 1 + i, columns.get(i).unit().text());
            }
        }
        var parts = new ArrayList<>(draft.pick(List.of("城镇", "乡村"), List.of("男", "女"), List.of("城区", "镇区", "乡村")));
        parts.add(draft.chance(50) ? 0 : parts.size(), draft.pick("合计", "全部", "总计"));
        int at = top + (draft.unitAt == Draft.UnitAt.ROW ? 2 : 1);
        for (var row : draft.rows().drawn(MOST)) {
            for (var each : parts) {
                boolean whole = List.of("合计", "全部", "总计").contains(each);
                Places.cells(draft, at, row, at);
                grid.put(at, part, each);
                for (int i = 0; i < columns.size(); i++) {
                    var of = whole ? row.unsure() : part(row, each);
                    draft.figure(
                            at, part + 1 + i, of, columns.get(i), columns.get(i).head());
                }
                at++;
            }
        }
        draft.foot();
    }

    private static Row part(Row row, String part) {
        return new Row(row.code() + part, row.name(), row.shown(), row.above(), false, false, "row: part " + part);
    }
}

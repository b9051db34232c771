package org.qiangxian.workbook;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a row below the head is by its own words: data, a total, a part of something, or a footnote. */
final class RowKinds {

    private static final Set<String> TOTALS = Set.of(
            "合计", "总计", "共计", "小计", "累计", "总合计", "全国", "全省", "全市", "全区", "全县", "全国合计", "全国总计", "平均", "平均值", "总数");
    private static final Pattern TOTAL = Pattern.compile(".{0,12}(合计|总计|小计)[)]?|全(国|省|市|县|区)(合计|总计|平均)?");
    private static final Pattern OF_WHICH = Pattern.compile("(其中|#|＃).*");
    private static final Pattern FOOTNOTE = Pattern.compile(
            "(注|附注|备注|说明|资料来源|数据来源|来源|本表|填表说明|续表|单位负责人|填表人|报出日期|制表)(\\d{0,2}[:：.、].*|\\d{0,2})?|(\\[?\\d{1,2}]|[①-⑳*＊※]).{4,}|本表.*");

    private RowKinds() {}

    /** The kind of a row and why. */
    record Found(Line.Kind kind, String said) {}

    private static final Found DATA = new Found(Line.Kind.DATA, "");

    /** @param cells those that hold something, {@code width} columns wide is the table */
    static Found of(List<Cell> cells, int width) {
        int values = 0;
        int seen = 0;
        for (var cell : cells) {
            if (cell.content() instanceof Content.Words words && seen++ < 4) {
                var kind = label(words, cells, width);
                if (kind != DATA) {
                    return kind;
                }
            }
            values += cell.content() instanceof Content.Words ? 0 : 1;
        }
        if (values == 0 && cells.size() == 1 && width >= 3) {
            return new Found(Line.Kind.FOOTNOTE, "整行只有一处文字，不作数据读取。");
        }
        return DATA;
    }

    private static Found label(Content.Words words, List<Cell> cells, int width) {
        var label = words.cleaned();
        if (label.length() <= 16) {
            if (TOTALS.contains(label) || TOTAL.matcher(label).matches()) {
                return new Found(Line.Kind.TOTAL, "“" + label + "”是合计行，不作单个地区的数据读取。");
            }
        }
        if ((label.startsWith("其中") || label.startsWith("#"))
                && OF_WHICH.matcher(label).matches()
                && label.length() <= 40) {
            return new Found(Line.Kind.OF_WHICH, "“" + label + "”是其中项，不作单个地区的数据读取。");
        }
        boolean alone = cells.size() <= 2 && cells.stream().noneMatch(cell -> cell.content() instanceof Content.Figure);
        var text = Characters.compact(words.text());
        if (alone
                && width >= 2
                && (text.length() > 400 || FOOTNOTE.matcher(text).matches())) {
            return new Found(Line.Kind.FOOTNOTE, "是注释或说明，不作数据读取。");
        }
        return DATA;
    }
}

package org.qiangxian.workbook;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.qiangxian.spreadsheet.Characters;

/** Classifies rows below the header by their own words: data, a total, a part of something, or a footnote. */
final class RowKinds {

    private static final Set<String> TOTALS = Set.of(
            "合计", "总计", "共计", "小计", "累计", "总合计", "全国", "全省", "全市", "全区", "全县", "全国合计", "全国总计", "全省合计", "全市合计", "全县合计",
            "平均", "平均值", "总数");
    private static final Pattern TOTAL = Pattern.compile(".{0,12}(合计|总计|小计)[)]?");
    private static final Pattern PLACE = Pattern.compile(".{1,15}(省|市|县|区|旗|州|盟|镇|乡|街道)");
    private static final Pattern OF_WHICH = Pattern.compile("(其中|#|＃).*");
    private static final Pattern FOOTNOTE = Pattern.compile(
            "(注|附注|备注|说明|资料来源|数据来源|来源|本表|填表说明|续表|单位负责人|填表人|报出日期|制表)(\\d{0,2}[:：.、].*|\\d{0,2})?|(\\[?\\d{1,2}]|[①-⑳*＊※]).{4,}|本表.*");

    private RowKinds() {}

    /** The kind of a row and why. */
    record Found(Line.Kind kind, String said) {}

    private static final Found DATA = new Found(Line.Kind.DATA, "");

    /**
     * @param cells the non-empty cells
     * @param width how many columns the table has
     * @param apart columns whose words do not name rows: those of indicators and units in the long form
     */
    static Found of(List<Cell> cells, int width, Set<Integer> apart) {
        boolean values = false;
        int seen = 0;
        for (var cell : cells) {
            if (!(cell.content() instanceof Content.Words words)) {
                values = true;
            } else if (seen < 4 && !apart.contains(cell.column())) {
                var kind = label(words, cells, width, seen == 0);
                if (kind != DATA) {
                    return kind;
                }
                seen++;
            }
        }
        boolean alone = !values && cells.size() == 1 && width >= 3;
        return alone && !PLACE.matcher(cells.getFirst().text()).matches()
                ? new Found(Line.Kind.FOOTNOTE, "整行只有一处文字，不作数据读取。")
                : DATA;
    }

    private static Found label(Content.Words words, List<Cell> cells, int width, boolean first) {
        var label = words.cleaned();
        if (TOTALS.contains(label)
                || (first && label.contains("计") && TOTAL.matcher(label).matches())) {
            return new Found(Line.Kind.TOTAL, "“" + label + "”是合计行，不作单个地区的数据读取。");
        }
        if ((label.startsWith("其中") || label.startsWith("#"))
                && OF_WHICH.matcher(label).matches()
                && label.length() <= 40) {
            return new Found(Line.Kind.OF_WHICH, "“" + label + "”是其中项，不作单个地区的数据读取。");
        }
        boolean alone = cells.size() <= 2 && cells.stream().noneMatch(cell -> cell.content() instanceof Content.Figure);
        if (alone && width >= 2 && footnote(Characters.compact(words.text()))) {
            return new Found(Line.Kind.FOOTNOTE, "是注释或说明，不作数据读取。");
        }
        return DATA;
    }

    private static boolean footnote(String text) {
        return text.length() > 400 || FOOTNOTE.matcher(text).matches();
    }
}

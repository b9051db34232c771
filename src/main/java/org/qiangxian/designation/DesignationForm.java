package org.qiangxian.designation;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Typed;

/** An official name as it was typed. */
public record DesignationForm(
        @Nullable String name,
        @Nullable String source,
        @Nullable String reason,
        @Nullable String validFrom) {

    static final DesignationForm EMPTY = new DesignationForm("", "", "", "");

    static final int LONGEST_NAME = 40;
    static final int LONGEST_SOURCE = 200;
    static final int LONGEST_REASON = 200;
    private static final int LEAST_BESIDE = 2;

    private static final Pattern SIGNS = Pattern.compile("[\\p{IsHan}0-9A-Za-z〇“”‘’《》〈〉（）()·、—-]*");

    /** Names of the programme and of this platform, which are not official names of other documents. */
    private static final Pattern OWN = Pattern.compile("质量强[县区镇市]|培育建设|培育城市|培育库|百城质量|本平台|数字化服务平台");

    /** The checked form. */
    record Asked(String name, String source, String reason, LocalDate validFrom) {}

    Asked checked(LocalDate today) {
        var typed = Typed.of(this);
        var phrase = typed.needed("name", "名称全文", LONGEST_NAME);
        judge(typed, phrase);
        var from = typed.day("validFrom", "请填写开始使用的日期，如 2026-03-01。");
        if (from != null && (from.isBefore(today) || from.isAfter(today.plusYears(1)))) {
            typed.remark("validFrom", "从%s起一年以内的一天。".formatted(Chinese.date(today)));
        }
        var document = judged(typed, "source", "来源文件", LONGEST_SOURCE, phrase);
        var why = judged(typed, "reason", "使用理由", LONGEST_REASON, phrase);
        typed.orRefuse();
        return new Asked(phrase, document, why, from == null ? today : from);
    }

    private static void judge(Typed typed, String phrase) {
        var words = Wording.found(phrase, List::of);
        int longest = words.stream().mapToInt(String::length).max().orElse(0);
        if (!SIGNS.matcher(phrase).matches()) {
            typed.remark("name", "只写名称本身，不带空格、逗号、句号和说明。");
        } else if (words.isEmpty()) {
            typed.remark("name", "这个名称不含受限词语，可以直接使用，不用登记。");
        } else if (words.stream().anyMatch(Wording::ranks)) {
            typed.remark("name", "名称中不能使用“%s”：排列先后的词语，任何名称都不能例外，培育建设不搞结果排名。".formatted(ranking(words)));
        } else if (OWN.matcher(phrase).find()) {
            typed.remark("name", "这是培育建设工作自身的称谓：培育建设不搞命名授牌，不能例外。");
        } else if (phrase.length() < longest + LEAST_BESIDE) {
            typed.remark("name", "请写文件中的全称，如“全国百强县”，不能只登记其中的词语。");
        }
    }

    private static String ranking(List<String> words) {
        return words.stream().filter(Wording::ranks).findFirst().orElse("");
    }

    /** A text that others read, in which the name itself is allowed. */
    private static String judged(Typed typed, String field, String label, int most, String phrase) {
        var text = typed.needed(field, label, most);
        var beside = Wording.found(text, () -> List.of(phrase));
        if (!beside.isEmpty()) {
            typed.remark(field, "除这个名称以外，不能使用“%s”，请改写。".formatted(beside.getFirst()));
        }
        return text;
    }
}

package org.qiangxian.objection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.measurement.Entry;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.State;
import org.qiangxian.measurement.TypedFigure;
import org.qiangxian.measurement.Value;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.qiangxian.shell.Typing;

/** What the owner of a channel decides, as typed. */
public record DecisionForm(
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable String figure,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String publishedOn,
        @Nullable String page) {

    private static final int LONGEST = 500;

    /** An empty form, except for the figure the city gave. */
    static DecisionForm startingWith(@Nullable BigDecimal figure) {
        var given = figure == null ? null : figure.toPlainString();
        return new DecisionForm(null, null, given, null, null, null, null, null, null);
    }

    Matter.Outcome chosen() {
        return Typed.of(this)
                .choice("outcome", Matter.Outcome.class)
                .orElseThrow(() -> Refusal.Invalid.of("outcome", "请选择采纳或维持原数值。"));
    }

    String why() {
        var text = text(reason);
        if (text.isEmpty()) {
            throw Refusal.Invalid.of("reason", "请写明理由；城市会看到。");
        }
        if (Typing.length(text) > LONGEST) {
            throw Refusal.Invalid.of("reason", "理由请控制在 %d 字以内。".formatted(LONGEST));
        }
        Wording.admit("reason", text);
        return text;
    }

    /** The figure that replaces the one objected to. */
    Entry correction(Value value, LocalDate today) {
        var remarks = new LinkedHashMap<String, String>();
        var first = TypedFigure.read("figure", figure, remarks);
        var part = TypedFigure.read("numerator", numerator, remarks);
        var whole = TypedFigure.read("denominator", denominator, remarks);
        if (first == null && (part == null || whole == null)) {
            remarks.putIfAbsent("figure", "采纳时请填写更正后的数值。");
        }
        var published = day(remarks);
        if (Typing.blank(title)) {
            remarks.put("title", "请填写更正所依据的文件名称。");
        }
        Wording.remark(Map.of("title", text(title), "publisher", text(publisher), "page", text(page)), remarks);
        if (!remarks.isEmpty() || published == null) {
            throw new Refusal.Invalid("有 %d 处需要修改，请看各栏的提示。".formatted(remarks.size()), remarks);
        }
        return new Entry(
                value.indicator(),
                value.region(),
                value.period(),
                Stage.REVISED,
                State.VALUE,
                first,
                part,
                whole,
                new Entry.Source(text(title), text(publisher), published, today, text(page), null),
                null,
                "采纳异议：" + why());
    }

    private @Nullable LocalDate day(Map<String, String> remarks) {
        var day = Typing.day(publishedOn).orElse(null);
        if (day == null) {
            remarks.put("publishedOn", "请填写依据文件的日期，如 2025-06-13。");
        }
        return day;
    }

    static String text(@Nullable String typed) {
        return Typing.trimmed(typed);
    }

    /** The text to show in a field again. */
    public String shown(String field) {
        return switch (field) {
            case "reason" -> text(reason);
            case "figure" -> text(figure);
            case "numerator" -> text(numerator);
            case "denominator" -> text(denominator);
            case "title" -> text(title);
            case "publisher" -> text(publisher);
            case "publishedOn" -> text(publishedOn);
            case "page" -> text(page);
            default -> "";
        };
    }
}

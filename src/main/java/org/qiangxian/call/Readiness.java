package org.qiangxian.call;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.form.Field;
import org.qiangxian.form.Form;
import org.qiangxian.shell.Typing;

/** What keeps a draft from being published. A published call cannot be withdrawn, so this is checked before. */
final class Readiness {

    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");

    private static final Pattern SIGNS = Pattern.compile("(\\d{1,5})\\s*字");
    private static final Pattern CHOICES = Pattern.compile("不超过\\s*(\\d{1,2})\\s*项");

    private final Map<String, String> problems = new LinkedHashMap<>();

    private Readiness() {}

    /**
     * What is still to be done, by the name of the field.
     *
     * @param before the published version this one amends, null for a new call
     */
    static Map<String, String> of(CallDraft draft, @Nullable Definition before, LocalDate today) {
        var readiness = new Readiness();
        var definition = draft.call().definition();
        readiness.head(definition, draft.reason(), before == null);
        readiness.days(definition, before, today);
        readiness.words(definition);
        readiness.check("reason", "修订说明", draft.reason());
        readiness.agreement(definition);
        return readiness.problems;
    }

    private void head(Definition definition, String reason, boolean first) {
        if (Typing.blank(definition.documentNumber())) {
            problems.put("documentNumber", "文号：请填写通知的文号。");
        }
        if (Typing.blank(definition.contact())) {
            problems.put("contact", "联系方式：请写明到哪里求助。");
        }
        if (MOBILE.matcher(definition.contact()).find()) {
            problems.put("contact", "联系方式：请用办公电话，不要填写个人手机号码。");
        }
        if (!first && Typing.blank(reason)) {
            problems.put("reason", "修订说明：请写明为什么修订，已起草的城市会看到。");
        }
    }

    private void days(Definition definition, @Nullable Definition before, LocalDate today) {
        var deadline = definition.deadlineDay();
        if (before != null && deadline.isBefore(before.deadlineDay())) {
            problems.put("deadlineDay", "报送截止日期：已发布的日期不能提前。");
        } else if ((before == null || !deadline.equals(before.deadlineDay())) && deadline.isBefore(today)) {
            problems.put("deadlineDay", "报送截止日期：已经过去，请另定日期。");
        }
        if (definition.bureauAdvised().isAfter(deadline)) {
            problems.put("bureauAdvised", "建议市局完成日期：不能晚于报送截止日期。");
        }
        if (definition.cityAdvised().isAfter(definition.bureauAdvised())) {
            problems.put("cityAdvised", "建议县级完成日期：不能晚于建议市局完成日期。");
        }
        for (var form : definition.forms()) {
            form.quarters()
                    .filter(field ->
                            field.quarters().getLast().firstDay().plusMonths(3).isBefore(deadline))
                    .ifPresent(field -> problems.put(
                            CallForm.name(form, field, "to"),
                            "%s·%s：期间在截止日期之前就已结束，请核对年份。".formatted(form.kind().shortLabel(), field.name())));
        }
    }

    private void words(Definition definition) {
        check("title", "标题", definition.title());
        check("documentNumber", "文号", definition.documentNumber());
        check("contact", "联系方式", definition.contact());
        for (var form : definition.forms()) {
            for (var field : form.fields()) {
                check(CallForm.name(form, field, "heading"), field.name(), field.heading());
                check(CallForm.name(form, field, "help"), field.name(), field.help());
            }
            form.directions()
                    .ifPresent(field -> field.options()
                            .forEach(option -> check(
                                    CallForm.name(form, field, option, "label"),
                                    field.name(),
                                    option.label() + "。" + option.note())));
        }
    }

    /** Checks that the help text names the same number as the limit beside it. */
    private void agreement(Definition definition) {
        for (var form : definition.forms()) {
            for (var field : form.fields()) {
                switch (field) {
                    case Field.Text text -> agrees(form, text, SIGNS, text.limit(), "字");
                    case Field.Quarters quarters -> agrees(form, quarters, SIGNS, quarters.limit(), "字");
                    case Field.Directions directions -> agrees(form, directions, CHOICES, directions.most(), "项");
                    case Field.Unit _, Field.Lines _ -> {}
                }
            }
        }
    }

    private void agrees(Form form, Field field, Pattern numbers, @Nullable Integer limit, String measure) {
        numbers.matcher(field.help())
                .results()
                .map(found -> found.group(1))
                .filter(number -> !number.equals(String.valueOf(limit)))
                .findFirst()
                .ifPresent(number -> problems.putIfAbsent(
                        CallForm.name(form, field, "help"),
                        "%s·%s：说明里写的是%s%s，与限定的%s不一致，请改成一致。"
                                .formatted(
                                        form.kind().shortLabel(),
                                        field.name(),
                                        number,
                                        measure,
                                        limit == null ? "“不限”" : limit + measure)));
    }

    private void check(String name, String label, String text) {
        Wording.remark(text).ifPresent(remark -> problems.putIfAbsent(name, label + "：" + remark));
    }
}

package org.qiangxian.supervision;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.shell.Typed;

/**
 * A 政策评估 as it was typed.
 *
 * @param policy the publication
 * @param indicators their codes
 */
public record EvaluationForm(
        @Nullable String policy,
        @Nullable String question,
        @Nullable List<String> indicators) {

    /** The longest question, in characters. */
    public static final int LONGEST = 200;

    static final EvaluationForm EMPTY = new EvaluationForm("", "", List.of());

    /** The checked form. */
    record Asked(UUID policy, String question, List<IndicatorCode> indicators) {}

    public String said(String field) {
        return Objects.requireNonNullElse(field.equals("policy") ? policy : question, "");
    }

    public List<String> chosen() {
        return Objects.requireNonNullElse(indicators, List.of());
    }

    /**
     * Checks all of it.
     *
     * @param offered codes that may be chosen
     * @param judge says why a question cannot be registered, empty where it can
     */
    Asked checked(Set<String> offered, UnaryOperator<String> judge) {
        var typed = Typed.of(this);
        var paper = typed.id("policy", "请选择一份列出的文件。评估的是措施，不是地方。");
        var asked = typed.needed("question", "评估的问题", LONGEST);
        var remark = judge.apply(asked);
        if (!remark.isEmpty()) {
            typed.remark("question", remark);
        }
        var codes = typed.ticks("indicators");
        if (codes.isEmpty() || codes.size() > Evaluation.MOST || !offered.containsAll(codes)) {
            typed.remark("indicators", "请选择 1 到 %d 项指标。".formatted(Evaluation.MOST));
        }
        typed.orRefuse();
        return new Asked(
                Objects.requireNonNull(paper),
                asked,
                codes.stream().map(IndicatorCode::new).toList());
    }
}

package org.qiangxian.supervision;

import java.util.List;
import java.util.Map;
import org.qiangxian.shell.Option;

/** Registering an evaluation: which policies and indicators are offered, and what was typed. */
public record NewEvaluationPage(
        List<Option> policies, List<Option> indicators, EvaluationForm form, Map<String, String> errors) {

    /** The most indicators of one evaluation. */
    public static final int MOST = Evaluation.MOST;

    NewEvaluationPage with(EvaluationForm typed, Map<String, String> remarks) {
        return new NewEvaluationPage(policies, indicators, typed, remarks);
    }
}

package org.qiangxian.supervision;

import java.util.List;
import java.util.Map;
import org.qiangxian.shell.Option;

/**
 * Registering an evaluation.
 *
 * @param indicators those that may be chosen, in the order of the dimensions
 */
public record NewEvaluationPage(
        List<Option> policies, List<Dimensioned> indicators, EvaluationForm form, Map<String, String> errors) {

    /** The most indicators of one evaluation. */
    public static final int MOST = Evaluation.MOST;

    /** The indicators of one dimension. */
    public record Dimensioned(String label, List<Option> options) {

        /** How many of them are selected. */
        public long chosen(List<String> codes) {
            return options.stream()
                    .filter(option -> codes.contains(option.value()))
                    .count();
        }
    }

    NewEvaluationPage with(EvaluationForm typed, Map<String, String> remarks) {
        return new NewEvaluationPage(policies, indicators, typed, remarks);
    }
}

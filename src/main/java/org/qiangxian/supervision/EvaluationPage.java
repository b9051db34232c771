package org.qiangxian.supervision;

import java.util.List;
import java.util.Map;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;

/**
 * One evaluation and, once the policy is in force, the figures before and after its day.
 *
 * @param facts what was registered, by label
 * @param open whether the policy is in force, so that figures are shown
 * @param place the name of the city shown; empty for none
 * @param typed what was typed to choose one
 */
public record EvaluationPage(
        String href,
        String title,
        boolean fictional,
        String status,
        Map<String, String> facts,
        Trail trail,
        String seen,
        List<Button> buttons,
        boolean open,
        String place,
        String typed,
        List<EvaluationSeries> series,
        List<String> events,
        List<EvaluationGroup> groups,
        Map<String, String> errors) {

    /** The note beside all figures of an evaluation. */
    public static final String WORDS = "同期变化，不能据此判断由政策引起";

    EvaluationPage with(String wanted, Map<String, String> remarks) {
        return new EvaluationPage(
                href, title, fictional, status, facts, trail, seen, buttons, open, place, wanted, series, events,
                groups, remarks);
    }
}

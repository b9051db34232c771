package org.qiangxian.promotion;

import java.util.List;
import java.util.Map;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;
import org.qiangxian.shell.Option;

/**
 * One recommendation.
 *
 * @param place the city with the units above it
 * @param answering the buttons of the city's answer; empty where none is expected
 * @param others the other buttons
 * @param pilots pilots of the city, which may say from which the result came
 * @param seen what the buttons carry
 */
public record PromotionPage(
        Promotion it,
        String place,
        Trail trail,
        List<Button> answering,
        List<Button> others,
        List<Option> pilots,
        String seen,
        String message,
        Map<String, String> errors) {

    PromotionPage refused(String said, Map<String, String> remarks) {
        return new PromotionPage(it, place, trail, answering, others, pilots, seen, said, Map.copyOf(remarks));
    }
}

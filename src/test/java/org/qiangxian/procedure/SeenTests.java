package org.qiangxian.procedure;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiangxian.shell.Refusal;

class SeenTests {

    private static final Step SUBMITTED = step(1, "提交", true);
    private static final Step URGED = step(2, "催办", false);
    private static final Step RETURNED = step(3, "退回修改", true);

    @Test
    void aFormOpenedBeforeSomebodyElseActedIsRefusedWithWhatHappened() {
        var seen = Seen.of(List.of(SUBMITTED));

        assertThatThrownBy(() -> seen.check(List.of(SUBMITTED, URGED, RETURNED)))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("示例省局于2025年6月9日 17:20“退回修改”")
                .hasMessageNotContaining("催办");
    }

    @Test
    void pressingAndAnUnchangedRecordHoldNothingUp() {
        assertThatCode(() -> Seen.of(List.of(SUBMITTED)).check(List.of(SUBMITTED, URGED)))
                .doesNotThrowAnyException();
        assertThatCode(() -> Seen.of(List.of()).check(List.of())).doesNotThrowAnyException();
    }

    @Test
    void aProgramThatSawNoFormIsNotAsked() {
        assertThatCode(() -> Seen.NOTHING.check(List.of(SUBMITTED, RETURNED))).doesNotThrowAnyException();
    }

    private static Step step(long number, String what, boolean moved) {
        return new Step(number, what, "示例省局", "李同志", Instant.parse("2025-06-09T09:20:00Z"), "", List.of(), moved);
    }
}

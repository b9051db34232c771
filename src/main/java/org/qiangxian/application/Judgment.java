package org.qiangxian.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;

/**
 * The recommender's answer to one of the two questions (R53).
 *
 * @param holds whether it does
 * @param reason in words, required
 */
public record Judgment(
        Question question,
        boolean holds,
        String reason,
        Signature by,
        @Nullable Instant at) {

    /** 推荐的试点应具备开展工作的基础和条件，方案切实可行. */
    public enum Question {
        BASIS("是否具备开展工作的基础和条件", "具备", "尚不具备"),
        FEASIBLE("方案是否切实可行", "可行", "尚不可行");

        private final String label;
        private final String yes;
        private final String no;

        Question(String label, String yes, String no) {
            this.label = label;
            this.yes = yes;
            this.no = no;
        }

        public String label() {
            return label;
        }

        public String answer(boolean holds) {
            return holds ? yes : no;
        }
    }
}

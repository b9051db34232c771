package org.qiangxian.application;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.form.Kind;

/**
 * The recommender's answer to one of the two questions about a proposal of this kind.
 *
 * @param holds whether the answer is yes
 * @param reason in words, required
 */
public record Judgment(
        Question question,
        boolean holds,
        String reason,
        Signature by,
        @Nullable Instant at) {

    /** 推荐的试点应具备开展工作的基础和条件，方案切实可行 (R53); 推荐的活动应特色鲜明、预期成效突出 (R70). */
    public enum Question {
        BASIS(Kind.PILOT, "是否具备开展工作的基础和条件", "具备", "尚不具备"),
        FEASIBLE(Kind.PILOT, "方案是否切实可行", "可行", "尚不可行"),
        DISTINCT(Kind.ACTIVITY, "是否特色鲜明", "特色鲜明", "特色尚不鲜明"),
        EFFECTIVE(Kind.ACTIVITY, "预期成效是否突出", "预期成效突出", "预期成效尚不突出");

        private final Kind kind;
        private final String label;
        private final String yes;
        private final String no;

        Question(Kind kind, String label, String yes, String no) {
            this.kind = kind;
            this.label = label;
            this.yes = yes;
            this.no = no;
        }

        /** The two that are asked of a pilot, or of an activity. */
        public static List<Question> of(Kind kind) {
            return Arrays.stream(values()).filter(each -> each.kind == kind).toList();
        }

        public String label() {
            return label;
        }

        public String answer(boolean holds) {
            return holds ? yes : no;
        }
    }
}

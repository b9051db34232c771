package org.qiangxian.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;

/**
 * The feedback of a unit on a campaign; each unit has one at most (R133).
 *
 * @param unit code of the county or province, or the id of the department or association
 * @param province through which it goes; null where it goes directly
 * @param the stored status; {@link #standing} adds what follows from the date
 * @param held false means 没有开展
 * @param ticked the unit's activities it is about
 */
record Feedback(
        UUID campaign,
        String unit,
        Role role,
        String name,
        @Nullable RegionCode province,
        FeedbackStatus status,
        boolean held,
        List<UUID> ticked,
        String words,
        Signature by,
        Instant since) {

    static final String KIND = "monthfeedback";

    /** At most so many 字. */
    static final int LONGEST = 300;

    /** The minutes it is estimated to take. */
    static final int MINUTES = 5;

    Feedback {
        ticked = List.copyOf(ticked);
    }

    static String matter(UUID campaign, String unit) {
        return "%s/%s/%s".formatted(KIND, campaign, unit);
    }

    String matter() {
        return matter(campaign, unit);
    }

    /** Its status on a day; feedback that was never sent has no row. */
    static FeedbackStatus standing(Campaign campaign, @Nullable Feedback feedback, LocalDate today) {
        if (feedback != null && feedback.status().sent()) {
            return feedback.status();
        }
        if (!today.isAfter(campaign.definition().ends())) {
            return FeedbackStatus.LATER;
        }
        var until = campaign.feedbackUntil();
        return until == null || today.isAfter(until) ? FeedbackStatus.OVER : FeedbackStatus.ASKED;
    }

    Feedback at(FeedbackStatus to, Signature who, Instant at) {
        return new Feedback(campaign, unit, role, name, province, to, held, ticked, words, who, at);
    }

    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这份反馈，或者它不在您的范围内。请从“质量月”页面进入。");
    }
}

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
 * What a unit fed back of a campaign: one each (R133).
 *
 * @param unit code of the county or province, or the id of the department or association
 * @param province through which it goes; null where it goes directly
 * @param status as it is stored; whether it is time is reckoned by {@link #standing}
 * @param held false: 没有开展
 * @param ticked the own activities it is about
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

    /** Minutes it is told to take. */
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

    /** Where it stands on a day; what was never sent has no row. */
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

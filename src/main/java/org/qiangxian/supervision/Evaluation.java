package org.qiangxian.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.catalogue.IndicatorCode;

/**
 * 政策评估: the question about a policy and its indicators, registered before the policy is in force (R102, R181). It names
 * no place.
 *
 * @param policy the publication
 * @param title its title when it was registered
 * @param number its 文号 at that time, may be empty
 * @param status the stored status; {@link #standing} adds whether the policy is in force
 */
record Evaluation(
        UUID id,
        Office office,
        UUID policy,
        String title,
        String number,
        LocalDate inForce,
        String question,
        List<IndicatorCode> indicators,
        EvaluationStatus status,
        boolean fictional,
        Signature by,
        Instant registeredAt,
        Instant since) {

    /** The most indicators of one evaluation. */
    static final int MOST = 5;

    /** Years that are needed on either side of the policy's day. */
    static final int YEARS = 3;

    String matter() {
        return "evaluation/" + id;
    }

    String path() {
        return EvaluationController.PATH + "/" + id;
    }

    EvaluationStatus standing(LocalDate today) {
        return status == EvaluationStatus.REGISTERED && !today.isBefore(inForce) ? EvaluationStatus.IN_FORCE : status;
    }

    /** The last whole year before the policy was in force. */
    int lastBefore() {
        return inForce.getYear() - 1;
    }

    /** The first whole year in which it was. */
    int firstAfter() {
        return inForce.getDayOfYear() == 1 ? inForce.getYear() : inForce.getYear() + 1;
    }
}

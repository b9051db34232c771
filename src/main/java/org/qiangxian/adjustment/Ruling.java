package org.qiangxian.adjustment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.shell.Chinese;

/**
 * 拟处理, with the decision once it is made.
 *
 * @param until last day of the 暂停; null for the other outcomes
 * @param grounds why it is proposed
 * @param courses what becomes of each thing the unit has under way
 * @param decision null until it is decided
 */
public record Ruling(
        int number,
        RulingOutcome outcome,
        @Nullable LocalDate until,
        String grounds,
        Signature proposer,
        Instant proposedAt,
        List<Said> courses,
        @Nullable Decision decision) {

    /**
     * What becomes of one thing under way.
     *
     * @param words what it is, as it was listed
     */
    public record Said(String key, String words, Course course) {}

    /**
     * The decision.
     *
     * @param document number of the 决定书
     * @param issuedOn its day
     */
    public record Decision(String reason, String document, LocalDate issuedOn, Signature by, Instant at) {}

    /** 不调整, 暂停至2026年9月1日 or 调出. */
    public String says() {
        return until == null ? outcome.label() : outcome.label() + "至" + Chinese.date(until);
    }
}

package org.qiangxian.progress;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.procedure.Step;

/**
 * An act on a report.
 *
 * @param status the status after it
 * @param words the reason or opinion, may be empty
 * @param organisation who acted, as others read it
 * @param undoneAt when it was taken back; null where it was not
 */
record ReportStep(
        long number,
        ReportAction action,
        ReportStatus status,
        String words,
        String organisation,
        Signature by,
        Instant at,
        @Nullable Instant undoneAt) {

    /** Where nobody acted. */
    static final String PLATFORM = "平台";

    boolean holds() {
        return undoneAt == null;
    }

    /** As a log shows it, with the step that took it back. */
    Stream<Step> shown() {
        var step = new Step(number, label(), organisation, by.words(), at, words, List.of(), moved());
        return undoneAt == null
                ? Stream.of(step)
                : Stream.of(
                        step,
                        new Step(
                                number,
                                "撤销“%s”".formatted(label()),
                                organisation,
                                by.words(),
                                undoneAt,
                                "",
                                List.of(),
                                false));
    }

    /** The opinion of a higher level, or that it let its days pass; empty for a step taken back. */
    Stream<String> opinion() {
        return switch (action) {
            case PASS, COMMENT, ACCEPT, ACKNOWLEDGE, SEND_BACK, RETURN ->
                Stream.of("%s%s：%s"
                                .formatted(
                                        organisation.equals(PLATFORM)
                                                ? action == ReportAction.PASS ? "市局" : "省局"
                                                : organisation,
                                        action == ReportAction.SEND_BACK || action == ReportAction.RETURN ? "退回" : "",
                                        words))
                        .filter(_ -> holds() && !words.isEmpty());
            default -> Stream.of();
        };
    }

    private boolean moved() {
        return action != ReportAction.URGE && action != ReportAction.COMMENT && !action.begins();
    }

    private String label() {
        var silent = action == ReportAction.PASS || action == ReportAction.ACCEPT;
        return silent && organisation.equals(PLATFORM) ? "逾期视为知悉" : action.label();
    }
}

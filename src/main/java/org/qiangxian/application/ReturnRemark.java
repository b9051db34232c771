package org.qiangxian.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiangxian.procedure.Step.Reply;
import org.qiangxian.shell.Typing;

/**
 * A remark at a field of a returned proposal.
 *
 * @param field key of the field
 * @param text in words; required where the field is returned again unchanged, or the reason is 其他
 * @param submission the submission it was about, 0 in a remark that is being made
 * @param organisation who made it, empty in one that is being made
 * @param at when, null in one that is being made
 * @param step the return it was made in, 0 in one that is being made
 * @param reply what the city answered, or null
 */
public record ReturnRemark(
        String field,
        ReturnReason reason,
        String text,
        int submission,
        String organisation,
        @Nullable Instant at,
        long step,
        @Nullable Reply reply) {

    public ReturnRemark(String field, ReturnReason reason, String text) {
        this(field, reason, Typing.trimmed(text), 0, "", null, 0, null);
    }

    /** What the city answered; empty where it has not. */
    public String answer() {
        return reply == null ? "" : reply.words();
    }
}

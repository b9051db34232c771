package org.qiangxian.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Typing;

/**
 * A remark at a field of a returned proposal.
 *
 * @param field key of the field
 * @param text in words; required where the field is returned again unchanged, or the reason is 其他
 * @param submission the submission it was about, 0 in a remark that is being made
 * @param organisation who made it, empty in one that is being made
 * @param at when, null in one that is being made
 */
public record ReturnRemark(
        String field,
        ReturnReason reason,
        String text,
        int submission,
        String organisation,
        @Nullable Instant at) {

    public ReturnRemark(String field, ReturnReason reason, String text) {
        this(field, reason, Typing.trimmed(text), 0, "", null);
    }
}

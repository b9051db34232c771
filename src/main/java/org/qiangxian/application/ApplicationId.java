package org.qiangxian.application;

import java.util.UUID;
import org.qiangxian.shell.Refusal;

/** The identifier of a proposal. */
public record ApplicationId(UUID value) {

    /** Reads an identifier from a request; refuses malformed text as an unknown proposal. */
    public static ApplicationId of(String text) {
        try {
            return new ApplicationId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new Refusal.NotFound("没有这份方案。请从列表重新进入。");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

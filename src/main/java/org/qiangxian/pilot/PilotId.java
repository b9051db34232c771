package org.qiangxian.pilot;

import java.util.UUID;
import org.qiangxian.shell.Refusal;

/** The identifier of a pilot under way. */
public record PilotId(UUID value) {

    /** Reads an identifier from a request; refuses malformed text as an unknown pilot. */
    public static PilotId of(String text) {
        try {
            return new PilotId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw unknown();
        }
    }

    /** The refusal for a pilot that does not exist, or is not the reader's. */
    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这项试点或重点活动，或者它不在您的范围内。请从列表重新进入。");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

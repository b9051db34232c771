package org.qiangxian.pilot;

import java.util.UUID;
import org.qiangxian.shell.Refusal;

/** The identifier of a pilot under way. */
public record PilotId(UUID value) {

    /** Reads an identifier from a request; what is none is as good as unknown. */
    public static PilotId of(String text) {
        try {
            return new PilotId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw unknown();
        }
    }

    /** What is said of a pilot that is not here, or not the reader's. */
    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这项试点或重点活动，或者它不在您的范围内。请从列表重新进入。");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

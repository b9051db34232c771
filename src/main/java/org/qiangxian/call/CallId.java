package org.qiangxian.call;

import java.util.UUID;

/** The identifier of a call, the same through all its versions. */
public record CallId(UUID value) {

    /** The identifier as it was sent; what is none names no call. */
    static CallId of(String text) {
        try {
            return new CallId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return new CallId(new UUID(0, 0));
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

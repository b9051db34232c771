package org.qiangxian.call;

import java.time.LocalDate;
import java.util.UUID;

/** The identifier of a call, the same through all its versions. */
public record CallId(UUID value) {

    private static final String DEMONSTRATION = "00000000-0000-4000-8000-9900";

    /** Of the call that the demonstration makes on this day: the same for two nodes that start on it. */
    static CallId ofDemonstration(LocalDate day) {
        return new CallId(UUID.fromString(
                DEMONSTRATION + "%04d%02d%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
    }

    /** Whether the demonstration made the call, and no person. */
    public boolean demonstration() {
        return toString().startsWith(DEMONSTRATION);
    }

    /** Reads an identifier from a request; refuses malformed text as an unknown call. */
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

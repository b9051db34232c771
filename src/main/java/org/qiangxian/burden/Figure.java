package org.qiangxian.burden;

import org.qiangxian.measurement.State;

/** What was typed for one city, as it was typed. */
public record Figure(State state, String figure, String numerator, String denominator) {

    public static final Figure EMPTY = new Figure(State.VALUE, "", "", "");

    /** Whether nothing was typed. */
    public boolean empty() {
        return figure.isBlank() && numerator.isBlank() && denominator.isBlank();
    }

    /** Typed text fits the register whatever it is; what cannot be read is refused when it is submitted. */
    static String cut(String typed) {
        var plain = typed.strip();
        return plain.length() <= 40 ? plain : plain.substring(0, 40);
    }
}

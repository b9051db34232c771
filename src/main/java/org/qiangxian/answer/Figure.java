package org.qiangxian.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.qiangxian.measurement.Reading;
import org.qiangxian.measurement.State;
import org.qiangxian.shell.Typing;

/** What was typed for one city, as it was typed. */
public record Figure(State state, String figure, String numerator, String denominator) {

    static final int LONGEST = 40;

    public static final Figure EMPTY = new Figure(State.VALUE, "", "", "");

    /** Whether nothing was typed. */
    public boolean empty() {
        return empty(figure) && empty(numerator) && empty(denominator);
    }

    private static boolean empty(String typed) {
        return Typing.trimmed(typed).isEmpty();
    }

    /** Whether neither a figure nor a state was given. */
    boolean untouched() {
        return empty() && state.figure();
    }

    /** 98.6, or 3 ÷ 4. */
    String words() {
        return empty(figure) ? numerator + " ÷ " + denominator : figure;
    }

    /** The figure prefilled from a value of the period before: its parts where it has them, else the figure. */
    static Figure of(Reading before) {
        return switch (before) {
            case Reading.Measured(var value, var numerator, var denominator)
            when numerator != null && denominator != null ->
                new Figure(State.VALUE, "", plain(numerator), plain(denominator));
            case Reading.Measured measured -> new Figure(State.VALUE, plain(measured.value()), "", "");
            case Reading.Reference reference -> new Figure(State.REFERENCE, plain(reference.value()), "", "");
            case Reading.Missing _, Reading.NotApplicable _ -> EMPTY;
        };
    }

    private static String plain(BigDecimal figure) {
        return figure.setScale(Math.min(figure.scale(), 2), RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Cuts typed text to what the table holds; what cannot be read is refused when it is submitted. */
    static String cut(String typed) {
        return cut(typed, LONGEST);
    }

    /** At most {@code limit} characters, never half a surrogate pair. */
    static String cut(String typed, int limit) {
        var plain = Typing.trimmed(typed);
        return Typing.length(plain) <= limit ? plain : plain.substring(0, plain.offsetByCodePoints(0, limit));
    }
}

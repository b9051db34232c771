package org.qiangxian.measurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a value says: a figure, or why there is none. */
public sealed interface Reading {

    /** A figure of the unit itself; numerator and denominator where the kind has them. */
    record Measured(
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) implements Reading {}

    /** 无数据 or 未公布. */
    record Missing(State why) implements Reading {}

    /** 不适用. */
    record NotApplicable() implements Reading {}

    /** The figure of a level above, shown for orientation, never as the unit's own. */
    record Reference(BigDecimal value) implements Reading {}

    static Reading of(
            State state,
            @Nullable BigDecimal figure,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        return switch (state) {
            case VALUE -> new Measured(java.util.Objects.requireNonNull(figure), numerator, denominator);
            case REFERENCE -> new Reference(java.util.Objects.requireNonNull(figure));
            case NO_DATA, UNPUBLISHED -> new Missing(state);
            case NOT_APPLICABLE -> new NotApplicable();
        };
    }

    default State state() {
        return switch (this) {
            case Measured _ -> State.VALUE;
            case Missing(var why) -> why;
            case NotApplicable _ -> State.NOT_APPLICABLE;
            case Reference _ -> State.REFERENCE;
        };
    }

    /** The figure shown, null where there is none. */
    default @Nullable BigDecimal figure() {
        return switch (this) {
            case Measured m -> m.value();
            case Reference r -> r.value();
            case Missing _, NotApplicable _ -> null;
        };
    }
}

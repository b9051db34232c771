package org.qiangxian.library;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step in the choice of a city's type, with its end where it was taken back.
 *
 * @param undoneAt when who did it took it back; null: it holds
 */
record TypeStep(TypeChoice choice, @Nullable Instant undoneAt) {

    /** The act it was, as its table calls it. */
    String label() {
        return switch (choice.status()) {
            case NONE, CHOSEN -> TypeAction.CHOOSE.label();
            case CONFIRMED -> TypeAction.CONFIRM.label();
            case RETURNED -> TypeAction.RETURN.label();
        };
    }
}

package org.qiangxian.library;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step in the choice of a city's type, possibly taken back.
 *
 * @param undoneAt when it was taken back; null while it holds
 */
record TypeStep(TypeChoice choice, @Nullable Instant undoneAt) {

    /** The label of its act. */
    String label() {
        return switch (choice.status()) {
            case NONE, CHOSEN -> TypeAction.CHOOSE.label();
            case CONFIRMED -> TypeAction.CONFIRM.label();
            case RETURNED -> TypeAction.RETURN.label();
        };
    }
}

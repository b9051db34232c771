package org.qiangxian.intake;

import org.jspecify.annotations.Nullable;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.State;

/** Reads what a row says about its value in words: 未公布, 初步. */
final class RowStates {

    private RowStates() {}

    /** The reason why there is no figure; null where the words give none. */
    static @Nullable State absence(String words) {
        for (var state : State.values()) {
            if (!state.figure() && state.label().equals(words)) {
                return state;
            }
        }
        return null;
    }

    /** The stage of the figure; null where the words give none. */
    static @Nullable Stage stage(String words) {
        for (var stage : Stage.values()) {
            if (stage.label().equals(words)) {
                return stage;
            }
        }
        return null;
    }
}

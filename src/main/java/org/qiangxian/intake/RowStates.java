package org.qiangxian.intake;

import org.jspecify.annotations.Nullable;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.State;

/** What a row says of its value in words: 未公布, 初步. */
final class RowStates {

    private RowStates() {}

    /** Why there is no figure, null where the words do not say so. */
    static @Nullable State absence(String words) {
        for (var state : State.values()) {
            if (!state.figure() && state.label().equals(words)) {
                return state;
            }
        }
        return null;
    }

    /** How settled the figure is, null where the words do not say so. */
    static @Nullable Stage stage(String words) {
        for (var stage : Stage.values()) {
            if (stage.label().equals(words)) {
                return stage;
            }
        }
        return null;
    }
}

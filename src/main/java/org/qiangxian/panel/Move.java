package org.qiangxian.panel;

import java.util.Arrays;
import java.util.Optional;

/** How a panel goes on. These rows are the whole procedure; a person makes each step, never a count. */
public enum Move {
    OPEN("发送专家", Stage.PREPARING, Stage.OPINIONS),
    GATHER("转入合议", Stage.OPINIONS, Stage.CONSENSUS),
    CONCLUDE("结束合议", Stage.CONSENSUS, Stage.CONCLUDED);

    private final String label;
    private final Stage from;
    private final Stage to;

    Move(String label, Stage from, Stage to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    public String label() {
        return label;
    }

    Stage from() {
        return from;
    }

    Stage to() {
        return to;
    }

    /** The step that follows in a stage, if any does. */
    static Optional<Move> after(Stage stage) {
        return Arrays.stream(values()).filter(move -> move.from == stage).findFirst();
    }
}

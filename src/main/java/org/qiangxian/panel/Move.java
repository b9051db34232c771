package org.qiangxian.panel;

import java.util.Optional;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/** How a panel goes on. These rows are the whole procedure; a person makes each step, never a count. */
public enum Move implements Act<Stage> {
    OPEN("发送专家", Stage.PREPARING, Stage.OPINIONS),
    GATHER("转入合议", Stage.OPINIONS, Stage.CONSENSUS),
    CONCLUDE("结束合议", Stage.CONSENSUS, Stage.CONCLUDED);

    private final Row<Stage> row;

    Move(String label, Stage from, Stage to) {
        this.row = Row.<Stage>of(label, Role.SAMR).turn(from).to(to);
    }

    /** To conclude changes nothing but the stage; what was sent or opened to others has been seen. */
    @Override
    public boolean undoable() {
        return this == CONCLUDE;
    }

    @Override
    public Row<Stage> row() {
        return row;
    }

    /** The step that follows in a stage, if any does. */
    static Optional<Move> after(Stage stage) {
        return Act.turns(values(), stage).stream().findFirst();
    }
}

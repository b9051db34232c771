package org.qiangxian.panel;

import java.util.Optional;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/** The steps of a panel. These rows are the whole procedure; each step is made by a person, never by a count. */
public enum Move implements Act<Stage> {
    OPEN("发送专家", Stage.PREPARING, Stage.OPINIONS),
    GATHER("转入合议", Stage.OPINIONS, Stage.CONSENSUS),
    CONCLUDE("结束合议", Stage.CONSENSUS, Stage.CONCLUDED);

    private final Row<Stage> row;

    Move(String label, Stage from, Stage to) {
        this.row = Row.<Stage>of(label, Role.SAMR).turn(from).to(to);
    }

    /**
     * Whether it can be undone: concluding changes only the stage and can; what was sent or opened to others has been
     * seen and cannot.
     */
    @Override
    public boolean undoable() {
        return this == CONCLUDE;
    }

    @Override
    public Row<Stage> row() {
        return row;
    }

    /** The step that follows a stage, if any. */
    static Optional<Move> after(Stage stage) {
        return Act.turns(values(), stage).stream().findFirst();
    }
}

package org.qiangxian.objection;

import static org.qiangxian.objection.Matter.Standing.DECIDED;
import static org.qiangxian.objection.Matter.Standing.OPEN;
import static org.qiangxian.objection.Matter.Standing.PROVEN;

import org.qiangxian.account.Role;
import org.qiangxian.objection.Matter.Standing;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;

/**
 * What may be done to an objection. These rows are the whole procedure (R39): the body responsible for the channel
 * decides once, with a reason; the city may send evidence, and is no longer asked for it once it has sent some.
 */
public enum ObjectionAction implements Act<Standing> {
    PROVE(Row.<Standing>of("补充依据", Role.CITY).turn(OPEN).may(PROVEN).to(PROVEN)),
    URGE(Row.<Standing>of("催办", Role.CITY).may(OPEN, PROVEN)),
    ADOPT(owner("采纳")),
    UPHOLD(owner("维持原数值"));

    private final Row<Standing> row;

    ObjectionAction(Row<Standing> row) {
        this.row = row;
    }

    private static Row<Standing> owner(String label) {
        return Row.<Standing>of(label, Role.PROVINCE, Role.OPERATOR)
                .turn(OPEN, PROVEN)
                .to(DECIDED)
                .needs(Needs.REASON);
    }

    /**
     * Whether it can be undone: not an adopted figure, which is a new revision, nor what was sent or urged, which has
     * been read.
     */
    @Override
    public boolean undoable() {
        return this == UPHOLD;
    }

    @Override
    public Row<Standing> row() {
        return row;
    }
}

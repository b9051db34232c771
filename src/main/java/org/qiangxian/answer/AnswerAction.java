package org.qiangxian.answer;

import static org.qiangxian.answer.AnswerStatus.DRAFT;
import static org.qiangxian.answer.AnswerStatus.ENTERED;
import static org.qiangxian.answer.AnswerStatus.NONE;
import static org.qiangxian.answer.AnswerStatus.RETURNED;
import static org.qiangxian.answer.AnswerStatus.SENT;
import static org.qiangxian.answer.AnswerStatus.SKIPPED;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;

/**
 * What may be done to one item that a unit is asked for. These rows are the whole procedure (R3, R17): the unit asked
 * answers or leaves it out; a department may fill it by a link, and then the province accepts it or gives it back.
 */
public enum AnswerAction implements Act<AnswerStatus> {
    SAVE(asked("保存草稿").may(NONE, DRAFT, RETURNED).to(DRAFT).needs(Needs.TIME)),
    SUBMIT(asked("提交").turn(NONE, DRAFT, RETURNED).to(ENTERED).needs(Needs.TIME)),
    SKIP(asked("不填").may(NONE, DRAFT, RETURNED).to(SKIPPED).needs(Needs.TIME)),
    DEPOSIT(Row.<AnswerStatus>of("部门填报", Role.DEPARTMENT)
            .may(NONE, DRAFT, RETURNED)
            .to(SENT)
            .needs(Needs.TIME)),
    ACCEPT(province("采用").turn(SENT).to(ENTERED)),
    GIVE_BACK(province("退回").turn(SENT).to(RETURNED).needs(Needs.REASON));

    private final Row<AnswerStatus> row;

    AnswerAction(Row<AnswerStatus> row) {
        this.row = row;
    }

    private static Row<AnswerStatus> asked(String label) {
        return Row.of(label, Role.CITY, Role.PROVINCE);
    }

    private static Row<AnswerStatus> province(String label) {
        return Row.of(label, Role.PROVINCE);
    }

    /**
     * All but two can be undone: a draft is simply overwritten, and what a department sent is given back by the
     * province.
     */
    @Override
    public boolean undoable() {
        return this != SAVE && this != DEPOSIT;
    }

    @Override
    public Row<AnswerStatus> row() {
        return row;
    }
}

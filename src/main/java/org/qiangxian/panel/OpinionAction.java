package org.qiangxian.panel;

import static org.qiangxian.panel.OpinionStanding.ANSWERED;
import static org.qiangxian.panel.OpinionStanding.ASKED;
import static org.qiangxian.panel.OpinionStanding.GIVEN;
import static org.qiangxian.panel.OpinionStanding.TEXT;
import static org.qiangxian.panel.OpinionStanding.TOGETHER;
import static org.qiangxian.panel.OpinionStanding.UNDECLARED;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/** What an expert does with an assigned proposal. These rows are the whole procedure (R55, R112). */
enum OpinionAction implements Act<OpinionStanding> {
    DECLARE(expert("申报利害关系").turn(UNDECLARED).to(ASKED)),
    GIVE(expert("提出意见").turn(ASKED).may(GIVEN).to(GIVEN)),
    ASSENT(expert("答复合议意见").turn(TEXT).to(ANSWERED)),
    RECUSE(expert("申请回避").may(UNDECLARED, ASKED, GIVEN, TOGETHER, TEXT, ANSWERED));

    private final Row<OpinionStanding> row;

    OpinionAction(Row<OpinionStanding> row) {
        this.row = row;
    }

    private static Row<OpinionStanding> expert(String label) {
        return Row.of(label, Role.EXPERT);
    }

    @Override
    public Row<OpinionStanding> row() {
        return row;
    }
}

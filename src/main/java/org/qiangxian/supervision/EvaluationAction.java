package org.qiangxian.supervision;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * What may be done with a 政策评估. These rows are the whole workflow (R102): all acts are possible only before the policy
 * is in force.
 */
public enum EvaluationAction implements Act<EvaluationStatus> {
    REGISTER(office("登记评估").may(EvaluationStatus.NONE).to(EvaluationStatus.REGISTERED)),
    WITHDRAW(office("撤回").may(EvaluationStatus.REGISTERED).to(EvaluationStatus.WITHDRAWN));

    private final Row<EvaluationStatus> row;

    EvaluationAction(Row<EvaluationStatus> row) {
        this.row = row;
    }

    private static Row<EvaluationStatus> office(String label) {
        return Row.of(label, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
    }

    @Override
    public Row<EvaluationStatus> row() {
        return row;
    }
}

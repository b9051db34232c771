package org.qiangxian.campaign;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/** What may be done with an annex. These rows are the whole workflow; none of it waits on a desk. */
enum AnnexAction implements Act<AnnexStatus> {
    READ(issuer("上传附件").may(AnnexStatus.NONE).to(AnnexStatus.READ)),
    TAKE(issuer("确认列入").may(AnnexStatus.READ).to(AnnexStatus.TAKEN)),
    DROP(issuer("放弃").may(AnnexStatus.READ).to(AnnexStatus.DROPPED));

    private final Row<AnnexStatus> row;

    AnnexAction(Row<AnnexStatus> row) {
        this.row = row;
    }

    private static Row<AnnexStatus> issuer(String label) {
        return Row.of(label, Role.SAMR, Role.PROVINCE);
    }

    @Override
    public Row<AnnexStatus> row() {
        return row;
    }
}

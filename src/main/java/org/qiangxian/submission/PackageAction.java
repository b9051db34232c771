package org.qiangxian.submission;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;
import org.qiangxian.submission.Package.Standing;

/**
 * What a recommender may do with its package in a call. These rows are the whole procedure (R79): it waits from the
 * first chosen proposal on, is sent as a whole, and until the deadline can be taken back and sent again.
 */
enum PackageAction implements Act<Standing> {
    SEND(province("报送总局").turn(Standing.CHOSEN).to(Standing.SENT)),
    TAKE_BACK(province("撤回报送").may(Standing.SENT).to(Standing.CHOSEN));

    private final Row<Standing> row;

    PackageAction(Row<Standing> row) {
        this.row = row;
    }

    private static Row<Standing> province(String label) {
        return Row.<Standing>of(label, Role.PROVINCE).needs(Needs.TIME);
    }

    @Override
    public Row<Standing> row() {
        return row;
    }
}

package org.qiangxian.circle;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * What a county may do about the circle of its area. These rows are the whole procedure (R25): all of them belong to
 * the county, none is anybody's turn, and letting its figures be read is an act separate from taking part.
 */
enum CircleAction implements Act<CircleStatus> {
    JOIN(county("参加辖区培育").may(CircleStatus.OUTSIDE).to(CircleStatus.JOINED)),
    AGREE(county("同意查看数据").may(CircleStatus.JOINED).to(CircleStatus.READABLE)),
    END_CONSENT(county("收回同意").may(CircleStatus.READABLE).to(CircleStatus.JOINED)),
    LEAVE(county("退出辖区培育").may(CircleStatus.JOINED, CircleStatus.READABLE).to(CircleStatus.OUTSIDE));

    private final Row<CircleStatus> row;

    CircleAction(Row<CircleStatus> row) {
        this.row = row;
    }

    private static Row<CircleStatus> county(String label) {
        return Row.of(label, Role.CITY);
    }

    @Override
    public Row<CircleStatus> row() {
        return row;
    }
}

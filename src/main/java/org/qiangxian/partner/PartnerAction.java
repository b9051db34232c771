package org.qiangxian.partner;

import static org.qiangxian.partner.PartnerStatus.AGREED;
import static org.qiangxian.partner.PartnerStatus.ASKED;
import static org.qiangxian.partner.PartnerStatus.REFUSED;
import static org.qiangxian.partner.PartnerStatus.REMOVED;
import static org.qiangxian.partner.PartnerStatus.TAKEN_BACK;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * What may be done about a partner of a proposal. These rows are the whole procedure (R49): the applying county asks
 * and removes, the county that was asked answers for itself; no higher level takes part.
 */
enum PartnerAction implements Act<PartnerStatus> {
    ASK(county("征求同意").may(ASKED, AGREED, REFUSED, TAKEN_BACK, REMOVED).to(ASKED), false),
    REMOVE(county("移除").may(ASKED, AGREED, REFUSED, TAKEN_BACK).to(REMOVED), false),
    AGREE(county("同意合作").turn(ASKED).may(REFUSED, TAKEN_BACK).to(AGREED), true),
    REFUSE(county("不同意").turn(ASKED).to(REFUSED), true),
    TAKE_BACK(county("收回同意").may(AGREED).to(TAKEN_BACK), true);

    private final Row<PartnerStatus> row;
    private final boolean partners;

    PartnerAction(Row<PartnerStatus> row, boolean partners) {
        this.row = row;
        this.partners = partners;
    }

    private static Row<PartnerStatus> county(String label) {
        return Row.of(label, Role.CITY);
    }

    @Override
    public Row<PartnerStatus> row() {
        return row;
    }

    /** Whether it is an act of the partner, else of the applying county. */
    boolean partners() {
        return partners;
    }
}

package org.qiangxian.disclosure;

import static org.qiangxian.disclosure.Consent.Standing.DECLINED;
import static org.qiangxian.disclosure.Consent.Standing.ENDED;
import static org.qiangxian.disclosure.Consent.Standing.PROPOSED;
import static org.qiangxian.disclosure.Consent.Standing.RUNNING;

import org.qiangxian.account.Role;
import org.qiangxian.disclosure.Consent.Standing;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.region.RegionCode;

/**
 * What may be done to a consent of two cities. These rows are the whole procedure (R49): the city that was asked
 * answers or ignores it; the proposer may withdraw it; either city ends a consent in force.
 */
public enum ConsentAction implements Act<Standing> {
    AGREE(city("同意结对").turn(PROPOSED).to(RUNNING), true, false),
    DECLINE(city("不同意").turn(PROPOSED).to(DECLINED), true, false),
    TAKE_BACK(city("撤回提议").may(PROPOSED).to(ENDED), false, true),
    END(city("终止结对").may(RUNNING).to(ENDED), true, true);

    private final Row<Standing> row;
    private final boolean partner;
    private final boolean proposer;

    ConsentAction(Row<Standing> row, boolean partner, boolean proposer) {
        this.row = row;
        this.partner = partner;
        this.proposer = proposer;
    }

    private static Row<Standing> city(String label) {
        return Row.of(label, Role.CITY);
    }

    @Override
    public Row<Standing> row() {
        return row;
    }

    /** Whether this city of the two may do it. */
    public boolean by(RegionCode city, Consent consent) {
        return partner && city.equals(consent.partner()) || proposer && city.equals(consent.proposer());
    }

    /** Whether this city may do it to a consent of that standing; decides the button. */
    public boolean open(RegionCode city, Consent consent, Standing standing) {
        return by(city, consent) && row.startsAt(standing);
    }
}

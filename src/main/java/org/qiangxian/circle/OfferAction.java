package org.qiangxian.circle;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/** What a city bureau may do about its circle, or the province where no city stands between (R100); none of it enrols anybody. */
enum OfferAction implements Act<OfferStatus> {
    OFFER(leader("开展辖区培育").may(OfferStatus.NONE).to(OfferStatus.OPEN)),
    REWORD(leader("修改说明").may(OfferStatus.OPEN)),
    CLOSE(leader("停止辖区培育").may(OfferStatus.OPEN).to(OfferStatus.NONE));

    private final Row<OfferStatus> row;

    OfferAction(Row<OfferStatus> row) {
        this.row = row;
    }

    private static Row<OfferStatus> leader(String label) {
        return Row.of(label, Role.CITY_BUREAU, Role.PROVINCE);
    }

    @Override
    public Row<OfferStatus> row() {
        return row;
    }
}

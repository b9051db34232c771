package org.qiangxian.need;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * What may be done to list an answer among 常见问题: the answerer words it without a name, and it is listed only with the
 * consent of the city.
 */
public enum CommonAction implements Act<CommonStatus> {
    OFFER(Row.<CommonStatus>of("提议列入常见问题", Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR)
            .may(CommonStatus.NONE, CommonStatus.DECLINED)
            .to(CommonStatus.OFFERED)),
    AGREE(Row.<CommonStatus>of("同意列入", Role.CITY).turn(CommonStatus.OFFERED).to(CommonStatus.LISTED)),
    DECLINE(Row.<CommonStatus>of("不列入", Role.CITY)
            .may(CommonStatus.OFFERED, CommonStatus.LISTED)
            .to(CommonStatus.DECLINED));

    private final Row<CommonStatus> row;

    CommonAction(Row<CommonStatus> row) {
        this.row = row;
    }

    @Override
    public Row<CommonStatus> row() {
        return row;
    }
}

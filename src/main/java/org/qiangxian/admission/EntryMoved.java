package org.qiangxian.admission;

import java.util.UUID;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/**
 * Something was done to an application for entry.
 *
 * @param by the organisation that did it, 平台 where nobody did
 */
record EntryMoved(UUID id, RegionCode unit, EntryAction action, String by, String reason) implements Fact {

    @Override
    public String kind() {
        return action.told() ? action.label() + "（入库申请）" : CONFIDENTIAL;
    }

    @Override
    public String about() {
        return unit + " " + id;
    }
}

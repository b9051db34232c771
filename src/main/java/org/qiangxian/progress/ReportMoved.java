package org.qiangxian.progress;

import java.util.UUID;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/**
 * Something was done to a report.
 *
 * @param by the organisation that did it, 平台 where nobody did
 */
public record ReportMoved(UUID id, RegionCode unit, ReportAction action, String by, String reason) implements Fact {

    @Override
    public String kind() {
        return action.label() + "（进展报送）";
    }

    @Override
    public String about() {
        return unit + " " + id;
    }
}

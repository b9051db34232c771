package org.qiangxian.admission;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** 总局 opened a window for forwarding, or closed one before its last day. */
record PeriodOpened(UUID id, boolean until) implements Fact {

    @Override
    public String kind() {
        return until ? "开放入库报送窗口" : "关闭入库报送窗口";
    }

    @Override
    public String about() {
        return id.toString();
    }
}

package org.qiangxian.need;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** A need was escalated to the next level because its holder let the last day pass. */
record NeedClimbed(UUID id, int step) implements Fact {

    @Override
    public String kind() {
        return "需求：逾期自动转上级";
    }

    @Override
    public String about() {
        return id.toString();
    }
}

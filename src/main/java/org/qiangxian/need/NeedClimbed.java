package org.qiangxian.need;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** A need went on to the next level because the one that held it let its day pass. */
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

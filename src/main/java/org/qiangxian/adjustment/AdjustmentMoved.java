package org.qiangxian.adjustment;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/**
 * Something was done in a case. Its entry in the journal is written and sealed but shown to nobody, because cases are
 * confidential.
 */
record AdjustmentMoved(UUID id, AdjustmentAction action, int number) implements Fact {

    @Override
    public String kind() {
        return CONFIDENTIAL;
    }

    @Override
    public String about() {
        return id.toString();
    }
}

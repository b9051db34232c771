package org.qiangxian.complaint;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** Something was done with a complaint. Its entry in the journal is written and sealed, and shown to nobody (R2). */
record ComplaintFact(UUID id, String action) implements Fact {

    @Override
    public String kind() {
        return CONFIDENTIAL;
    }

    @Override
    public String about() {
        return id.toString();
    }
}

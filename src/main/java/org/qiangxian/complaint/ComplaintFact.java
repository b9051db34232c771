package org.qiangxian.complaint;

import java.util.Set;
import java.util.UUID;
import org.qiangxian.shell.Fact;

/**
 * Something was done with a complaint. Its entry in the journal is written and sealed, and shown to nobody; what the
 * public does is entered without name and address, even if the sender was logged in (R2).
 */
record ComplaintFact(UUID id, String action) implements Fact {

    /** Somebody of the public sends a complaint. */
    static final String SEND = "SEND";

    /** Somebody of the public has their contact erased. */
    static final String ERASE = "ERASE";

    private static final Set<String> PUBLIC = Set.of(SEND, ERASE);

    @Override
    public String kind() {
        return CONFIDENTIAL;
    }

    @Override
    public boolean nameless() {
        return PUBLIC.contains(action);
    }

    @Override
    public String about() {
        return id.toString();
    }
}

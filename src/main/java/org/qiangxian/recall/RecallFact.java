package org.qiangxian.recall;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** A recall notice was entered, corrected or removed from the list. */
record RecallFact(UUID id, String action, String link) implements Fact {

    @Override
    public String kind() {
        return action;
    }

    @Override
    public String about() {
        return id.toString();
    }
}

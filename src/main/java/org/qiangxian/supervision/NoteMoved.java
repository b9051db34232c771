package org.qiangxian.supervision;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/**
 * Something was done with a 督导函. Its entry in the journal is written and sealed, and shown to nobody: the journal is no list of
 * who was late (R90).
 */
record NoteMoved(UUID id, NoteAction action) implements Fact {

    @Override
    public String kind() {
        return CONFIDENTIAL;
    }

    @Override
    public String about() {
        return id.toString();
    }
}

package org.qiangxian.supervision;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/** What may be done with a 督导函. These rows are the whole workflow (R90): only the office that sent it ends it. */
public enum NoteAction implements Act<NoteStatus> {
    SEND(Row.<NoteStatus>of("发出督导函", Role.CITY_BUREAU, Role.PROVINCE)
            .may(NoteStatus.NONE)
            .to(NoteStatus.SENT)),
    ANSWER(Row.<NoteStatus>of("答复", Role.CITY).turn(NoteStatus.SENT).to(NoteStatus.ANSWERED)),
    CLOSE(Row.<NoteStatus>of("了结", Role.CITY_BUREAU, Role.PROVINCE)
            .turn(NoteStatus.ANSWERED)
            .may(NoteStatus.SENT)
            .to(NoteStatus.CLOSED));

    private final Row<NoteStatus> row;

    NoteAction(Row<NoteStatus> row) {
        this.row = row;
    }

    @Override
    public Row<NoteStatus> row() {
        return row;
    }

    @Override
    public boolean undoable() {
        return this == CLOSE;
    }
}

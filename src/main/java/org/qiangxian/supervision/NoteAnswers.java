package org.qiangxian.supervision;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Seen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A city's answer to a note: a new day, which moves the item, or words alone. */
@Service
@Transactional
class NoteAnswers {

    private final Notes notes;
    private final OwnDayActs acts;

    NoteAnswers(Notes notes, OwnDayActs acts) {
        this.notes = notes;
        this.acts = acts;
    }

    Note answer(Actor actor, UUID id, AnswerForm form) {
        var seen = Seen.sent(form.seen() == null ? "" : form.seen());
        notes.get(actor, id);
        var words = form.checked();
        var note = notes.requireAnswerable(actor, id, seen);
        if (form.withDay()) {
            acts.move(actor, note.unit(), form.moving(note.key(), note.day()));
        } else {
            notes.answer(actor, id, words, seen);
        }
        return note;
    }
}

package org.qiangxian.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the pages of a note. */
@Component
@Transactional(readOnly = true)
class NotePages {

    private final Notes notes;
    private final Lag lag;
    private final Supervised supervised;
    private final SupervisionTrails trails;
    private final VisitDays days;

    NotePages(Notes notes, Lag lag, Supervised supervised, SupervisionTrails trails, VisitDays days) {
        this.notes = notes;
        this.lag = lag;
        this.supervised = supervised;
        this.trails = trails;
        this.days = days;
    }

    /** An answer in the words of a step. */
    static String answer(String words, @Nullable LocalDate until) {
        return until == null ? words : "新的日子：%s；%s".formatted(Chinese.date(until), words);
    }

    NewNotePage begin(Actor actor, RegionCode unit, String key) {
        var item = notes.item(actor, unit, key);
        int year = supervised.today().getYear();
        return new NewNotePage(
                unit,
                supervised.name(unit),
                item,
                "1 个城市 × %d 分钟，已列入该城市今年的 %d 分钟（限额 %d 分钟）"
                        .formatted(Note.MINUTES, days.minutes(unit, year), days.limit()),
                notes.against(unit),
                NoteForm.of(item),
                Map.of());
    }

    NotePage page(Actor actor, UUID id) {
        var note = notes.get(actor, id);
        var trail = trails.of(actor, note);
        var answering = actor.is(Role.CITY) && NoteAction.ANSWER.row().startsAt(note.status());
        return new NotePage(
                note.path(),
                actor.is(Role.CITY),
                SupervisionController.PATH + "/" + note.unit(),
                supervised.name(note.unit()),
                note.fictional(),
                note.by().words(),
                note.kind(),
                note.words(),
                note.day(),
                note.ask().label(),
                note.text(),
                note.status().label(),
                note.answer(),
                note.until(),
                trail,
                String.valueOf(Seen.of(trail.steps()).step()),
                answering
                        && lag.find(note.unit(), note.key())
                                .filter(item -> OwnDayAction.MOVE.row().startsAt(item.status()))
                                .isPresent(),
                answering,
                "",
                buttons(actor, note),
                AnswerForm.EMPTY,
                Map.of());
    }

    private static List<Button> buttons(Actor actor, Note note) {
        var buttons = new ArrayList<Button>();
        for (var action : Act.open(NoteAction.values(), note.status(), actor.role())) {
            if (action == NoteAction.CLOSE) {
                buttons.add(Button.post(action.label(), note.path() + "/close")
                        .noting(note.status() == NoteStatus.SENT ? "城市还没有答复；了结以后不用再答复" : "十分钟内可以撤销")
                        .unless(note.office().has(actor) ? "" : "督导函由发出它的单位了结。"));
            }
        }
        return buttons;
    }
}

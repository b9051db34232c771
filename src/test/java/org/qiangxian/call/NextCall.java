package org.qiangxian.call;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.calendar.WorkingDays;

/** The call of the next year, drafted from that of 2025. */
record NextCall(CallDrafts drafts, CallId id, int year) {

    static final Actor SAMR = Actors.samr();

    static NextCall draft(CallDrafts drafts, Clock clock) {
        var year = WorkingDays.today(clock.instant()).getYear() + 1;
        return new NextCall(drafts, drafts.draftFrom(SAMR, DeliveredCalls.CALL_2025, year), year);
    }

    /** Saves the draft with these fields changed. */
    void write(String... namesAndTexts) {
        var draft = drafts.get(SAMR, id);
        drafts.save(SAMR, id, draft.edit(), typed(draft, namesAndTexts));
    }

    static CallForm typed(CallDraft draft, String... namesAndTexts) {
        var typed = new HashMap<>(
                CallForm.of(draft.call().definition(), draft.reason()).typed());
        for (var at = 0; at < namesAndTexts.length; at += 2) {
            typed.put(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        return new CallForm(typed);
    }

    void publish() {
        write("documentNumber", "市监质函〔%d〕1号".formatted(year));
        drafts.publish(SAMR, id, drafts.get(SAMR, id).edit());
    }

    /** What prevents that it is published, by field. */
    Map<String, String> problems() {
        return drafts.problems(drafts.get(SAMR, id));
    }
}

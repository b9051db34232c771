package org.qiangxian.pilot;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.discipline.Wording;
import org.qiangxian.procedure.Row.Needs;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 支持记录: a higher level records which tool it used, and the city confirms it or not (R77, R94, R107, R152). Records are
 * never computed, and never used to compare cities.
 */
@Service
@Transactional
class Supports {

    static final int REASON = 200;

    private final Pilots pilots;
    private final SupportRepository supports;
    private final PilotRecords records;
    private final PilotMoves moves;
    private final PilotNotices notices;

    Supports(Pilots pilots, SupportRepository supports, PilotRecords records, PilotMoves moves, PilotNotices notices) {
        this.pilots = pilots;
        this.supports = supports;
        this.records = records;
        this.moves = moves;
        this.notices = notices;
    }

    void record(Actor actor, PilotId id, SupportForm form) {
        actor.require(PilotAction.SUPPORT.row().roles());
        var pilot = pilots.held(actor, id);
        refuse(records.whyNot(pilot, PilotAction.SUPPORT));
        var said = form.checked();
        var label = PilotAction.SUPPORT.label();
        var step = moves.by(actor, pilot, pilot.status(), label, "", said.tool().label(), pilot.path());
        supports.add(
                new Support(
                        UUID.randomUUID(),
                        id,
                        step,
                        said.tool(),
                        said.giver(),
                        said.what(),
                        said.result(),
                        SupportStatus.RECORDED,
                        "",
                        actor.signature(),
                        moves.now(),
                        null),
                actor.role());
        notices.supported(pilot, step);
    }

    /** The city confirms a record or does not, with a reason. */
    void answer(Actor actor, PilotId id, UUID support, SupportAction action, @Nullable String reason) {
        actor.require(action.row().roles());
        var pilot = pilots.held(actor, id);
        var found = supports.find(id, support).orElseThrow(PilotId::unknown);
        refuse(whyNot(pilot, found));
        var words = action.row().needs() == Needs.REASON ? reason(reason) : "";
        var step = moves.by(actor, pilot, pilot.status(), action.label(), "", words, pilot.path());
        supports.answer(support, action.row().next(found.status()), words, actor.signature(), moves.now(), step);
        if (action == SupportAction.REFUSE) {
            notices.refused(pilot, supports.writer(support), words, step);
        }
    }

    /** Why the city cannot answer a record now; empty where it can. */
    String whyNot(Pilot pilot, Support support) {
        if (pilot.status() == PilotStatus.ENDED) {
            return pilots.whyNot(pilot);
        }
        return support.status() == SupportStatus.RECORDED
                ? ""
                : "这条支持记录%s，不用再办理。".formatted(support.status().label());
    }

    private static String reason(@Nullable String typed) {
        var words = Typing.trimmed(typed);
        if (Typing.blank(words) || Typing.length(words) > REASON) {
            throw Refusal.Invalid.of("reason", "请写明不予确认的原因，不超过%d字。".formatted(REASON));
        }
        Wording.admit("reason", words);
        return words;
    }

    private static void refuse(String whyNot) {
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
    }
}

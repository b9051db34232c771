package org.qiangxian.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Signature;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.EachAlone;
import org.qiangxian.procedure.Undoing;
import org.springframework.stereotype.Component;

/**
 * The end of a round: by its issuer, with the next round, or a year after it was opened (R3). Members that have not
 * reported are then no longer asked; reports handed in go on.
 */
@Component
class RoundEnds {

    static final String LAPSED = "满一年没有写明答复用在了哪里，本轮自动失效。";

    private final RoundRepository rounds;
    private final ReportRepository reports;
    private final ReportMoves moves;
    private final Undoing undoing;
    private final EachAlone each;

    RoundEnds(RoundRepository rounds, ReportRepository reports, ReportMoves moves, Undoing undoing, EachAlone each) {
        this.rounds = rounds;
        this.reports = reports;
        this.moves = moves;
        this.undoing = undoing;
        this.each = each;
    }

    /** Ends the earlier rounds of an issuer that opened a new one. */
    void replaced(Actor actor, Round round, List<Round> earlier) {
        earlier.stream()
                .filter(it -> it.stands() && !it.id().equals(round.id()))
                .forEach(it -> end(actor, it, "新的一轮已经开始。"));
    }

    /** Creates the reports of all members of a round. */
    void opened(Round round) {
        say(round, RoundMoved.Taken.OPENED, "");
    }

    void used(Round round) {
        say(round, RoundMoved.Taken.USED, "");
    }

    void end(@Nullable Actor actor, Round round, String reason) {
        var by = actor == null ? Signature.of(ReportStep.PLATFORM) : actor.signature();
        if (!rounds.end(round.id(), reason, by, undoing.now())) {
            return;
        }
        reports.ofRound(round.id()).stream()
                .flatMap(it -> reports.lock(it.id()).stream())
                .filter(it -> it.status().editable())
                .forEach(it -> moves.move(actor, it, ReportAction.END, ""));
        say(round, RoundMoved.Taken.ENDED, reason);
    }

    /** Ends what has lapsed. */
    void lapse() {
        var today = WorkingDays.today(undoing.now());
        each.run(
                "the lapse of a round",
                rounds.standing().stream()
                        .filter(it -> lapsed(it, today))
                        .map(Round::id)
                        .toList(),
                id -> lapse(id, today));
    }

    private void lapse(UUID id, LocalDate today) {
        rounds.lock(id).filter(it -> it.stands() && lapsed(it, today)).ifPresent(it -> end(null, it, LAPSED));
    }

    private static boolean lapsed(Round round, LocalDate today) {
        return !today.isBefore(round.lapsesOn());
    }

    private void say(Round round, RoundMoved.Taken taken, String reason) {
        undoing.forGood(new RoundMoved(round.id(), round.issuer(), taken, round.minutes(), reason));
    }
}

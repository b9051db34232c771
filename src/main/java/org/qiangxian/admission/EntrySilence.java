package org.qiangxian.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.EachAlone;
import org.qiangxian.procedure.Silence;
import org.springframework.stereotype.Component;

/**
 * Passes applications on that a bureau left unanswered for five working days: they go to the province, 逾期视为知悉 (R23).
 * Safe to run twice: what no longer lies at the bureau stays as it is.
 */
@Component
class EntrySilence {

    /** The working days a bureau has. */
    static final Silence BUREAU = new Silence(5);

    private final EntryRepository entries;
    private final EntryMoves moves;
    private final WorkingDays days;
    private final EachAlone each;

    EntrySilence(EntryRepository entries, EntryMoves moves, WorkingDays days, EachAlone each) {
        this.entries = entries;
        this.moves = moves;
        this.days = days;
        this.each = each;
    }

    /** The last day of the bureau. */
    Optional<LocalDate> last(Instant since) {
        return BUREAU.last(days, since);
    }

    /** Passes on what no bureau acted on in time. */
    void pass() {
        each.run(
                "the silence of a bureau",
                entries.atBureaus().stream().map(Entry::id).toList(),
                this::pass);
    }

    private void pass(UUID id) {
        entries.lock(id)
                .filter(it -> it.status() == EntryStatus.WITH_BUREAU)
                .filter(it -> BUREAU.over(days, it.since(), moves.now()))
                .ifPresent(it -> moves.move(null, it, EntryAction.PASS, Silence.WORDS));
    }
}

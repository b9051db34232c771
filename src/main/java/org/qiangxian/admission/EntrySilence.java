package org.qiangxian.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.Silence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A bureau has five working days; then what lies there goes on to the province by itself, 逾期视为知悉 (R23). Safe to be run twice:
 * what does not lie at the bureau any more stays as it is.
 */
@Component
class EntrySilence {

    /** Working days. */
    static final Silence BUREAU = new Silence(5);

    private final EntryRepository entries;
    private final EntryMoves moves;
    private final WorkingDays days;
    private final TransactionTemplate transaction;

    EntrySilence(EntryRepository entries, EntryMoves moves, WorkingDays days, PlatformTransactionManager transactions) {
        this.entries = entries;
        this.moves = moves;
        this.days = days;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The last day of the bureau. */
    Optional<LocalDate> last(Instant since) {
        return BUREAU.last(days, since);
    }

    /** Passes on what nobody has looked to. */
    void pass() {
        entries.atBureaus().forEach(it -> transaction.executeWithoutResult(_ -> pass(it.id())));
    }

    private void pass(UUID id) {
        entries.lock(id)
                .filter(it -> it.status() == EntryStatus.WITH_BUREAU)
                .filter(it -> BUREAU.over(days, it.since(), moves.now()))
                .ifPresent(it -> moves.move(null, it, EntryAction.PASS, Silence.WORDS));
    }
}

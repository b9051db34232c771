package org.qiangxian.adjustment;

import java.util.UUID;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Signature;
import org.qiangxian.procedure.EachAlone;
import org.springframework.stereotype.Component;

/**
 * Ends what has run its days: a hearing, with silence noted as silence; a 暂停, on the day after its last; a case, when
 * nothing more can happen in it (R20). Safe to run twice.
 */
@Component
class AdjustmentLapses {

    private final AdjustmentRepository matters;
    private final CaseFiles files;
    private final Lapsing lapsing;
    private final EachAlone each;

    AdjustmentLapses(AdjustmentRepository matters, CaseFiles files, Lapsing lapsing, EachAlone each) {
        this.matters = matters;
        this.files = files;
        this.lapsing = lapsing;
        this.each = each;
    }

    void run() {
        each.run(
                "a case", matters.open(Reach.all()).stream().map(Adjustment::id).toList(), this::run);
    }

    private void run(UUID id) {
        matters.lock(id).map(files::of).filter(lapsing::hearing).ifPresent(lapsing::endHearing);
        matters.lock(id).map(files::of).filter(lapsing::suspension).ifPresent(lapsing::resume);
        matters.lock(id).map(files::of).filter(lapsing::over).ifPresent(lapsing::finish);
    }

    /** The three ends. */
    @Component
    static class Lapsing {

        private final HearingRepository hearings;
        private final AdjustmentMoves moves;
        private final AdjustmentObstacles obstacles;
        private final Effects effects;
        private final AdjustmentClock clock;

        Lapsing(
                HearingRepository hearings,
                AdjustmentMoves moves,
                AdjustmentObstacles obstacles,
                Effects effects,
                AdjustmentClock clock) {
            this.hearings = hearings;
            this.moves = moves;
            this.obstacles = obstacles;
            this.effects = effects;
            this.clock = clock;
        }

        boolean hearing(CaseFile file) {
            return file.matter().status() == AdjustmentStatus.HEARING
                    && file.hearing().filter(clock::over).isPresent();
        }

        void endHearing(CaseFile file) {
            hearings.end(file.matter().id(), file.hearings().size(), clock.now());
            moves.move(
                    null, file, AdjustmentAction.END_HEARING, Adjustments.said(file, AdjustmentAction.END_HEARING, ""));
        }

        boolean suspension(CaseFile file) {
            var until = file.matter().suspendedUntil();
            return until != null && clock.past(until);
        }

        void resume(CaseFile file) {
            var until = file.matter().suspendedUntil();
            if (until != null) {
                effects.resume(file, until.plusDays(1), Signature.of(AdjustmentStep.PLATFORM));
                moves.move(null, file, AdjustmentAction.RESUME, "");
            }
        }

        boolean over(CaseFile file) {
            return file.matter().status() == AdjustmentStatus.IN_FORCE
                    && obstacles.finishing(file).isEmpty();
        }

        void finish(CaseFile file) {
            moves.move(null, file, AdjustmentAction.FINISH, "");
        }
    }
}

package org.qiangxian.pilot;

import java.time.LocalDate;
import java.time.Month;
import org.qiangxian.account.Reach;
import org.qiangxian.procedure.EachAlone;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/**
 * Moves running pilots as days pass: after a year of the plan that is not its last to 阶段总结, and on from there after the
 * last day of the annual summary, whether one came or not; after the last milestone to 完成总结. A pilot of the
 * demonstration, which has no proposal, stays at 阶段总结 until its city writes one, so that it can be tried on any day.
 */
@Component
class PilotDays {

    static final String INTERIM = "转入阶段总结";

    private final PilotRepository pilots;
    private final PilotStepRepository steps;
    private final PilotMoves moves;
    private final EachAlone each;

    PilotDays(PilotRepository pilots, PilotStepRepository steps, PilotMoves moves, EachAlone each) {
        this.pilots = pilots;
        this.steps = steps;
        this.moves = moves;
        this.each = each;
    }

    void run() {
        var running = pilots.running(Reach.all()).stream().map(Pilot::id).toList();
        each.run("the days of a pilot", running, this::pass);
    }

    /** Moves one pilot to its status of today. */
    void pass(PilotId id) {
        pilots.lock(id).filter(pilot -> pilot.status().running()).ifPresent(this::pass);
    }

    private void pass(Pilot pilot) {
        var today = Chinese.day(moves.now());
        switch (pilot.status()) {
            case UNDER_WAY -> {
                if (today.isAfter(pilot.ends())) {
                    moves.itself(pilot, PilotStatus.CLOSING, null, "转入完成总结", "", false);
                } else if (summarised(pilot, today)) {
                    var year = today.getYear() - 1;
                    moves.itself(pilot, PilotStatus.INTERIM, null, INTERIM, "%d年".formatted(year), false);
                }
            }
            case INTERIM -> {
                // A pilot of the demonstration has no proposal and stays until its city has written, so that it can be
                // seen all year.
                if (pilot.application() != null && today.isAfter(last(today))) {
                    moves.itself(pilot, PilotStatus.UNDER_WAY, null, "继续实施", "阶段总结的期限已过。", false);
                }
            }
            case CLOSING -> {
                if (!today.isAfter(pilot.ends())) {
                    moves.itself(pilot, PilotStatus.UNDER_WAY, null, "继续实施", "节点日期有调整。", false);
                }
            }
            case DONE, PAUSED, ENDED -> {}
        }
    }

    /** Whether the 阶段总结 of last year is due now: once for each year in which it was carried out. */
    private boolean summarised(Pilot pilot, LocalDate today) {
        var year = today.getYear() - 1;
        return pilot.years().contains(year)
                && pilot.years().getLast() > year
                && Chinese.day(pilot.opened()).getYear() <= year
                && !today.isAfter(last(today))
                && steps.steps(pilot.id()).stream()
                        .noneMatch(step ->
                                step.what().equals(INTERIM) && step.words().equals("%d年".formatted(year)));
    }

    /** The last day of the annual summary (A1). */
    private static LocalDate last(LocalDate today) {
        return LocalDate.of(today.getYear(), Month.MARCH, 31);
    }
}

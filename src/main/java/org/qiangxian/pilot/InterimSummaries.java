package org.qiangxian.pilot;

import org.qiangxian.account.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 阶段总结: the section 试点 of the annual summary of a year, asked for nowhere else. The module that collects the summary
 * passes it on here, in its own transaction and after judging the words.
 */
@Service
@Transactional
public class InterimSummaries {

    private final PilotRepository pilots;
    private final PilotStepRepository steps;
    private final PilotRecordRepository records;
    private final PilotMoves moves;

    InterimSummaries(
            PilotRepository pilots, PilotStepRepository steps, PilotRecordRepository records, PilotMoves moves) {
        this.pilots = pilots;
        this.steps = steps;
        this.records = records;
        this.moves = moves;
    }

    /**
     * Stores the section that the city sent for a year, in place of an earlier one. A pilot at 阶段总结 goes on with 实施中;
     * for a pilot that does not run only the words are stored.
     *
     * @param actor who sent it, of the pilot's own unit
     * @param year the year it is about
     */
    public void give(Actor actor, PilotId id, int year, String words) {
        var pilot = pilots.lock(id).filter(it -> it.unit().equals(actor.area())).orElseThrow(PilotId::unknown);
        var to = pilot.status() == PilotStatus.INTERIM ? PilotStatus.UNDER_WAY : pilot.status();
        var step = moves.forGood(actor, pilot, to, "提交%d年阶段总结".formatted(year));
        records.summary(id, step, Summary.Kind.INTERIM, year, words);
    }

    /** Takes the section of a year back, which the city withdrew before the next level opened it. */
    public void takeBack(Actor actor, PilotId id, int year) {
        var pilot = pilots.lock(id).filter(it -> it.unit().equals(actor.area())).orElseThrow(PilotId::unknown);
        var given = records.summaries(id).stream()
                .filter(it -> it.kind() == Summary.Kind.INTERIM && it.year() == year)
                .toList();
        given.forEach(it -> steps.undo(id, it.step(), moves.now()));
        if (!given.isEmpty()) {
            moves.forGood(actor, pilot, pilot.status(), "撤回%d年阶段总结".formatted(year));
        }
    }
}

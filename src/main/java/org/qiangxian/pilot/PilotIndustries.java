package org.qiangxian.pilot;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.industry.Industries;
import org.qiangxian.industry.Industry;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which industry of its city a pilot or activity is about (R153): one from the city's own list, named by the city, or
 * none.
 */
@Service
@Transactional
class PilotIndustries {

    private final Pilots pilots;
    private final PilotRecords door;
    private final PilotRecordRepository records;
    private final PilotMoves moves;
    private final Industries industries;

    PilotIndustries(
            Pilots pilots, PilotRecords door, PilotRecordRepository records, PilotMoves moves, Industries industries) {
        this.pilots = pilots;
        this.door = door;
        this.records = records;
        this.moves = moves;
        this.industries = industries;
    }

    /** The industry it names; empty where it names none, or its city lists it no longer. */
    @Transactional(readOnly = true)
    Optional<Industry> of(Pilot pilot) {
        return records.industry(pilot.id()).flatMap(industries::find);
    }

    /** Those that may be named: what the city lists. */
    @Transactional(readOnly = true)
    List<Industry> offered(Pilot pilot) {
        return industries.of(pilot.unit());
    }

    /** Names one, or none where nothing is chosen. */
    void name(Actor actor, PilotId id, @Nullable String chosen) {
        actor.require(PilotAction.INDUSTRY.row().roles());
        var pilot = pilots.held(actor, id);
        var whyNot = door.whyNot(pilot, PilotAction.INDUSTRY);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        var industry = Typing.blank(chosen) ? null : listed(pilot, Typing.trimmed(chosen));
        var words = industry == null ? "不再注明" : industry.words();
        var step = moves.by(actor, pilot, pilot.status(), PilotAction.INDUSTRY.label(), "", words, pilot.path());
        records.industry(id, step, industry == null ? null : industry.id());
    }

    /** Names the first that its county of 示例省 lists, in a step of the demonstration. */
    void invented(Pilot pilot, int step) {
        offered(pilot).stream().findFirst().ifPresent(each -> records.industry(pilot.id(), step, each.id()));
    }

    private Industry listed(Pilot pilot, String chosen) {
        return offered(pilot).stream()
                .filter(each -> each.id().equals(id(chosen)))
                .findFirst()
                .orElseThrow(() -> Refusal.Invalid.of("industry", "请选择本地档案中登记的产业，或者不注明。"));
    }

    private static @Nullable UUID id(String chosen) {
        try {
            return UUID.fromString(chosen);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}

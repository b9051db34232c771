package org.qiangxian.pilot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.library.Ending;
import org.qiangxian.library.Library;
import org.qiangxian.library.MembershipCarried;
import org.qiangxian.library.MembershipRecorded;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Undertakings;
import org.qiangxian.region.RegionCode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The effects of a membership on the pilots of its unit: they end with it (R14), pause or end by a decision under R20,
 * go on when a 暂停 ends or a decision is undone, and move with a changed place. Planned days that passed during a pause
 * are not changed.
 */
@Component
class LeftPilots implements Ending, Undertakings {

    static final String WHY = "所在单位已不在培育库。";

    private static final String KEY = "pilot/";

    private final PilotRepository pilots;
    private final PilotMoves moves;
    private final Library library;

    LeftPilots(PilotRepository pilots, PilotMoves moves, Library library) {
        this.pilots = pilots;
        this.moves = moves;
        this.library = library;
    }

    @Override
    public String with(RegionCode unit) {
        var open = open(unit).size();
        return open == 0 ? "" : "正在实施的 %d 项试点与重点活动随之终止，已有的记录保留。".formatted(open);
    }

    @Override
    public List<Undertaking> of(RegionCode unit) {
        return open(unit).stream()
                .map(it -> new Undertaking(
                        KEY + it.id(),
                        "%d年%s《%s》".formatted(it.year(), it.kindLabel(), it.title()),
                        it.status().label(),
                        List.of(Course.GO_ON, Course.PAUSE, Course.END),
                        Course.END))
                .toList();
    }

    @Override
    public void follow(Actor actor, String key, Course course, String why) {
        if (!key.startsWith(KEY)) {
            return;
        }
        pilots.lock(new PilotId(UUID.fromString(key.substring(KEY.length()))))
                .filter(it -> !it.status().over())
                .ifPresent(it -> {
                    switch (course) {
                        case GO_ON -> goOn(it);
                        case PAUSE -> pause(it, why);
                        case END -> end(it, why);
                    }
                });
    }

    /**
     * Lets it go on from its former status; the time between counts as a pause, so that days passed in it are not late.
     */
    @Override
    public void restore(RegionCode unit, Instant since) {
        pilots.of(unit).stream()
                .filter(it -> it.status() == PilotStatus.ENDED && !it.since().isBefore(since))
                .map(it -> pilots.lock(it.id()).orElseThrow())
                .forEach(it -> {
                    pilots.beginRest(it.id(), WHY, it.since());
                    pilots.endRest(it.id(), moves.now());
                    moves.itself(it, PilotStatus.UNDER_WAY, null, "恢复实施", "各节点的日期不变。", true);
                });
    }

    @EventListener
    void on(MembershipRecorded recorded) {
        var status = library.find(recorded.code()).map(member -> member.status());
        for (var each : open(recorded.code())) {
            var held = pilots.lock(each.id()).orElseThrow();
            if (held.status().over()) {
                continue;
            }
            if (!recorded.member()) {
                end(held, WHY);
            } else if (status.filter(it -> it == MembershipStatus.SUSPENDED).isEmpty()) {
                goOn(held);
            }
        }
    }

    @EventListener
    void on(MembershipCarried carried) {
        pilots.carry(carried.place(), carried.other());
    }

    private List<Pilot> open(RegionCode unit) {
        return pilots.of(unit).stream().filter(it -> !it.status().over()).toList();
    }

    private void pause(Pilot pilot, String why) {
        if (pilot.status() != PilotStatus.PAUSED) {
            moves.itself(pilot, PilotStatus.PAUSED, pilot.status(), "暂缓", why, true);
            pilots.beginRest(pilot.id(), why, moves.now());
        }
    }

    private void goOn(Pilot pilot) {
        var before = pilot.before();
        if (before != null) {
            moves.itself(pilot, before, null, "恢复实施", "各节点的日期不变。", true);
            pilots.endRest(pilot.id(), moves.now());
        }
    }

    private void end(Pilot pilot, String why) {
        moves.itself(pilot, PilotStatus.ENDED, null, "终止", why, true);
        pilots.endRest(pilot.id(), moves.now());
    }
}

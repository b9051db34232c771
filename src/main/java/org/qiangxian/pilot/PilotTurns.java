package org.qiangxian.pilot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** The turns of a city in its pilots: a milestone whose day is near, 完成总结, a record of support to confirm. */
@Component
class PilotTurns implements Waiting {

    private final PilotRepository pilots;
    private final SupportRepository supports;
    private final PilotMoves moves;

    PilotTurns(PilotRepository pilots, SupportRepository supports, PilotMoves moves) {
        this.pilots = pilots;
        this.supports = supports;
        this.moves = moves;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CITY);
    }

    @Override
    public String mayWait() {
        return """
                exists (select from pilot.pilot where unit = :unit and status = 'CLOSING')
                or exists (select from pilot.pilot p join pilot.milestone m on m.pilot = p.id
                           where p.unit = :unit and p.status in ('UNDER_WAY', 'INTERIM')
                             and m.day - %1$d <= :today and m.day >= :today)
                or exists (select from pilot.pilot p join pilot.mark k on k.pilot = p.id
                           where p.unit = :unit and p.status in ('UNDER_WAY', 'INTERIM')
                             and k.undone_at is null and k.day - %1$d <= :today and k.day >= :today)
                or exists (select from pilot.pilot p join pilot.support u on u.pilot = p.id
                           where p.unit = :unit and u.status = 'RECORDED')
                """.formatted(Pilot.NEAR);
    }

    @Override
    public List<Turn> turns(Reach reach) {
        if (!reach.to(Role.CITY)) {
            return List.of();
        }
        var today = Chinese.day(moves.now());
        var turns = new ArrayList<Turn>();
        for (var pilot : pilots.running(reach)) {
            milestones(pilot, today).forEach(turns::add);
            if (pilot.status() == PilotStatus.CLOSING) {
                turns.add(closing(pilot));
            }
        }
        supports.waiting(reach).stream().map(PilotTurns::support).forEach(turns::add);
        return List.copyOf(turns);
    }

    private static Stream<Turn> milestones(Pilot pilot, LocalDate today) {
        return pilot.milestones().stream()
                .filter(each -> pilot.standing(each, today) == MilestoneStatus.DUE)
                .map(each -> milestone(pilot, each));
    }

    static String key(Pilot pilot, Milestone milestone) {
        return "%s/%s".formatted(pilot.matter(), milestone.quarter());
    }

    private static Turn milestone(Pilot pilot, Milestone milestone) {
        return Turn.of(
                        key(pilot, milestone),
                        desk(pilot.unit(), pilot.real()),
                        "标记%s：%s".formatted(milestone.quarter().label(), pilot.title()),
                        since(pilot, milestone))
                .until(WorkingDays.endOf(milestone.day()))
                .noting("约 1 分钟；不标记不影响其他事项")
                .go(Pilots.PATH, PilotWritingController.at(pilot.id(), milestone.quarter()), "去标记");
    }

    /** The desk; nothing real waits for a demonstration account. */
    private static Desk desk(RegionCode unit, boolean real) {
        var desk = Desk.of(Role.CITY, unit);
        return real ? desk.demonstration(false) : desk;
    }

    private static Instant since(Pilot pilot, Milestone milestone) {
        var from = WorkingDays.endOf(milestone.day().minusDays(Pilot.NEAR + 1L));
        return from.isBefore(pilot.since()) ? pilot.since() : from;
    }

    static String closing(PilotId id) {
        return "%s/%s/closing".formatted(Pilots.KIND, id);
    }

    private static Turn closing(Pilot pilot) {
        return Turn.of(
                        closing(pilot.id()),
                        desk(pilot.unit(), pilot.real()),
                        "提交完成总结：%s".formatted(pilot.title()),
                        pilot.since())
                .go(Pilots.PATH, pilot.path() + "/complete", "去填写");
    }

    private static Turn support(SupportRepository.Waiting waiting) {
        var support = waiting.support();
        return Turn.of(
                        "%s/%s/support/%s".formatted(Pilots.KIND, support.pilot(), support.id()),
                        desk(waiting.unit(), waiting.real()),
                        "核对一条支持记录：%s".formatted(waiting.title()),
                        support.at())
                .mayBeLeft()
                .go(Pilots.PATH, Pilots.PATH + "/" + support.pilot() + "#supports", "去核对");
    }
}

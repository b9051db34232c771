package org.qiangxian.progress;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** Whose turn it is in the reports, as {@link ReportAction} has it. What lies with 总局 is one turn for each round. */
@Component
class ReportTurns implements Waiting {

    private final ReportRepository reports;
    private final RoundRepository rounds;
    private final ReportSilence silence;
    private final Regions regions;

    ReportTurns(ReportRepository reports, RoundRepository rounds, ReportSilence silence, Regions regions) {
        this.reports = reports;
        this.rounds = rounds;
        this.silence = silence;
        this.regions = regions;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
    }

    @Override
    public List<Turn> turns(Reach reach) {
        var waiting = reports.waiting(reach);
        if (waiting.isEmpty()) {
            return List.of();
        }
        var asked = new HashMap<UUID, Round>();
        waiting.forEach(each ->
                asked.computeIfAbsent(each.round(), id -> rounds.find(id).orElseThrow()));
        var single = waiting.stream().flatMap(each -> single(each, asked));
        var last = waiting.stream()
                .filter(each -> each.status() == ReportStatus.WITH_SAMR)
                .collect(Collectors.groupingBy(Report::round))
                .entrySet()
                .stream()
                .map(each -> samr(Objects.requireNonNull(asked.get(each.getKey())), each.getValue()));
        return Stream.concat(single, last).toList();
    }

    private Stream<Turn> single(Report report, Map<UUID, Round> asked) {
        var round = Objects.requireNonNull(asked.get(report.round()));
        var place = regions.displayName(report.unit());
        return switch (report.status()) {
            case OPEN -> Stream.of(open(report, round));
            case RETURNED ->
                Stream.of(turn(report, round, Role.CITY, report.unit(), "修改%s后重新报送".formatted(round.title()), "去修改"));
            case WITH_BUREAU ->
                report.bureau() == null
                        ? Stream.of()
                        : Stream.of(turn(
                                        report,
                                        round,
                                        Role.CITY_BUREAU,
                                        report.bureau(),
                                        "核%s的%s".formatted(place, round.title()),
                                        "去办理")
                                .until(silence.until(report))
                                .noting("逾期视为知悉，自动转省局"));
            case WITH_PROVINCE ->
                Stream.of(turn(
                                report,
                                round,
                                Role.PROVINCE,
                                report.province(),
                                "阅%s的%s".formatted(place, round.title()),
                                "去阅")
                        .until(silence.until(report))
                        .noting(report.summary() ? "逾期视为知悉，自动转总局" : ""));
            case WITH_SAMR, READ, DECLINED, ENDED -> Stream.of();
        };
    }

    private static Turn open(Report report, Round round) {
        var turn = turn(report, round, Role.CITY, report.unit(), "报送%s".formatted(round.title()), "去报送")
                .until(WorkingDays.endOf(round.lastDay()));
        return round.summary() ? turn.noting("鼓励报送，可以一键不参加").mayBeLeft() : turn.noting("没有新进展的，一键即可");
    }

    /** Of real places nothing waits for a demonstration account. */
    private static Turn turn(Report report, Round round, Role role, RegionCode area, String what, String button) {
        var desk = Desk.of(role, area);
        return Turn.of(report.matter(), round.fictional() ? desk : desk.demonstration(false), what, report.since())
                .about(report.unit())
                .go(RoundController.PATH, report.path(), button);
    }

    /** The name of what waits for 总局 in a round. */
    static String with(UUID round) {
        return "progress/round/" + round;
    }

    private static Turn samr(Round round, List<Report> reports) {
        var since = reports.stream().map(Report::since).min(Instant::compareTo).orElseThrow();
        return Turn.of(
                        with(round.id()),
                        Desk.of(Role.SAMR, null).demonstration(round.fictional()),
                        "阅%s".formatted(round.title()),
                        since)
                .go(RoundController.PATH, round.path(), "去阅");
    }
}

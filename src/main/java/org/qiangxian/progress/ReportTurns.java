package org.qiangxian.progress;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is in the reports, as {@link ReportAction} has it. All reports of a round at one desk of a higher level
 * are one turn.
 */
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
    public String mayWait() {
        return """
                exists (select from progress.report where unit = :unit and status in ('OPEN', 'RETURNED'))
                """;
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
        var together = waiting.stream().filter(each -> !key(each).isEmpty()).collect(groupingBy(ReportTurns::key));
        return Stream.concat(
                        single,
                        together.values().stream()
                                .map(each -> together(
                                        each,
                                        Objects.requireNonNull(
                                                asked.get(each.getFirst().round())))))
                .toList();
    }

    private static Stream<Turn> single(Report report, Map<UUID, Round> asked) {
        var round = Objects.requireNonNull(asked.get(report.round()));
        return switch (report.status()) {
            case OPEN -> Stream.of(open(report, round));
            case RETURNED -> Stream.of(turn(report, round, "修改%s后重新报送".formatted(round.title()), "去修改"));
            case WITH_BUREAU, WITH_PROVINCE, WITH_SAMR, READ, DECLINED, ENDED -> Stream.of();
        };
    }

    private static Turn open(Report report, Round round) {
        var turn =
                turn(report, round, "报送%s".formatted(round.title()), "去报送").until(WorkingDays.endOf(round.lastDay()));
        return round.summary() ? turn.noting("鼓励报送，可以一键不参加").mayBeLeft() : turn.noting("没有新进展的，一键即可");
    }

    private static Turn turn(Report report, Round round, String what, String button) {
        var desk = Desk.of(Role.CITY, report.unit());
        return Turn.of(report.matter(), apart(desk, round), what, report.since())
                .about(report.unit())
                .go(RoundController.PATH, report.path(), button);
    }

    /**
     * The desk restricted so that real reports never wait for demonstration accounts, nor invented ones for the other
     * accounts of 总局.
     */
    private static Desk apart(Desk desk, Round round) {
        return round.fictional() && desk.role() != Role.SAMR ? desk : desk.demonstration(round.fictional());
    }

    /** The key of the turn for all reports of a round at a report's desk; empty where it lies with its member. */
    static String key(Report report) {
        var round = "progress/round/" + report.round();
        return switch (report.status()) {
            case WITH_BUREAU -> report.bureau() == null ? "" : "%s/%s".formatted(round, report.bureau());
            case WITH_PROVINCE -> "%s/%s".formatted(round, report.province());
            case WITH_SAMR -> round;
            case OPEN, RETURNED, READ, DECLINED, ENDED -> "";
        };
    }

    /** The note beside the last day of a level. */
    static String note(Report report) {
        return switch (report.status()) {
            case WITH_BUREAU -> "逾期视为知悉，自动转省局";
            case WITH_PROVINCE -> report.summary() ? "逾期视为知悉，自动转总局" : "";
            case WITH_SAMR, OPEN, RETURNED, READ, DECLINED, ENDED -> "";
        };
    }

    /** The one turn for all reports of a round on one desk, which leads to the page of the round. */
    private Turn together(List<Report> reports, Round round) {
        var first = reports.stream().min(comparing(Report::since)).orElseThrow();
        var bureau = first.status() == ReportStatus.WITH_BUREAU;
        var whose = reports.size() == 1 ? regions.displayName(first.unit()) : "%d个城市".formatted(reports.size());
        var until = silence.until(first);
        // Without a last day, the list itself says since when it waits.
        var since = until == null
                ? ""
                : "%s自%s起等待".formatted(reports.size() == 1 ? "" : "最早的", Chinese.date(first.since()));
        return Turn.of(
                        key(first),
                        desk(first, round),
                        "%s%s的%s".formatted(bureau ? "核" : "阅", whose, round.title()),
                        first.since())
                .until(until)
                .noting(Stream.of(since, note(first))
                        .filter(words -> !words.isEmpty())
                        .collect(joining("；")))
                .go(RoundController.PATH, round.path() + "#waiting", bureau ? "去办理" : "去阅");
    }

    /**
     * The desk of a report; what 示例省 sends to 总局 waits for demonstration accounts only, since the others do not see
     * such a round.
     */
    private static Desk desk(Report report, Round round) {
        return switch (report.status()) {
            case WITH_BUREAU -> apart(Desk.of(Role.CITY_BUREAU, report.bureau()), round);
            case WITH_PROVINCE -> apart(Desk.of(Role.PROVINCE, report.province()), round);
            default -> Desk.of(Role.SAMR, null).demonstration(round.fictional());
        };
    }
}

package org.qiangxian.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Turns;
import org.qiangxian.account.Waiting;
import org.qiangxian.notice.Job;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;

/**
 * In every module: what waited at the office of a county or bureau whose code is no longer in force waits at the
 * office of its successor. 大方县 (522422) in 毕节地区 (522400) became 大方县 (520521) in 毕节市 (520500); the test puts open
 * matters of 示例省 under the old codes.
 */
@PlatformTest
@Transactional
@Tag("embedded")
class ChangedOfficesTests {

    private static final String BUREAU = "522400";

    /** Counties of 示例省, and the former codes under which the test puts what they have open. */
    private static final Map<String, String> FORMER =
            Map.of("990121", "522422", "990122", "522424", "990123", "522425", "990131", "522426", "990132", "522428");

    private static final Map<String, String> SUCCESSOR = Map.of(
            "522422", "520521", "522424", "520523", "522425", "520524", "522426", "520525", "522428", "520527", BUREAU,
            "520500");

    /** Columns that keep a record under the code of a county. */
    private static final List<String> COUNTIES = List.of(
            "need.need unit",
            "supervision.note unit",
            "supervision.visit unit",
            "adjustment.matter unit",
            "admission.entry unit",
            "pilot.pilot unit",
            "progress.report unit",
            "promotion.promotion unit",
            "partner.partner unit",
            "application.application unit",
            "objection.matter unit");

    /** The same for what a county is still asked; what was answered stays under the code of the answer. */
    private static final List<String> ASKED = List.of("burden.ask unit", "burden.ask place");

    /** Columns that keep a record under the code of a bureau. */
    private static final List<String> BUREAUS = List.of(
            "need.need holder_area",
            "need.assignment office_area",
            "complaint.complaint handler_area",
            "supervision.note office_area",
            "admission.entry bureau",
            "progress.report bureau");

    /** Modules in which nothing can be left behind in this way, with the reason. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("AssentTurns", "a person's"),
            Map.entry("GrantTurns", "the administrators'"),
            Map.entry("PermitTurns", "a person's"),
            Map.entry("PanelTurns", "总局's and persons'"),
            Map.entry("DesignationTurns", "总局's"),
            Map.entry("AnnualReportTurns", "总局's"),
            Map.entry("ErratumTurns", "总局's"),
            Map.entry("PlaceTurns", "总局's, about just this"),
            Map.entry("LeaveTurns", "总局's"),
            Map.entry("CallTurns", "asked of who is a member today"),
            Map.entry("FeedbackTurns", "asked of who is a member today: CarriedFeedbackTests"),
            Map.entry("GuideTurns", "asked of who has the pilot today"),
            Map.entry("ConfirmationTurns", "asked of the unit of today, for its former codes too"),
            Map.entry("SubmissionTurns", "goes by the proposal"),
            Map.entry("TypeTurns", "the choice is copied: PlaceChangeTests"),
            Map.entry("PairingTurns", "ends with the membership"),
            Map.entry("PublicationTurns", "goes by its organisation: CarriedDraftTests"));

    /** The other modules: what 示例省 has there is put under the old codes. */
    private static final Set<String> HERE = Set.of(
            "AdjustmentTurns",
            "AnswerTurns",
            "ApplicationTurns",
            "ComplaintTurns",
            "EntryTurns",
            "NeedTurns",
            "ObjectionTurns",
            "PartnerTurns",
            "PilotTurns",
            "PromotionTurns",
            "ReportTurns",
            "SupervisionTurns");

    @Autowired
    Turns turns;

    @Autowired
    List<Waiting> rooms;

    @Autowired
    List<Job> jobs;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("a new room says whether something of it waits at an office of a place")
    void everyRoomIsSpokenOf() {
        var spoken = new TreeSet<>(ELSEWHERE.keySet());
        spoken.addAll(HERE);
        var there = rooms.stream()
                .map(room -> ClassUtils.getUserClass(room).getSimpleName())
                .toList();
        assertThat(there).containsExactlyInAnyOrderElementsOf(spoken);
    }

    @Test
    @DisplayName(
            "R24, R85: what waited at a county or a bureau waits at its successor, in every room, and nothing is left behind")
    void whatWaitedStillWaits() {
        Stream.concat(COUNTIES.stream(), ASKED.stream())
                .forEach(where -> FORMER.forEach((county, former) -> put(where, former, county)));
        BUREAUS.forEach(where -> put(where, BUREAU, "990100"));
        somebodyAtTheBureauOfToday();
        var waited = left();
        assertThat(waited.stream().map(turn -> turn.key().split("/")[0]).collect(Collectors.toSet()))
                .as("what waits under the old codes")
                .contains("need", "complaint", "progress");

        Stream.of("admission.changed-places", "complaint.changed-offices").forEach(this::run);

        assertThat(left()).as("left behind").isEmpty();
        assertThat(COUNTIES.stream().filter(this::holds))
                .as("kept under the old codes")
                .isEmpty();
        var now = turns.everywhere();
        assertThat(waited)
                .isNotEmpty()
                .allSatisfy(turn -> assertThat(now)
                        .as(turn.key())
                        .anyMatch(each -> each.key().equals(today(turn.key()))
                                && today(area(turn)).equals(area(each))));
    }

    private void run(String job) {
        jobs.stream()
                .filter(each -> each.name().equals(job))
                .findFirst()
                .orElseThrow()
                .work()
                .run();
    }

    private void put(String where, String to, String from) {
        var parts = where.split(" ");
        jdbc.sql("update %1$s set %2$s = :to where %2$s = :from".formatted(parts[0], parts[1]))
                .param("to", to)
                .param("from", from)
                .update();
    }

    /** Whether this column holds a code that is no longer in force. */
    private boolean holds(String where) {
        var parts = where.split(" ");
        return jdbc.sql("select exists (select from %s where %s in (:former))".formatted(parts[0], parts[1]))
                .param("former", SUCCESSOR.keySet())
                .query(Boolean.class)
                .single();
    }

    private void somebodyAtTheBureauOfToday() {
        jdbc.sql("""
                        with office as (insert into account.organisation (name, kind, area)
                                values ('毕节市市场监督管理局', 'CITY_BUREAU', '520500') returning id),
                            somebody as (insert into account.person (login, name, created_at)
                                values ('changed-office', '某人', now()) returning id)
                        insert into account.post (person, organisation, role, proposed_at, granted_at)
                        select somebody.id, office.id, 'CITY_BUREAU', now(), now() from office, somebody
                        """).update();
    }

    /** What lies on the desk of a code that is no longer in force. */
    private List<Turn> left() {
        return turns.everywhere().stream()
                .filter(turn -> SUCCESSOR.containsKey(area(turn)))
                .toList();
    }

    private static String area(Turn turn) {
        var area = turn.desk().area();
        return area == null ? "" : area.value();
    }

    private static String today(String words) {
        var text = words;
        for (var each : SUCCESSOR.entrySet()) {
            text = text.replace(each.getKey(), each.getValue());
        }
        return text;
    }
}

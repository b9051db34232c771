package org.qiangxian.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiangxian.AtOnce.done;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.database.SecondNode;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Library;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Memberships;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Typed;
import org.springframework.beans.factory.annotation.Autowired;

/** Decisions made by many at the same moment over two nodes on one database. */
@PlatformTest
class DecisionRaceTests {

    private static final Map<String, String> DOCUMENT =
            Map.of("number", "甲〔2026〕2号", "title", "名单", "issuedOn", "2026-03-01");

    /** A real county that only this test uses and that leaves again, so that the committed rows show it in no list. */
    private static final RegionCode UNIT = new RegionCode("140430");

    private static final RegionCode PROVINCE_CODE = new RegionCode("140000");
    private static final Actor CITY = Actors.city("140430");
    private static final Actor PROVINCE = Actors.province("140000");
    private static final Actor SAMR = Actors.samr();

    @Autowired
    Admissions admissions;

    @Autowired
    Tranches batches;

    @Autowired
    Windows windows;

    @Autowired
    TrancheDecisions verdicts;

    @Autowired
    Leavings leavings;

    @Autowired
    Applying applying;

    @Autowired
    Memberships memberships;

    @Autowired
    PlaceDecisions placing;

    @Autowired
    Library library;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    @DisplayName(
            "R23: of twenty who begin, open a window, forward, decide or end at once, over two nodes, each is done once")
    void eachIsDoneOnce() throws Exception {
        var second = SecondNode.bean(Admissions.class);
        assertThat(done(at -> (at % 2 == 0 ? admissions : second).start(CITY))).isEqualTo(1);

        var entry = admissions.list(CITY).getFirst();
        admissions.submit(CITY, entry.id(), Applying.form(Applying.WORDS, 0));
        applying.press(Actors.cityBureau("140400"), entry, EntryAction.PASS, "");
        applying.press(PROVINCE, entry, EntryAction.LIST, "");
        var elsewhere = SecondNode.bean(Windows.class);
        var asked = new PeriodForm("2026-01-01", "2026-12-31", "甲〔2026〕1号", "通知", "");
        assertThat(done(at -> (at % 2 == 0 ? windows : elsewhere).open(SAMR, asked)))
                .as("no two windows overlap")
                .isEqualTo(1);
        var window = windows.current(PROVINCE_CODE).orElseThrow();
        var code = applying.stamped(PROVINCE);
        assertThat(done(_ -> batches.forward(PROVINCE, windows.current(PROVINCE_CODE), code)))
                .isEqualTo(1);
        windows.close(SAMR, window.id());

        applying.press(SAMR, entry, EntryAction.MEAN_TO_ADMIT, "");
        var batch = Objects.requireNonNull(admissions.read(CITY, entry.id()).batch());
        var other = SecondNode.bean(TrancheDecisions.class);
        assertThat(done(at -> (at % 2 == 0 ? verdicts : other).decide(SAMR, batch, Typed.ofSingle(DOCUMENT))))
                .isEqualTo(1);
        assertThat(library.historyOf(UNIT)).hasSize(1);

        assertThat(done(_ -> applying.leave(CITY, ""))).isEqualTo(1);
        var leaving = leavings.open(UNIT).orElseThrow().id();
        assertThat(done(_ -> leavings.acknowledge(SAMR, leaving))).isEqualTo(1);
        assertThat(library.historyOf(UNIT))
                .extracting(event -> event.status())
                .containsExactly(MembershipStatus.WITHDRAWN, MembershipStatus.IN);
    }

    @Test
    @DisplayName(
            "R23: a county that withdraws and a bureau that passes on at once act each on what is there, and of twenty who withdraw one does")
    void withdrawingAndPassingExcludeEachOther() throws Exception {
        var city = Actors.city("140431");
        var bureau = Actors.cityBureau("140400");
        var second = SecondNode.bean(Admissions.class);
        var entry = admissions.start(city);
        admissions.submit(city, entry.id(), Applying.form(Applying.WORDS, 0));
        var done = done(at -> {
            if (at % 2 == 0) {
                second.press(city, entry.id(), EntryAction.WITHDRAW, "", Seen.NOTHING);
            } else {
                admissions.press(bureau, entry.id(), EntryAction.PASS, "", Seen.NOTHING);
            }
        });
        var steps = admissions.steps(entry).stream().map(EntryStep::action).toList();
        assertThat(steps).hasSize((int) done + 1);
        assertThat(steps)
                .as("what was passed on may be withdrawn from the province, and nothing else is done twice")
                .isIn(
                        List.of(EntryAction.SUBMIT, EntryAction.WITHDRAW),
                        List.of(EntryAction.SUBMIT, EntryAction.PASS),
                        List.of(EntryAction.SUBMIT, EntryAction.PASS, EntryAction.WITHDRAW));
        if (admissions.read(city, entry.id()).status() == EntryStatus.WITH_PROVINCE) {
            applying.press(city, entry, EntryAction.WITHDRAW, "");
        }
        var edit = admissions.read(city, entry.id()).edit();
        admissions.submit(city, entry.id(), Applying.form(Applying.WORDS, edit));
        assertThat(done(_ -> applying.press(city, entry, EntryAction.WITHDRAW, "")))
                .isEqualTo(1);
        applying.press(city, entry, EntryAction.DISCARD, "");
    }

    @Test
    @DisplayName("R14: of a member that takes its word back and 总局 that acknowledges it at once one is done")
    void takingBackAndAcknowledgingExcludeEachOther() throws Exception {
        var city = Actors.city("140928");
        var code = new RegionCode("140928");
        memberships.admit(SAMR, code, LocalDate.of(2026, 3, 1), new Basis("甲〔2026〕2号", "名单", null));
        applying.leave(city, "");
        var leaving = leavings.open(code).orElseThrow().id();
        var second = SecondNode.bean(Leavings.class);
        assertThat(done(at -> {
                    if (at % 2 == 0) {
                        leavings.revoke(city);
                    } else {
                        second.acknowledge(SAMR, leaving);
                    }
                }))
                .isEqualTo(1);
        if (library.isMember(code)) {
            applying.leave(city, "");
            leavings.acknowledge(SAMR, leavings.open(code).orElseThrow().id());
        }
        assertThat(library.historyOf(code)).hasSize(2);
    }

    @Test
    @DisplayName(
            "R15: of twenty who decide who goes on with a divided place, over two nodes, one does, and one unit is the member")
    void aChangedPlaceIsDecidedOnce() throws Exception {
        var divided = new RegionCode("130521");
        memberships.admit(SAMR, divided, LocalDate.of(2017, 5, 2), new Basis("甲〔2017〕1号", "名单", null));
        var second = SecondNode.bean(PlaceDecisions.class);
        var heirs = List.of("130502", "130503");
        assertThat(done(at -> {
                    var sent = new HashMap<>(DOCUMENT);
                    sent.put("to", heirs.get(at / 2 % 2));
                    (at % 2 == 0 ? placing : second).decide(SAMR, divided, Typed.ofSingle(sent));
                }))
                .isEqualTo(1);
        var members =
                heirs.stream().map(RegionCode::new).filter(library::isMember).toList();
        assertThat(members).hasSize(1);
        memberships.end(
                members.getFirst(),
                MembershipStatus.WITHDRAWN,
                LocalDate.of(2026, 3, 2),
                new Basis("甲〔2026〕3号", "退出", null),
                SAMR.signature());
    }
}

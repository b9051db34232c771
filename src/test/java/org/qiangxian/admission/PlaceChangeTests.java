package org.qiangxian.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Memberships;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Subjects;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Members whose code is no longer in force: 屯留县 became 屯留区, 南郊区 was divided among three, 长治市's 城区 was merged. */
@PlatformTest
@Transactional
class PlaceChangeTests {

    private static final RegionCode TUNLIU_COUNTY = new RegionCode("140424");
    private static final RegionCode TUNLIU = new RegionCode("140405");
    private static final RegionCode NANJIAO = new RegionCode("140211");
    private static final Basis BASIS = new Basis("甲〔2017〕1号", "名单", LocalDate.of(2017, 5, 1));
    private static final Actor SAMR = Actors.samr();

    @Autowired
    PlaceWatch watch;

    @Autowired
    PlaceChanges changes;

    @Autowired
    Memberships memberships;

    @Autowired
    Library library;

    @Autowired
    Applying applying;

    @Autowired
    Admissions admissions;

    @Autowired
    Leavings leavings;

    @Autowired
    EntryRepository entries;

    @Autowired
    Notices notices;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    @DisplayName(
            "R24: after a change of status membership, history, type, strategy and contact go over by lineage, once, and the page leads on")
    void followsByLineage() {
        memberships.admit(SAMR, TUNLIU_COUNTY, LocalDate.of(2017, 5, 2), BASIS);
        record(TUNLIU_COUNTY);
        applying.asksToLeave(TUNLIU_COUNTY);

        watch.run();
        watch.run();

        assertThat(library.isMember(TUNLIU_COUNTY)).isFalse();
        assertThat(library.find(TUNLIU)).get().satisfies(member -> {
            assertThat(member.words()).isEqualTo("在库");
            assertThat(member.admittedOn()).isEqualTo(LocalDate.of(2017, 5, 2));
            assertThat(member.basis()).isEqualTo(BASIS);
        });
        assertThat(library.historyOf(TUNLIU)).hasSize(1);
        assertThat(library.typeOf(TUNLIU)).isPresent();
        assertThat(library.strategyOf(TUNLIU))
                .get()
                .satisfies(own -> assertThat(own.title()).isEqualTo("以质兴县"));
        assertThat(library.carriedTo(TUNLIU_COUNTY)).contains(TUNLIU);
        assertThat(leavings.open(TUNLIU)).as("its word to leave").isPresent();
        assertThat(library.members())
                .extracting(member -> member.code())
                .contains(TUNLIU)
                .doesNotContain(TUNLIU_COUNTY);
        for (var told : List.of(
                Actors.city("140405"), Actors.city("140424"), Actors.cityBureau("140400"), Actors.province("140000"))) {
            assertThat(Subjects.of(notices, told)).contains("区划变更：长治市屯留县的培育库事项已有承接单位");
        }
        assertThat(mvc.get().uri("/cities/140424")).hasRedirectedUrl("/cities/140405");
        assertThat(changes.open(TUNLIU_COUNTY)).as("nothing to decide").isEmpty();
    }

    @Test
    @DisplayName("R20: a suspension goes over, and ends by a decision on the old code")
    void aSuspensionGoesOver() {
        memberships.admit(SAMR, TUNLIU_COUNTY, LocalDate.of(2017, 5, 2), BASIS);
        memberships.suspend(TUNLIU_COUNTY, LocalDate.of(2026, 2, 2), BASIS, SAMR.signature());
        watch.run();
        assertThat(library.find(TUNLIU)).get().returns(MembershipStatus.SUSPENDED, Membership::status);

        memberships.resume(TUNLIU_COUNTY, LocalDate.of(2026, 3, 2), BASIS, SAMR.signature());

        assertThat(library.find(TUNLIU)).get().returns(MembershipStatus.IN, Membership::status);
        assertThat(library.historyOf(TUNLIU)).hasSize(3);
        assertThatThrownBy(() -> memberships.admit(SAMR, TUNLIU_COUNTY, LocalDate.of(2026, 3, 2), BASIS))
                .as("nobody is a member under a code that went over")
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName("an open application goes over with its unit, and the new unit goes on with it")
    void anOpenApplicationFollows() {
        var entry = opened(TUNLIU_COUNTY);

        watch.run();

        assertThat(admissions.read(Actors.city("140405"), entry).unit()).isEqualTo(TUNLIU);
        assertThatThrownBy(() -> admissions.read(Actors.city("140424"), entry)).isInstanceOf(Refusal.NotFound.class);
        assertThat(admissions.barred(Actors.city("140424"))).contains("行政区划已经变更");
        assertThat(admissions.read(Actors.cityBureau("140400"), entry).status()).isEqualTo(EntryStatus.WITH_BUREAU);
    }

    @Test
    @DisplayName("where the new unit began an application of its own, that one counts and the old one ends")
    void ofTwoApplicationsTheNewCounts() {
        var old = opened(TUNLIU_COUNTY);
        var own = admissions.start(Actors.city("140405"));

        watch.run();

        assertThat(entries.find(old).orElseThrow().status()).isEqualTo(EntryStatus.CLOSED);
        assertThat(entries.find(own.id()).orElseThrow().status()).isEqualTo(EntryStatus.DRAFT);
    }

    @Test
    @DisplayName("R23: of a real place's application, word to leave and change no demonstration account is told")
    void noDemonstrationAccountIsTold() {
        admissions.press(Actors.cityBureau("140400"), opened(TUNLIU), EntryAction.PASS, "", Seen.NOTHING);
        memberships.admit(SAMR, NANJIAO, LocalDate.of(2017, 5, 2), BASIS);
        applying.asksToLeave(NANJIAO);
        leavings.acknowledge(SAMR, leavings.open(NANJIAO).orElseThrow().id());
        memberships.admit(SAMR, NANJIAO, LocalDate.of(2017, 5, 2), BASIS);
        watch.run();

        var province = Actors.province("140000");
        assertThat(Subjects.of(notices, province)).anyMatch(each -> each.contains("入库申请已到省局"));
        for (var each : List.of(province, SAMR)) {
            assertThat(Subjects.of(notices, each)).anyMatch(it -> it.contains("南郊区"));
            assertThat(Subjects.of(notices, Actors.demonstration(each)))
                    .noneMatch(it -> it.contains("南郊区") || it.contains("屯留"));
        }
    }

    private UUID opened(RegionCode code) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into admission.entry (id, unit, province, bureau, status, statement, since)
                        values (:id, :unit, '140000', '140400', 'WITH_BUREAU', '工作情况', '2026-03-01T02:00:00Z')
                        """).param("id", id).param("unit", code.value()).update();
        return id;
    }

    private void record(RegionCode code) {
        jdbc.sql("""
                        insert into library.type_choice (code, version, type, status, reason, recorded_by, recorded_at)
                        values (:code, 1, 'ECOLOGY', 'CONFIRMED', '', '甲', '2017-06-01T02:00:00Z')
                        """).param("code", code.value()).update();
        jdbc.sql("""
                        insert into library.strategy (code, version, title, statement, goals, baseline_year, status,
                            recorded_by, recorded_at)
                        values (:code, 1, '以质兴县', '内容', '目标', 2016, 'SET', '甲', '2017-06-01T02:00:00Z')
                        """).param("code", code.value()).update();
    }
}

package org.qiangxian.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Library;
import org.qiangxian.library.Memberships;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Subjects;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Members that were divided or merged: 总局 decides who goes on, or nobody. */
@PlatformTest
@Transactional
class DividedPlaceTests {

    private static final RegionCode NANJIAO = new RegionCode("140211");
    private static final RegionCode PINGCHENG = new RegionCode("140213");
    private static final RegionCode MERGED = new RegionCode("140402");
    private static final RegionCode LUZHOU = new RegionCode("140403");
    private static final Basis BASIS = new Basis("甲〔2017〕1号", "名单", LocalDate.of(2017, 5, 1));
    private static final Actor SAMR = Actors.samr();

    @Autowired
    PlaceWatch watch;

    @Autowired
    PlaceChanges changes;

    @Autowired
    PlaceDecisions decisions;

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
    Notices notices;

    @Autowired
    Turns turns;

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
            "R15: after a division the member stays one until 总局 decides by a document on one page who goes on; everybody is told")
    void decidedAfterADivision() {
        memberships.admit(SAMR, NANJIAO, LocalDate.of(2017, 5, 2), BASIS);
        watch.run();
        watch.run();
        assertThat(library.isMember(NANJIAO)).as("not before the decision").isTrue();
        assertThat(turns.of(SAMR)).anyMatch(turn -> turn.key().equals("place/140211"));
        assertThat(Subjects.of(notices, Actors.province("140000")).stream().filter(each -> each.contains("南郊区")))
                .as("told once that it waits")
                .hasSize(1);
        assertThat(mvc.get().uri("/admissions/places/140211").with(Actors.as(SAMR)))
                .hasStatusOk()
                .bodyText()
                .contains("平城区", "云冈区", "新荣区", "拆分", "不由任何单位承接", "由谁承接");
        assertThat(mvc.get().uri("/admissions").with(Actors.as(SAMR)))
                .bodyText()
                .contains("决定大同市南郊区由谁承接");

        assertThatThrownBy(() -> decide(NANJIAO, "140728"))
                .as("no heir")
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsKey("to"));
        assertThatThrownBy(() -> decisions.decide(SAMR, NANJIAO, Typed.ofSingle(Map.of("to", "140213"))))
                .as("no document")
                .isInstanceOf(Refusal.Invalid.class);
        decide(NANJIAO, "140213");

        assertThat(library.isMember(PINGCHENG)).isTrue();
        assertThat(library.find(NANJIAO)).isEmpty();
        assertThat(turns.of(SAMR)).noneMatch(turn -> turn.key().equals("place/140211"));
        assertThat(Subjects.of(notices, Actors.city("140213"))).contains("区划变更：大同市南郊区的培育库事项已有承接单位");
        assertThatThrownBy(() -> decide(NANJIAO, "140214")).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName("after a merger into a unit that is a member nobody is a member twice")
    void nobodyIsAMemberTwice() {
        memberships.admit(SAMR, LUZHOU, LocalDate.of(2025, 5, 2), BASIS);
        memberships.admit(SAMR, MERGED, LocalDate.of(2017, 5, 2), BASIS);
        watch.run();
        assertThat(changes.open(MERGED)).as("merged, so not by lineage").isPresent();

        decide(MERGED, "140403");

        assertThat(library.historyOf(LUZHOU)).hasSize(1);
        assertThat(library.members().stream().filter(each -> each.code().equals(LUZHOU)))
                .hasSize(1);
    }

    @Test
    @DisplayName("where nobody goes on the membership and what was open end, and each unit may apply by itself")
    void nobodyGoesOn() {
        memberships.admit(SAMR, NANJIAO, LocalDate.of(2017, 5, 2), BASIS);
        applying.asksToLeave(NANJIAO);
        decide(NANJIAO, "NOBODY");

        assertThat(library.isMember(NANJIAO)).isFalse();
        assertThat(leavings.open(NANJIAO)).isEmpty();
        assertThat(changes.open(NANJIAO)).isEmpty();
        assertThat(admissions.barred(Actors.city("140213"))).isEmpty();
        assertThat(Subjects.of(notices, Actors.city("140214"))).anyMatch(each -> each.contains("南郊区"));
    }

    @Test
    @DisplayName("nobody but 总局 decides, and a demonstration account touches no real place")
    void nobodyElseDecides() {
        memberships.admit(SAMR, NANJIAO, LocalDate.of(2017, 5, 2), BASIS);
        var sent = document("140213");
        for (var other : List.of(
                Actors.city("140213"),
                Actors.cityBureau("140200"),
                Actors.province("140000"),
                Actors.of(Role.OPERATOR, null),
                Actors.of(Role.DISCIPLINE, null),
                Actors.demonstration(Actors.samr()))) {
            assertThatThrownBy(() -> decisions.decide(other, NANJIAO, Typed.ofSingle(sent)))
                    .isInstanceOf(Refusal.Forbidden.class);
        }
        assertThat(library.isMember(NANJIAO)).isTrue();
    }

    private void decide(RegionCode code, String to) {
        decisions.decide(SAMR, code, Typed.ofSingle(document(to)));
    }

    private static Map<String, String> document(String to) {
        var sent = new HashMap<>(Map.of("number", "国市监质发〔2026〕5号", "title", "关于区划变更的复函", "issuedOn", "2026-03-01"));
        sent.put("to", to);
        return sent;
    }
}

package org.qiangxian.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.disclosure.Consent;
import org.qiangxian.disclosure.Consents;
import org.qiangxian.library.Library;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A member leaves by its own word, and comes back by its own application. */
@PlatformTest
@Transactional
class LeavingTests {

    private static final RegionCode UNIT = new RegionCode("990121");
    private static final Actor CITY = Actors.city("990121");

    @Autowired
    Leavings leavings;

    @Autowired
    LeaveLapse lapse;

    @Autowired
    Library library;

    @Autowired
    Consents consents;

    @Autowired
    Admissions admissions;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    @DisplayName("R14: a member leaves without a reason; it holds on 总局's acknowledgement, and history stays")
    void leavesOnAcknowledgement() {
        var before = library.historyOf(UNIT).size();
        leavings.ask(CITY, "");
        assertThat(library.isMember(UNIT)).isTrue();

        leavings.acknowledge(Applying.SAMR, open());

        assertThat(library.find(UNIT)).get().satisfies(member -> {
            assertThat(member.words()).isEqualTo("2026年起不在库");
            assertThat(member.published()).isFalse();
        });
        assertThat(library.isPublished(UNIT)).isTrue();
        assertThat(library.historyOf(UNIT)).hasSize(before + 1);
        assertThat(library.fictionalMembers())
                .extracting(member -> member.code())
                .doesNotContain(UNIT);
        assertThat(admissions.barred(CITY)).as("it may apply again").isEmpty();
    }

    @Test
    @DisplayName("R14: it takes its word back until it has left, and is refused a second word while one waits")
    void takesItBack() {
        leavings.ask(CITY, "区划可能调整");
        assertThatThrownBy(() -> leavings.ask(CITY, "")).hasMessageContaining("已经申请退出");
        var id = open();
        leavings.revoke(CITY);

        assertThat(library.isMember(UNIT)).isTrue();
        assertThatThrownBy(() -> leavings.acknowledge(Applying.SAMR, id)).hasMessageContaining("已收回");
        leavings.ask(CITY, "");
        leavings.acknowledge(Applying.SAMR, open());
        assertThatThrownBy(() -> leavings.revoke(CITY)).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> leavings.ask(CITY, "")).hasMessageContaining("不在培育库");
    }

    @Test
    @DisplayName("R14: without an answer it holds by itself after five working days, over 清明 as well")
    void holdsByItself() {
        clock.stopAt(Instant.parse("2026-04-01T02:00:00Z"));
        leavings.ask(CITY, "");

        clock.stopAt(Instant.parse("2026-04-09T15:59:00Z"));
        lapse.run();
        assertThat(library.isMember(UNIT)).isTrue();

        clock.stopAt(Instant.parse("2026-04-09T16:00:00Z"));
        lapse.run();
        lapse.run();
        assertThat(library.isMember(UNIT)).isFalse();
        assertThat(library.historyOf(UNIT).getFirst().status()).isEqualTo(MembershipStatus.WITHDRAWN);
    }

    @Test
    @DisplayName("R14: nobody but the member says that it leaves")
    void nobodyElseSaysSo() {
        for (var other : List.of(Actors.cityBureau("990100"), Actors.province("990000"), Applying.SAMR)) {
            assertThatThrownBy(() -> leavings.ask(other, "")).isInstanceOf(Refusal.Forbidden.class);
        }
        assertThatThrownBy(() -> leavings.ask(Actors.city("990131"), "")).hasMessageContaining("不在培育库");
    }

    @Test
    @DisplayName("R49: with the membership its pairings end")
    void pairingsEnd() {
        var partner = Actors.city("990122");
        var consent = consents.propose(
                CITY,
                new RegionCode("990122"),
                List.of("J-18"),
                consents.today().plusDays(30),
                "相互学习");
        consents.answer(partner, consent.id(), true);
        assertThat(consents.standing(consents.get(CITY, consent.id()))).isEqualTo(Consent.Standing.RUNNING);

        leavings.ask(CITY, "");
        leavings.acknowledge(Applying.SAMR, open());

        assertThat(consents.standing(consents.get(CITY, consent.id())).open()).isFalse();
    }

    @Test
    @DisplayName("what follows is counted on the member's own record before it says that it leaves")
    void saysWhatFollows() {
        assertThat(mvc.get().uri("/admissions/exit").with(Actors.as(CITY)))
                .hasStatusOk()
                .bodyText()
                .contains("总局确认以前可以收回", "2026年3月9日", "2026年起不在库", "以后可以再次申请入库");
    }

    private UUID open() {
        return leavings.open(UNIT).orElseThrow().id();
    }
}

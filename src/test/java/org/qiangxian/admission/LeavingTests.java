package org.qiangxian.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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
import org.qiangxian.disclosure.Consent;
import org.qiangxian.disclosure.Consents;
import org.qiangxian.document.FileId;
import org.qiangxian.document.Format;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Library;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Memberships;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** A member leaves by its own declaration and comes back by its own application. */
@PlatformTest
@Transactional
class LeavingTests {

    private static final RegionCode UNIT = new RegionCode("990121");
    private static final Actor CITY = Actors.city("990121");

    @Autowired
    Leavings leavings;

    @Autowired
    Applying applying;

    @Autowired
    Declarations declarations;

    @Autowired
    LeaveLapse lapse;

    @Autowired
    Library library;

    @Autowired
    Memberships memberships;

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
        applying.leave(CITY, "");
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
        applying.leave(CITY, "区划可能调整");
        assertThatThrownBy(() -> applying.leave(CITY, "")).hasMessageContaining("已经申请退出");
        var id = open();
        leavings.revoke(CITY);

        assertThat(library.isMember(UNIT)).isTrue();
        assertThatThrownBy(() -> leavings.acknowledge(Applying.SAMR, id)).hasMessageContaining("已收回");
        applying.leave(CITY, "");
        leavings.acknowledge(Applying.SAMR, open());
        assertThatThrownBy(() -> leavings.revoke(CITY)).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> applying.leave(CITY, "")).hasMessageContaining("不在培育库");
    }

    @Test
    @DisplayName("R14: without an answer it holds by itself after five working days, over 清明 as well")
    void holdsByItself() {
        clock.stopAt(Instant.parse("2026-04-01T02:00:00Z"));
        applying.leave(CITY, "");

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
    @DisplayName("R14: the member's page has the strip of leaving: whose turn, until when, and what was said before")
    void theStripSaysWhoseTurn() {
        applying.leave(CITY, "区划可能调整");
        assertThat(mvc.get().uri("/admissions").with(Actors.as(CITY)))
                .bodyText()
                .contains("办理轨迹", "确认退出", "逾期自动生效", "3月9日", "区划可能调整");
        leavings.revoke(CITY);
        assertThat(mvc.get().uri("/admissions").with(Actors.as(CITY)))
                .bodyText()
                .contains("收回退出", "已收回，没有退出");
    }

    @Test
    @DisplayName("R14: of a county that left and came back the strip does not say that it is out of the library")
    void theStripOfOneThatCameBack() {
        applying.leave(CITY, "");
        leavings.acknowledge(Applying.SAMR, open());
        assertThat(mvc.get().uri("/admissions").with(Actors.as(CITY)))
                .bodyText()
                .contains("已不在库；可以再次申请入库");
        var basis = new Basis("国市监质发〔2026〕40号", "关于纳入培育库的通知", LocalDate.of(2026, 3, 2));
        memberships.admit(Applying.SAMR, UNIT, LocalDate.of(2026, 3, 2), basis);
        assertThat(mvc.get().uri("/admissions").with(Actors.as(CITY)))
                .bodyText()
                .contains("本单位后来重新在库")
                .doesNotContain("可以再次申请入库");
    }

    @Test
    @DisplayName("R14: nobody but the member says that it leaves")
    void nobodyElseSaysSo() {
        var code = declarations.code(declarations.of(UNIT));
        var file = new FileId(UUID.randomUUID());
        for (var other : List.of(Actors.cityBureau("990100"), Actors.province("990000"), Applying.SAMR)) {
            assertThatThrownBy(() -> leavings.ask(other, "", code, file)).isInstanceOf(Refusal.Forbidden.class);
        }
        assertThatThrownBy(() -> leavings.ask(Actors.city("990131"), "", code, file))
                .hasMessageContaining("不在培育库");
    }

    @Test
    @DisplayName(
            "R14: it is said by one stamped page that the platform prints; another paper and one taken back do not count")
    void saidByOneStampedPage() {
        var printed = declarations.print(CITY, Format.PDF).content();
        assertThat(sent(CITY, printed, "区划可能调整")).hasStatus3xxRedirection();
        var leaving = leavings.open(UNIT).orElseThrow();
        assertThat(leaving.reason()).isEqualTo("区划可能调整");
        for (var reader : List.of(CITY, Actors.cityBureau("990100"), Actors.province("990000"), Applying.SAMR)) {
            assertThat(get(reader, "/admissions/exits/%s/declaration".formatted(leaving.id())))
                    .hasStatusOk();
        }
        for (var other : List.of(Actors.city("990122"), Actors.cityBureau("990200"), Actors.province("140000"))) {
            assertThat(get(other, "/admissions/exits/%s/declaration".formatted(leaving.id())))
                    .hasStatus(404);
        }
        assertThat(get(Applying.SAMR, "/admissions")).bodyText().contains("盖章的声明");

        leavings.revoke(CITY);
        assertThat(sent(CITY, printed, ""))
                .as("the paper of a word that was taken back")
                .hasStatus(422)
                .bodyText()
                .contains("不是本单位现在的退出声明");
        assertThat(sent(
                        CITY,
                        declarations.print(Actors.city("990122"), Format.PDF).content(),
                        ""))
                .as("the paper of another")
                .hasStatus(422);
        assertThat(leavings.open(UNIT)).isEmpty();
        assertThat(sent(CITY, declarations.print(CITY, Format.PDF).content(), ""))
                .hasStatus3xxRedirection();
        assertThat(leavings.open(UNIT)).isPresent();
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

        applying.leave(CITY, "");
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

    private MvcTestResult get(Actor reader, String path) {
        return mvc.get().uri(path).with(Actors.as(reader)).exchange();
    }

    private MvcTestResult sent(Actor city, byte[] scan, String reason) {
        return mvc.post()
                .uri("/admissions/exit")
                .multipart()
                .file("scan", scan)
                .param("reason", reason)
                .with(Actors.as(city))
                .with(csrf())
                .exchange();
    }

    private UUID open() {
        return leavings.open(UNIT).orElseThrow().id();
    }
}

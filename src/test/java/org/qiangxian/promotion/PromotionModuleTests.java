package org.qiangxian.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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
import org.qiangxian.account.Turns;
import org.qiangxian.library.Basis;
import org.qiangxian.library.MembershipCarried;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Memberships;
import org.qiangxian.pilot.Pilots;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.progress.ReportReading;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** 成果推荐: chosen by the province, agreed to by the city, received by 总局. */
@PlatformTest
@Transactional
class PromotionModuleTests {

    @Autowired
    Promoting promoting;

    @Autowired
    ReportReading reading;

    @Autowired
    Promotions promotions;

    @Autowired
    PromotionMoves moves;

    @Autowired
    Pilots pilots;

    @Autowired
    Turns turns;

    @Autowired
    Memberships memberships;

    @Autowired
    CarriedPromotions ending;

    @Autowired
    Undoing undoing;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Promoting.NOW);
    }

    @Test
    @DisplayName(
            "R90: a province recommends a result of a report it has read; the city agrees with one click and may name the pilot; 总局 takes note; the record is whole")
    void fromTheReportToTheHeadquarters() {
        var it = moves.propose(Promoting.PROVINCE, promoting.read(), 1);
        assertThat(promotions.list(Promoting.SAMR)).doesNotContain(it);
        assertThatThrownBy(() -> promotions.get(Promoting.SAMR, it.id())).isInstanceOf(Refusal.NotFound.class);
        var pilot = pilots.of(new RegionCode("990321")).getFirst();
        assertThatThrownBy(() -> moves.press(
                        Promoting.CITY,
                        it.id(),
                        PromotionAction.AGREE,
                        pilot.id().toString(),
                        Seen.NOTHING))
                .isInstanceOf(Refusal.Invalid.class);

        promoting.press(Promoting.CITY, it, PromotionAction.AGREE);

        var agreed = promotions.get(Promoting.SAMR, it.id());
        assertThat(agreed)
                .returns("建成食醋检验站", Promotion::what)
                .returns("企业送检不出县", Promotion::effect)
                .returns(true, Promotion::recommended);
        assertThat(agreed.agreed())
                .satisfies(consent -> assertThat(consent.by()).isEqualTo(Promoting.CITY.signature()));
        promoting.press(Promoting.SAMR, it, PromotionAction.NOTE);
        assertThat(promotions.get(Promoting.PROVINCE, it.id()).status()).isEqualTo(PromotionStatus.NOTED);
    }

    @Test
    @DisplayName(
            "R90: silence is no consent, however long; the city is not reminded, and what it declines is not asked again")
    void silenceIsNoConsent() {
        var it = promoting.at(PromotionStatus.PROPOSED);
        clock.stopAt(Instant.parse("2027-03-02T02:00:00Z"));
        assertThat(promotions.get(Promoting.CITY, it.id()).status()).isEqualTo(PromotionStatus.PROPOSED);
        assertThat(promotions.list(Promoting.SAMR)).noneMatch(each -> each.id().equals(it.id()));
        assertThat(turns.of(Promoting.CITY))
                .filteredOn(turn -> turn.key().equals(it.matter()))
                .singleElement()
                .satisfies(turn -> assertThat(turn.voluntary()).isTrue());

        promoting.press(Promoting.CITY, it, PromotionAction.DECLINE);

        assertThatThrownBy(() -> moves.propose(Promoting.PROVINCE, it.report(), 1))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("不再征求");
    }

    @Test
    @DisplayName("R90: the city takes its consent back at any time, and 总局 has it no longer")
    void aConsentIsTakenBack() {
        var it = promoting.at(PromotionStatus.NOTED);

        promoting.press(Promoting.CITY, it, PromotionAction.REVOKE);

        assertThatThrownBy(() -> promotions.get(Promoting.SAMR, it.id())).isInstanceOf(Refusal.NotFound.class);
        assertThat(promotions.get(Promoting.CITY, it.id()).agreed()).isNull();
    }

    @Test
    @DisplayName(
            "R90: nothing is recommended before its report was read, twice, of another province, by another office, or that does not exist")
    void refusals() {
        var arrived = promoting.arrived();
        assertThatThrownBy(() -> moves.propose(Promoting.PROVINCE, arrived, 1))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("先阅这份报送");
        reading.accept(arrived);
        for (var other : List.of(Promoting.CITY, Promoting.SAMR, Actors.cityBureau("990100"))) {
            assertThatThrownBy(() -> moves.propose(other, arrived, 1)).isInstanceOf(Refusal.Forbidden.class);
        }
        assertThatThrownBy(() -> moves.propose(Actors.province("140000"), arrived, 1))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> moves.propose(Promoting.PROVINCE, arrived, 2)).isInstanceOf(Refusal.NotFound.class);
        var it = moves.propose(Promoting.PROVINCE, arrived, 1);
        assertThatThrownBy(() -> moves.propose(Promoting.PROVINCE, arrived, 1)).hasMessageContaining("已经推荐");
        assertThatThrownBy(() -> moves.press(Promoting.PROVINCE, it.id(), PromotionAction.AGREE, null, Seen.NOTHING))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> moves.press(Promoting.CITY, it.id(), PromotionAction.REVOKE, null, Seen.NOTHING))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("待城市答复");
    }

    @Test
    @DisplayName(
            "R90: a form opened before another acted is refused with what happened; what was withdrawn may be recommended anew")
    void staleForms() {
        var it = promoting.at(PromotionStatus.PROPOSED);
        clock.move(java.time.Duration.ofMinutes(1));
        promoting.press(Promoting.PROVINCE, it, PromotionAction.WITHDRAW);
        assertThatThrownBy(() -> moves.press(Promoting.CITY, it.id(), PromotionAction.AGREE, null, Seen.sent("1")))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("撤回推荐");

        assertThat(moves.propose(Promoting.PROVINCE, it.report(), 1).id()).isEqualTo(it.id());

        assertThat(promotions.get(Promoting.CITY, it.id()).status()).isEqualTo(PromotionStatus.PROPOSED);
    }

    @Test
    @DisplayName(
            "R1, R90: strangers find nothing; the list is in the order of codes, has no count, and takes no other order")
    void strangersFindNothing() {
        var it = promoting.at(PromotionStatus.AGREED);
        for (Actor other :
                List.of(Actors.demonstration(Actors.city("990122")), Actors.province("140000"), Actors.samr())) {
            assertThat(mvc.get().uri(it.path()).with(Actors.as(other))).hasStatus(404);
            assertThat(promotions.list(other)).noneMatch(each -> each.id().equals(it.id()));
        }
        var list = promotions.list(Promoting.SAMR).stream()
                .map(each -> each.unit().value())
                .toList();
        assertThat(list).isSorted().contains("990121");
        assertThat(mvc.get().uri("/promotions?sort=day&order=desc").with(Actors.as(Promoting.SAMR)))
                .hasStatusOk()
                .bodyText()
                .contains("按区划代码排列", "建成食醋检验站")
                .doesNotContain("共 ", "名次");
    }

    @Test
    @DisplayName("R90: from the page of the report to the answer: the pages say what was done and what comes next")
    void thePages() {
        var report = promoting.read();
        assertThat(mvc.get().uri(promoting.page(report)).with(Actors.as(Promoting.PROVINCE)))
                .bodyText()
                .contains("成果推荐", "/promotions/new?report=" + report);
        assertThat(mvc.get().uri("/promotions/new?report=" + report + "&line=1").with(Actors.as(Promoting.PROVINCE)))
                .hasStatusOk()
                .bodyText()
                .contains("建成食醋检验站", "不答复不算同意", "推荐，征求城市同意");
        var answer = mvc.post()
                .uri("/promotions")
                .with(Actors.as(Promoting.PROVINCE))
                .with(csrf())
                .param("report", report.toString())
                .param("line", "1")
                .exchange();
        assertThat(answer).hasStatus(302);
        var path = String.valueOf(answer.getResponse().getHeader("Location"));
        assertThat(mvc.get().uri(path).with(Actors.as(Promoting.CITY)))
                .bodyText()
                .contains("是否同意向总局推荐", "同意推荐", "不同意", "企业送检不出县");
        assertThat(mvc.post()
                        .uri(path + "/move")
                        .with(Actors.as(Promoting.CITY))
                        .with(csrf())
                        .param("action", "AGREE")
                        .param("pilot", UUID.randomUUID().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("请选择本单位的试点或活动");
        assertThat(mvc.get().uri(promoting.page(report)).with(Actors.as(Promoting.PROVINCE)))
                .bodyText()
                .contains("待城市答复");
    }

    @Test
    @DisplayName(
            "R14, R90: with the membership of its unit ends what that unit was still asked; it stays on no desk, is not asked anew, and no answer comes back by 撤销; what it agreed to stays until it takes it back")
    void endsWithTheMembership() {
        var asked = promoting.at(PromotionStatus.PROPOSED);
        var unit = new RegionCode(Promoting.UNIT);
        assertThat(ending.with(unit)).contains("成果推荐随之撤回");

        leave();

        assertThat(promotions.get(Promoting.PROVINCE, asked.id()).status()).isEqualTo(PromotionStatus.WITHDRAWN);
        assertThat(ending.with(unit)).isEmpty();
        assertThat(turns.of(Promoting.CITY)).noneMatch(turn -> turn.key().equals(asked.matter()));
        assertThatThrownBy(() -> promoting.press(Promoting.CITY, asked, PromotionAction.AGREE))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> moves.propose(Promoting.PROVINCE, asked.report(), 1))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("已不在培育库");
        assertThat(mvc.get().uri(asked.path()).with(Actors.as(Promoting.PROVINCE)))
                .bodyText()
                .contains("因离开培育库撤回");
    }

    @Test
    @DisplayName("R14, R90: an answer given before the membership ended is not taken back after it")
    void noAnswerComesBack() {
        var it = promoting.at(PromotionStatus.DECLINED);
        assertThat(undoing.offer(Promoting.CITY, it.matter())).isNotNull();

        leave();

        assertThat(undoing.offer(Promoting.CITY, it.matter())).isNull();
        assertThat(promotions.get(Promoting.CITY, it.id()).status()).isEqualTo(PromotionStatus.DECLINED);
    }

    private void leave() {
        var day = Chinese.day(clock.instant());
        memberships.end(
                new RegionCode(Promoting.UNIT),
                MembershipStatus.WITHDRAWN,
                day,
                new Basis("声明", "自愿退出培育库的声明", day),
                Promoting.SAMR.signature());
    }

    @Test
    @DisplayName("R15, R90: what was recommended goes on with the unit that goes on")
    void goesOnWithAChangedPlace() {
        var it = promoting.at(PromotionStatus.AGREED);

        events.publishEvent(new MembershipCarried(new RegionCode("990121"), new RegionCode("990122")));

        assertThat(promotions.list(Actors.demonstration(Actors.city("990122"))))
                .extracting(Promotion::id)
                .contains(it.id());
    }
}

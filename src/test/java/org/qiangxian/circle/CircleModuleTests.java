package org.qiangxian.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Library;
import org.qiangxian.library.Memberships;
import org.qiangxian.notice.Notices;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.ConsequencesPage;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Two circles: the library, and beside it what a bureau does for its other counties, which never count as members. */
@PlatformTest
@Transactional
class CircleModuleTests {

    private static final RegionCode UNIT = Circling.UNIT;
    private static final Actor COUNTY = Circling.COUNTY;

    @Autowired
    Circling circling;

    @Autowired
    Circles circles;

    @Autowired
    Offers offers;

    @Autowired
    Joining joining;

    @Autowired
    Library library;

    @Autowired
    Memberships memberships;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName("R25, R100: a county joins by its own account and leaves likewise, at any time and without a reason")
    void joinsAndLeaves() {
        assertThatThrownBy(() -> joining.join(COUNTY)).hasMessageContaining("市局现在没有开展辖区培育");
        circling.offered();
        joining.join(COUNTY);
        assertThat(joining.current(UNIT).isPresent()).isTrue();
        assertThat(told(Circling.BUREAU)).contains("晋中市灵石县参加了辖区培育");
        assertThatThrownBy(() -> joining.join(COUNTY)).hasMessageContaining("不能同时参加两处");

        joining.leave(COUNTY);
        assertThat(joining.current(UNIT).isPresent()).isFalse();
        assertThat(told(Circling.BUREAU)).contains("晋中市灵石县退出了辖区培育");
        assertThatThrownBy(() -> joining.leave(COUNTY)).hasMessageContaining("没有参加");
        joining.join(COUNTY);
        assertThat(joining.current(UNIT).isPresent()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("R25, R14: nobody but the county itself makes it take part, leave, or be read, by page or door")
    void nobodyEnrolsFromAbove(Role role) {
        circling.offered();
        var area = role == Role.CITY_BUREAU ? "140700" : role == Role.PROVINCE ? "140000" : null;
        var other = role == Role.CITY ? Actors.city("140727") : Actors.of(role, area);
        for (var act : List.of("join", "consent", "leave", "consent/take-back")) {
            var answer = mvc.post()
                    .uri("/circle/" + act + "?unit=140729&code=140729&area=140729")
                    .with(Actors.as(other))
                    .with(csrf())
                    .exchange();
            assertThat(joining.current(UNIT).isPresent()).as(act).isFalse();
            if (role != Role.CITY) {
                assertThat(answer).as(act).hasStatus(403);
                assertThatThrownBy(() -> joining.join(other)).isInstanceOf(Refusal.Forbidden.class);
            }
        }
    }

    @Test
    @DisplayName("R25: a member of the library is refused, with a sentence, and offered nothing")
    void aMemberIsRefused() {
        circling.offered();
        assertThatThrownBy(() -> joining.join(Circling.MEMBER))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("在培育库中");
        assertThat(mvc.get().uri("/circle").with(Actors.as(Circling.MEMBER)))
                .bodyText()
                .contains("本单位在培育库中，由省局重点培育，不再参加辖区培育。", "不用参加辖区培育")
                .doesNotContain("参加是自愿的，没有期限");
        assertThat(told(Circling.MEMBER)).doesNotContain("市局开展辖区培育");
        assertThat(told(COUNTY)).contains("市局开展辖区培育");
    }

    @Test
    @DisplayName("R100: in a municipality, and where a province administers directly, the province leads")
    void theProvinceLeadsWhereNoCityStandsBetween() {
        var county = Actors.city("110101");
        var province = Actors.province("110000");
        assertThatThrownBy(() -> joining.join(county)).hasMessageContaining("省局现在没有开展");
        offers.write(province, new OfferForm(Circling.WORDS, "0"));
        joining.join(county);
        assertThat(joining.current(new RegionCode("110101")))
                .get()
                .returns(new RegionCode("110000"), Participation::leader);

        assertThatThrownBy(() -> offers.write(Actors.province("140000"), new OfferForm(Circling.WORDS, "0")))
                .as("no county of it is without a bureau")
                .hasMessageContaining("由所在的市局开展");
        assertThat(mvc.get().uri("/circle").with(Actors.as(Actors.province("140000"))))
                .bodyText()
                .contains("省局不用开展")
                .doesNotContain(">开展</button>");
        assertThatThrownBy(() -> joining.join(COUNTY))
                .as("a county of a city waits for its bureau")
                .hasMessageContaining("市局现在没有开展");
    }

    @Test
    @DisplayName(
            "R25: who enters the library takes part no more, by itself, and both are told; who leaves the library may join")
    void endsWithEntry() {
        circling.readable();
        memberships.admit(Actors.samr(), UNIT, LocalDate.of(2026, 3, 2), new Basis("甲〔2026〕1号", "名单", null));

        assertThat(joining.current(UNIT).isPresent()).isFalse();
        assertThat(circles.consented(new RegionCode("140700"), UNIT)).isFalse();
        assertThat(told(COUNTY)).contains("辖区培育已随入库结束");
        assertThat(told(Circling.BUREAU)).contains("晋中市灵石县已入库，不再参加辖区培育");
        assertThatThrownBy(() -> joining.join(COUNTY)).hasMessageContaining("在培育库中");
    }

    @Test
    @DisplayName("R25: a county of a circle stands in no count, no list and no page of members")
    void isNeverShownAsMember() {
        var members = library.members();
        var within = library.membersWithin(new RegionCode("140700"));
        circling.readable();

        assertThat(library.members()).isEqualTo(members);
        assertThat(library.membersWithin(new RegionCode("140700"))).isEqualTo(within);
        assertThat(library.isMember(UNIT)).isFalse();
        assertThat(library.isPublished(UNIT)).isFalse();
        for (var address : List.of("/members", "/members/140000")) {
            assertThat(mvc.get().uri(address)).hasStatusOk().bodyText().doesNotContain("灵石县");
        }
        assertThat(mvc.get().uri("/cities/140729")).hasStatus(404);
        assertThat(mvc.get().uri("/desk").with(Actors.as(Circling.BUREAU)))
                .bodyText()
                .doesNotContain("灵石县");
        assertThat(mvc.get().uri("/library/140729").with(Actors.as(COUNTY)))
                .bodyText()
                .contains("本单位目前不在市场监管总局质量强县培育库中");
    }

    @Test
    @DisplayName("R25: a county of a circle uses profile, diagnosis, strategy and features, and chooses its type")
    void usesWhatMembersUse() {
        circling.joined();
        for (var address : List.of("/profile", "/profile/140729/diagnosis", "/library/140729", "/features")) {
            assertThat(mvc.get().uri(address).with(Actors.as(COUNTY)))
                    .as(address)
                    .hasStatusOk();
        }
        assertThat(mvc.post()
                        .uri("/library/140729/type")
                        .with(Actors.as(COUNTY))
                        .with(csrf())
                        .param("type", library.types().getFirst().code()))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/library/types").with(Actors.as(Actors.province("140000"))))
                .bodyText()
                .contains("晋中市灵石县");
    }

    @Test
    @DisplayName(
            "R100: a bureau's text is judged and kept in versions; closing its circle ends it for all, who are told")
    void aCircleIsDescribedAndClosed() {
        assertThatThrownBy(() -> offers.write(Circling.BUREAU, new OfferForm("对各县进行排名。", "0")))
                .isInstanceOf(Refusal.Invalid.class);
        circling.readable();
        offers.write(Circling.BUREAU, new OfferForm("改为每月开放一次设备。", "1"));
        assertThatThrownBy(() -> offers.write(Circling.BUREAU, new OfferForm("另一人的文字。", "1")))
                .hasMessageContaining("另有人修改了说明");
        assertThat(told(COUNTY)).contains("市局修改了辖区培育的说明");

        ConsequencesPage.open(mvc, jdbc, Circling.BUREAU, "/circle/stop");
        offers.close(Circling.BUREAU);
        assertThat(joining.current(UNIT).isPresent()).isFalse();
        assertThat(told(COUNTY)).contains("市局停止了辖区培育");
        assertThatThrownBy(() -> offers.close(Circling.BUREAU)).hasMessageContaining("不用停止");
    }

    @Test
    @DisplayName("a demonstration account takes part in nothing real")
    void demonstrationStaysApart() {
        assertThatThrownBy(
                        () -> offers.write(Actors.demonstration(Circling.BUREAU), new OfferForm(Circling.WORDS, "0")))
                .hasMessageContaining("示例省");
    }

    private List<String> told(Actor actor) {
        return notices.latest(actor, 50).rows().stream()
                .map(message -> message.subject())
                .toList();
    }
}

package org.qiangxian.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.notice.Message;
import org.qiangxian.notice.Notices;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The list of types is data and can grow; a county outside the library fills in its record before it applies. */
@PlatformTest
@Transactional
class CityTypeTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final RegionCode OUTSIDE = new RegionCode("990131");
    private static final Actor CITY = Actors.city("140728");
    private static final Actor OUTSIDER = Actors.city("990131");
    private static final CityTypeForm CULTURE = new CityTypeForm("文旅融合县", "以文化和旅游融合发展为主要功能定位。", "2026-04-01");

    @Autowired
    CityTypes types;

    @Autowired
    TypeChoices choices;

    @Autowired
    Contacts contacts;

    @Autowired
    Library library;

    @Autowired
    Notices notices;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    @DisplayName(
            "R27: 总局 adds a type as data; from its day on the city chooses it, the province confirms it and it counts as a type")
    void aTypeIsAdded() {
        types.add(Actors.samr(), CULTURE);
        var code = library.types().getLast().code();
        assertThat(types.offered(PINGYAO)).noneMatch(each -> each.type().code().equals(code));
        assertThatThrownBy(() -> choices.choose(CITY, PINGYAO, code, "", 0)).isInstanceOf(Refusal.Invalid.class);
        assertThat(notices.latest(CITY, 5).rows()).extracting(Message::subject).contains("可选的城市类型增加了“文旅融合县”");

        clock.stopAt(Instant.parse("2026-03-31T16:00:00Z"));
        choices.choose(CITY, PINGYAO, code, "古城", 0);
        choices.decide(Actors.province("140000"), PINGYAO, TypeAction.CONFIRM, "", 1);

        assertThat(library.typeOf(PINGYAO)).contains(new CityType(code, "文旅融合县"));
        assertThat(library.membersOfType(new CityType(code, "文旅融合县"), false)).containsExactly(PINGYAO);
        assertThat(mvc.get().uri("/library/140728").with(Actors.as(CITY)))
                .bodyText()
                .contains("文旅融合县：以文化和旅游融合发展为主要功能定位。");
    }

    @Test
    @DisplayName(
            "R27: a type that is closed is offered no longer and stays with those that have it; it is opened again")
    void aTypeIsClosed() {
        choices.choose(CITY, PINGYAO, "ECOLOGY", "", 0);
        choices.decide(Actors.province("140000"), PINGYAO, TypeAction.CONFIRM, "", 1);

        types.close(Actors.samr(), "ECOLOGY");
        assertThatThrownBy(() -> types.close(Actors.samr(), "ECOLOGY")).isInstanceOf(Refusal.Conflict.class);
        assertThat(types.offered(PINGYAO)).noneMatch(each -> each.type().code().equals("ECOLOGY"));
        assertThat(library.typeOf(PINGYAO)).map(CityType::code).contains("ECOLOGY");

        types.open(Actors.samr(), "ECOLOGY");
        assertThat(types.offered(PINGYAO)).anyMatch(each -> each.type().code().equals("ECOLOGY"));
    }

    @Test
    @DisplayName("R27: a type has a name of its own, a sentence and a day to come; nobody but 总局 adds or closes one")
    void whatIsRefused() {
        var wrong = new CityTypeForm("示范县", " ", "2026-03-01");
        assertThatThrownBy(() -> types.add(Actors.samr(), wrong))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("name", "sentence", "from"));
        var again = new CityTypeForm("生态建设县", "同名。", "2026-03-02");
        assertThatThrownBy(() -> types.add(Actors.samr(), again)).hasMessageContaining("已有“生态建设县”");
        for (var role : List.of(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.OPERATOR, Role.DISCIPLINE)) {
            var other = Actors.of(role, role == Role.CITY ? "140728" : role == Role.PROVINCE ? "140000" : null);
            assertThatThrownBy(() -> types.add(other, CULTURE)).isInstanceOf(Refusal.Forbidden.class);
            assertThatThrownBy(() -> types.close(other, "ECOLOGY")).isInstanceOf(Refusal.Forbidden.class);
        }
    }

    @Test
    @DisplayName("a type that a demonstration account adds is for 示例省 alone, and it closes none of the real ones")
    void demonstrationTouchesNothingReal() {
        var samr = Actors.demonstration(Actors.samr());
        types.add(samr, new CityTypeForm("演示类型县", "虚构的类型。", "2026-03-02"));

        assertThat(types.offered(OUTSIDE)).anyMatch(OfferedType::demonstration);
        assertThat(types.offered(PINGYAO)).noneMatch(OfferedType::demonstration);
        assertThat(types.list(Actors.samr())).noneMatch(OfferedType::demonstration);
        assertThatThrownBy(() -> types.close(samr, "ECOLOGY")).isInstanceOf(Refusal.NotFound.class);
        assertThat(mvc.get().uri("/library/city-types").with(Actors.as(samr)))
                .hasStatusOk()
                .bodyText()
                .contains("演示类型县", "演示数据", "产业功能县", "2024年10月18日启用");
    }

    @Test
    @DisplayName(
            "R23, R183: a county outside the library chooses its type and writes its contact before it applies; its province confirms")
    void outsideTheLibrary() {
        assertThat(mvc.get().uri("/library/990131").with(Actors.as(OUTSIDER)))
                .hasStatusOk()
                .bodyText()
                .contains("提交省局确认", "name=\"title\"", "name=\"office\"", "申请入库时一并报送");
        choices.choose(OUTSIDER, OUTSIDE, "AGRICULTURE", "", 0);
        assertThat(mvc.get().uri("/library/types").with(Actors.as(Actors.province("990000"))))
                .bodyText()
                .contains("示例晴县", "没有在库");
        choices.decide(Actors.province("990000"), OUTSIDE, TypeAction.CONFIRM, "", 1);
        assertThat(library.typeOf(OUTSIDE)).map(CityType::code).contains("AGRICULTURE");
        assertThat(library.membersOfType(new CityType("AGRICULTURE", "农业功能县"), true))
                .as("it counts as no member of its type")
                .doesNotContain(OUTSIDE);
    }

    @Test
    @DisplayName("a contact is the unit's own, the later of two at once is refused, and only the latest is kept")
    void theContactIsTheUnitsOwn() {
        var form = new ContactForm("0", "示例晴县市场监管局质量科", "", "0990-1234567");
        for (var other : List.of(Actors.city("990121"), Actors.cityBureau("990100"), Actors.province("990000"))) {
            assertThatThrownBy(() -> contacts.save(other, OUTSIDE, form)).isInstanceOf(Refusal.Forbidden.class);
        }
        assertThatThrownBy(() -> contacts.save(OUTSIDER, OUTSIDE, new ContactForm("0", "", "", "电话")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("office", "phone"));

        contacts.save(OUTSIDER, OUTSIDE, form);
        assertThatThrownBy(() -> contacts.save(OUTSIDER, OUTSIDE, form)).isInstanceOf(Refusal.Conflict.class);
        contacts.save(OUTSIDER, OUTSIDE, new ContactForm("1", "质量科", "", "0990-7654321"));

        assertThat(contacts.of(OUTSIDE)).map(Contact::words).contains("质量科 0990-7654321");
        assertThat(mvc.get().uri("/library/990131").with(Actors.as(Actors.province("990000"))))
                .bodyText()
                .contains("0990-7654321");
        assertThat(mvc.get().uri("/library/990131").with(Actors.as(Actors.city("990121"))))
                .hasStatus(403);
    }
}

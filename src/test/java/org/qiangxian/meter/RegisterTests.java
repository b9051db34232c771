package org.qiangxian.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class RegisterTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Meter meter;

    @Autowired
    Permits permits;

    @Autowired
    Register register;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Actor asker = Actors.samr();
    private Actor colleague = Actors.samr();

    @BeforeEach
    void aDayOfReading() {
        clock.stopAt(Instant.parse("2090-01-01T02:00:00Z"));
        var office = Colleagues.office(jdbc, "140000");
        asker = Colleagues.holder(jdbc, office, Role.PROVINCE, "140000");
        colleague = Colleagues.holder(jdbc, office, Role.PROVINCE, "140000");
        mvc.post()
                .uri("/meter")
                .with(Actors.as(asker))
                .with(csrf())
                .param("places", "50")
                .param("purpose", "核对全省年度报告的附表")
                .exchange();
        var asked = permits.own(asker).getFirst().id();
        assertThat(mvc.post()
                        .uri("/meter/permits/" + asked)
                        .with(Actors.as(colleague))
                        .with(csrf())
                        .param("agreed", "true"))
                .hasStatus3xxRedirection();
        meter.count(asker, List.of(new RegionCode("140728"), new RegionCode("140703")));
        meter.exempt(asker, Ground.MATTER, Set.of("140728"));
        meter.count(Colleagues.reader(Role.SAMR, null), List.of(new RegionCode("140728")));
    }

    @Test
    @DisplayName(
            "R1: 纪检 sees who read how many places, for what and with whose consent, on which grounds not counted; never which places")
    void theRegister() {
        var page = mvc.get()
                .uri("/meter/register")
                .with(Actors.as(Actors.of(Role.DISCIPLINE, null)))
                .exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(asker.name(), "2 地", "限 50 地", "核对全省年度报告的附表", colleague.name() + " 同意", "在办事项 1 地")
                .doesNotContain("140728", "140703", "平遥");
    }

    @Test
    @DisplayName("R1: 纪检 finds in the register by name, purpose and year, and saves what was found")
    void theRegisterIsFoundIn() {
        var all = Actors.of(Role.DISCIPLINE, null);
        var whole = register.of(all, Narrowing.NONE, 1).days().list();
        var asked = new Narrowing(
                "附表 " + asker.name(), "", whole.periods().getFirst().value());

        assertThat(register.of(all, asked, 1).days().list())
                .returns(1, Narrowed::found)
                .returns(whole.whole(), Narrowed::whole)
                .extracting(list -> list.rows().getFirst().readBy())
                .asString()
                .contains(asker.name());
        assertThat(register.file(all, asked).rows()).singleElement().asString().contains(colleague.name(), "50");
        assertThat(register.of(all, new Narrowing("", "", "1999年"), 1)
                        .days()
                        .list()
                        .rows())
                .isEmpty();
    }

    @Test
    @DisplayName("R1: a 纪检 of an area sees its readers only; nobody else sees the register")
    void ofItsAreaOnly() {
        var first = register.of(Actors.of(Role.DISCIPLINE, "140000"), Narrowing.NONE, 1)
                .days()
                .list()
                .rows();
        assertThat(first).anyMatch(day -> day.readBy().contains(asker.name()));
        assertThat(first).noneMatch(day -> day.post().equals(Role.SAMR.label()));
        assertThat(register.of(Actors.of(Role.DISCIPLINE, "130000"), Narrowing.NONE, 1)
                        .days()
                        .list()
                        .rows())
                .noneMatch(day -> day.readBy().contains(asker.name()));
        for (var role : List.of(Role.SAMR, Role.OPERATOR, Role.AUDIT_ADMIN, Role.PROVINCE)) {
            var other = Actors.of(role, role == Role.PROVINCE ? "140000" : null);
            assertThatThrownBy(() -> register.of(other, Narrowing.NONE, 1)).isInstanceOf(Refusal.Forbidden.class);
        }
    }

    @Test
    @DisplayName("R1: the register is in the order of days and names, never of how much was read")
    void noOrderByNumbers() {
        clock.move(Duration.ofDays(1));
        for (int each = 0; each < 5; each++) {
            var reader = Colleagues.reader(Role.SAMR, null);
            for (int place = 0; place <= (each * 3) % 5; place++) {
                meter.count(reader, List.of(new RegionCode(String.valueOf(130_100 + place))));
            }
        }
        var days = register.of(Actors.of(Role.DISCIPLINE, null), Narrowing.NONE, 1)
                .days()
                .list()
                .rows();

        assertThat(days)
                .isSortedAccordingTo(
                        java.util.Comparator.comparing(ReadDay::day).reversed().thenComparing(ReadDay::readBy));
    }

    @Test
    @DisplayName("8.1.4.2: the journal knows that more was asked and agreed to, and not the words of the purpose")
    void theJournalHasFactsOnly() {
        assertThat(jdbc.sql("select kind from journal.entry where kind like '%多看具名数据' and login in (:asker, :other)")
                        .param("asker", asker.login())
                        .param("other", colleague.login())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("申请多看具名数据", "同意多看具名数据");
        assertThat(jdbc.sql("select count(*) from journal.entry where detail::text like '%附表%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName(
            "R1: a full meter answers 429 in words that say what to do, as a page and as a problem for programs; nothing is half shown")
    void aFullMeterSaysWhatToDo() {
        var reader = Colleagues.reader(Role.SAMR, null);
        for (int each = 0; each < Meter.FREE; each++) {
            meter.count(reader, List.of(new RegionCode(String.valueOf(130_100 + each))));
        }
        assertThat(mvc.get().uri("/profile/140728").with(Actors.as(reader)).accept("text/html"))
                .hasStatus(429)
                .bodyText()
                .contains("已到限额", "没有显示任何数据", "href=\"/meter\"", "去写明用途")
                .doesNotContain("平遥");
        assertThat(mvc.get().uri("/api/v1/values/140728").with(Actors.as(reader)))
                .hasStatus(429)
                .bodyText()
                .contains("已到限额", "明天 0 时", "\"href\":\"/meter\"")
                .doesNotContain("figure");
        assertThat(mvc.get().uri("/meter").with(Actors.as(reader)))
                .hasStatusOk()
                .bodyText()
                .contains("已看 <b>20</b> 地", "还可看 <b>0</b> 地");
    }
}

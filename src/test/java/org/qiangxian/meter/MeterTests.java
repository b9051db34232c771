package org.qiangxian.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.database.SecondNode;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class MeterTests {

    @Autowired
    Meter meter;

    @Autowired
    Permits permits;

    @Autowired
    Turns turns;

    @Autowired
    MeterRepository repository;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "R1: twenty places a day by name; the same again is free, the next is refused and nothing of it counts")
    void twentyPlacesADay() {
        var reader = Colleagues.reader(Role.SAMR, null);
        for (int each = 0; each < Meter.FREE; each++) {
            meter.count(reader, places(each, each + 1));
            meter.count(reader, places(0, 1));
        }

        assertThatThrownBy(() -> meter.count(reader, places(20, 21)))
                .isInstanceOf(Refusal.TooMany.class)
                .hasMessageContainingAll("20 个地区", "没有显示任何数据", "写明用途", "同意", "明天 0 时");
        assertThatCode(() -> meter.count(reader, places(0, 20))).doesNotThrowAnyException();
        assertThat(counted(reader)).isEqualTo(20);
    }

    @Test
    @DisplayName("R1: places shown together count together or not at all")
    void togetherOrNotAtAll() {
        var reader = Colleagues.reader(Role.SAMR, null);
        meter.count(reader, places(0, 15));

        assertThatThrownBy(() -> meter.count(reader, places(12, 21))).isInstanceOf(Refusal.TooMany.class);
        assertThat(counted(reader)).isEqualTo(15);
        meter.count(reader, places(12, 20));
        assertThat(counted(reader)).isEqualTo(20);
    }

    @Test
    @DisplayName("R1: a hundred requests at once to two nodes: twenty places, whoever was first")
    void twoNodesCountTogether() throws InterruptedException {
        var reader = Colleagues.reader(Role.SAMR, null);
        var nodes = List.of(meter, SecondNode.bean(Meter.class));
        var let = new AtomicInteger();
        var refused = new AtomicInteger();
        try (var workers = Executors.newFixedThreadPool(12)) {
            IntStream.range(0, 100)
                    .forEach(each -> workers.submit(() -> {
                        try {
                            nodes.get(each % 2).count(reader, places(each / 2, each / 2 + 1));
                            let.incrementAndGet();
                        } catch (Refusal.TooMany full) {
                            refused.incrementAndGet();
                        }
                    }));
        }

        assertThat(let.get() + refused.get()).isEqualTo(100);
        assertThat(counted(reader)).isEqualTo(20);
        // Each place was asked for on both nodes: the later request was free where the earlier one was admitted.
        assertThat(let.get()).isBetween(20, 40);
    }

    @Test
    @DisplayName("R1: the day is that of Beijing")
    void theDayIsThatOfBeijing() {
        var reader = Colleagues.reader(Role.SAMR, null);
        clock.stopAt(Instant.parse("2026-03-01T15:59:59Z"));
        meter.count(reader, places(0, 20));
        assertThatThrownBy(() -> meter.count(reader, places(20, 21))).isInstanceOf(Refusal.TooMany.class);

        clock.move(Duration.ofSeconds(1));
        meter.count(reader, places(20, 40));
        assertThatThrownBy(() -> meter.count(reader, places(0, 1))).isInstanceOf(Refusal.TooMany.class);
    }

    @Test
    @DisplayName("R1: one person has one meter, in whatever post; what is exempt is kept apart")
    void oneMeterAPerson() {
        var one = Colleagues.reader(Role.SAMR, null);
        var other = new Actor(
                one.person(),
                one.post(),
                one.login(),
                one.name(),
                one.organisation(),
                "另一单位",
                Role.OPERATOR,
                null,
                false);
        meter.count(one, places(0, 20));
        meter.exempt(other, Ground.MATTER, Set.of("140728"));

        assertThatThrownBy(() -> meter.count(other, places(20, 21))).isInstanceOf(Refusal.TooMany.class);
        assertThat(counted(other)).isEqualTo(20);
        assertThat(repository.read(one, meter.today(), Ground.MATTER)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "R1: more than twenty with a purpose and a second person's consent: on that one's desk, for that day alone")
    void moreWithAPurposeAndAConsent() {
        clock.stopAt(Instant.parse("2026-04-01T02:00:00Z"));
        var office = Colleagues.office(jdbc, "140000");
        var asker = Colleagues.holder(jdbc, office, Role.PROVINCE, "140000");
        var colleague = Colleagues.holder(jdbc, office, Role.PROVINCE, "140000");
        var stranger = Colleagues.holder(jdbc, Colleagues.office(jdbc, "140000"), Role.PROVINCE, "140000");
        permits.ask(asker, new PermitForm("30", "核对全省年度报告"));
        var asked = permits.own(asker).getFirst().id();

        assertThat(waiting(colleague)).singleElement().asString().contains("30 地");
        assertThat(waiting(asker)).isEmpty();
        assertThatThrownBy(() -> permits.answer(asker, asked, true)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> permits.answer(stranger, asked, true)).isInstanceOf(Refusal.NotFound.class);
        meter.count(asker, places(0, 20));
        assertThatThrownBy(() -> meter.count(asker, places(20, 21))).isInstanceOf(Refusal.TooMany.class);

        permits.answer(colleague, asked, true);
        assertThat(waiting(colleague)).isEmpty();
        assertThat(waiting(asker)).singleElement().asString().contains("已获同意");
        meter.count(asker, places(20, 30));
        assertThatThrownBy(() -> meter.count(asker, places(30, 31))).isInstanceOf(Refusal.TooMany.class);
        assertThatThrownBy(() -> permits.answer(colleague, asked, true)).isInstanceOf(Refusal.Conflict.class);

        clock.move(Duration.ofSeconds(1));
        permits.ask(asker, new PermitForm("40", "另一件工作要用"));
        permits.answer(colleague, permits.own(asker).getLast().id(), true);
        meter.count(asker, places(30, 40));
        assertThatThrownBy(() -> meter.count(asker, places(40, 41)))
                .as("two consents do not add up")
                .isInstanceOf(Refusal.TooMany.class);

        clock.move(Duration.ofDays(1));
        meter.count(asker, places(40, 60));
        assertThatThrownBy(() -> meter.count(asker, places(60, 61))).isInstanceOf(Refusal.TooMany.class);
    }

    @Test
    @DisplayName("R1: who asked for more asks no second time while it waits, and hears a refusal on the own desk")
    void aRefusalIsHeard() {
        var office = Colleagues.office(jdbc, "140000");
        var asker = Colleagues.holder(jdbc, office, Role.PROVINCE, "140000");
        var colleague = Colleagues.holder(jdbc, office, Role.PROVINCE, "140000");
        permits.ask(asker, new PermitForm("30", "核对全省年度报告"));
        assertThat(mvc.get().uri("/meter").with(Actors.as(asker)))
                .bodyText()
                .contains("正在等待答复")
                .doesNotContain("今天一共看多少地");

        permits.answer(colleague, permits.own(asker).getFirst().id(), false);

        assertThat(waiting(asker)).singleElement().asString().contains("未获同意");
        assertThat(mvc.get().uri("/meter").with(Actors.as(asker))).bodyText().contains("今天一共看多少地", "21 到 100 地");
    }

    @Test
    @DisplayName(
            "R1: nobody consents to themselves: not in another post, not after the day, not declined, and never over a hundred")
    void nobodyConsentsToThemselves() {
        clock.stopAt(Instant.parse("2026-05-01T15:59:00Z"));
        var office = Colleagues.office(jdbc, null);
        var operator = Colleagues.holder(jdbc, office, Role.OPERATOR, null);
        var alone = Colleagues.holder(jdbc, Colleagues.office(jdbc, "990000"), Role.PROVINCE, "990000");
        var business = Colleagues.holder(jdbc, office, Role.SAMR, null);
        jdbc.sql("""
                insert into account.post (person, organisation, role, proposed_at, granted_at)
                values (:person, :organisation, 'SAMR', now(), now())
                """)
                .param("person", operator.person())
                .param("organisation", office)
                .update();
        permits.ask(operator, new PermitForm("100", "全国数据质量核查"));
        var asked = permits.own(operator).getFirst().id();
        var asBusiness = new Actor(operator.person(), operator.post(), "x", "x", office, "x", Role.SAMR, null, false);

        assertThatThrownBy(() -> permits.answer(asBusiness, asked, true)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> permits.ask(alone, new PermitForm("30", "核对年度报告")))
                .hasMessageContaining("没有可以同意的第二人");
        assertThatThrownBy(() -> permits.ask(operator, new PermitForm("30", "核对年度报告")))
                .hasMessageContaining("在等待答复");
        assertThatThrownBy(() -> permits.ask(business, new PermitForm("101", "看")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsOnlyKeys("places", "purpose"));
        assertThatThrownBy(() ->
                        permits.ask(Colleagues.reader(Role.CITY_BUREAU, "140700"), new PermitForm("30", "核对年度报告")))
                .isInstanceOf(Refusal.Forbidden.class);

        clock.move(Duration.ofMinutes(1));
        assertThatThrownBy(() -> permits.answer(business, asked, true)).isInstanceOf(Refusal.Conflict.class);
        permits.ask(operator, new PermitForm("100", "全国数据质量核查"));
        permits.answer(business, permits.own(operator).getFirst().id(), false);
        meter.count(operator, places(0, 20));
        assertThatThrownBy(() -> meter.count(operator, places(20, 21))).isInstanceOf(Refusal.TooMany.class);
    }

    @Test
    @DisplayName("R1: as requests come, each with transactions of its own: every page of a place counts it, and once")
    void everyPageCountsAsRequestsCome() {
        for (var address : List.of(
                "/profile/140728",
                "/profile/140728?peers=ALL",
                "/profile/140728/indicators/J-18",
                "/profile/140728/indicators/J-18/chart.json",
                "/profile/140728/diagnosis",
                "/profile/140728/diagnosis.json",
                "/profile/140728/diagnosis/docx",
                "/profile/140728/measures/J-18",
                "/values/140728/J-01/2020",
                "/api/v1/values/140728",
                "/api/v1/values/140728?on=2026-01-01",
                "/library/140728")) {
            var reader = Colleagues.reader(Role.SAMR, null);
            var status = mvc.get()
                    .uri(address)
                    .with(Actors.as(reader))
                    .exchange()
                    .getResponse()
                    .getStatus();
            assertThat(status).as(address).isEqualTo(200);
            assertThat(counted(reader)).as(address).isEqualTo(address.startsWith("/library") ? 0 : 1);
        }
    }

    private List<String> waiting(Actor actor) {
        return turns.of(actor).stream()
                .filter(turn -> turn.place().equals(Meter.PAGE))
                .map(turn -> turn.what())
                .toList();
    }

    private int counted(Actor reader) {
        return repository.read(reader, meter.today(), Ground.COUNTED);
    }

    private static List<RegionCode> places(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(each -> new RegionCode(String.valueOf(130_100 + each)))
                .toList();
    }
}

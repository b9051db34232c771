package org.qiangxian.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class CatalogueTests {

    private static final Actor SAMR = actor(Role.SAMR);

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("R28–R34: seven dimensions hold 89 indicators, 36 of them core, beside 基础情况")
    void holdsTheWholeSystem() {
        var tasks = catalogue.indicators().stream()
                .filter(i -> i.dimension() != Dimension.CONTEXT)
                .toList();

        assertThat(Dimension.tasks())
                .hasSize(7)
                .extracting(Dimension::rule)
                .containsExactly("R28", "R29", "R30", "R31", "R32", "R33", "R34");
        assertThat(tasks).hasSize(89);
        assertThat(tasks.stream().filter(Indicator::core)).hasSize(36);
        assertThat(tasks.stream().filter(i -> i.provenance() == Provenance.OFFICIAL))
                .hasSize(15);
        assertThat(catalogue.version()).isEqualTo("2025-1");
        assertThat(tasks.stream().map(Indicator::dimension).distinct()).hasSize(7);
    }

    @Test
    @DisplayName("R39: 53 indicators come from public sources, 26 from provinces, 10 from cities")
    void thePublicChannelHoldsTheMajority() {
        assertThat(catalogue.shares()).isEqualTo(new Shares(53, 26, 10));
        assertThat(catalogue.shares().openMajority()).isTrue();
    }

    @Test
    void titlesCountsReferencesAndStatusAreNeverCompared() {
        assertThat(indicator("Z2-04").use()).isEqualTo(Use.OWN_ONLY);
        assertThat(indicator("Z2-07").use()).isEqualTo(Use.OWN_ONLY);
        assertThat(indicator("Z1-10").use()).isEqualTo(Use.OWN_ONLY);
        assertThat(indicator("Z3-01").use()).isEqualTo(Use.REFERENCE_ONLY);
        assertThat(indicator("Z3-08").use()).isEqualTo(Use.REFERENCE_ONLY);
        assertThat(indicator("Z6-07").use()).isEqualTo(Use.REFERENCE_ONLY);
        assertThat(indicator("Z1-11").use()).isEqualTo(Use.STATUS);
        assertThat(indicator("Z6-10").use()).isEqualTo(Use.EVENT);
        assertThat(indicator("Z3-05").comparable()).isTrue();
        assertThat(indicator("Z5-02").judged()).isFalse();
    }

    @Test
    void whatChoosesPeersOrIsComputedFromItIsNeverCompared() {
        for (var code : new String[] {"J-01", "J-02", "J-03", "J-04", "J-06", "J-07", "J-10", "J-11", "J-15", "J-16"}) {
            assertThat(indicator(code).use()).as(code).isEqualTo(Use.CONTEXT_PEER);
        }
        assertThat(indicator("J-05").comparable()).isTrue();
        assertThat(indicator("J-14").comparable()).isTrue();
    }

    @Test
    @DisplayName("R15: a published version is altered by nobody, not even by a statement")
    void aPublishedVersionIsImmutable() {
        assertThatThrownBy(() -> catalogue.revise(SAMR, "2025-1", indicator("Z1-01")))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> jdbc.sql("update catalogue.indicator set name = 'x' where version = '2025-1'")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName("R15: a new version starts from the last, is edited and published by 总局 alone")
    void aNewVersionStartsFromTheLast() {
        assertThatThrownBy(() -> catalogue.draft(actor(Role.PROVINCE), "2098-1"))
                .isInstanceOf(Refusal.Forbidden.class);

        catalogue.draft(SAMR, "2098-1");
        catalogue.revise(SAMR, "2098-1", renamed(indicator("Z3-05"), "食品抽检合格率（修订）", Channel.PUBLIC));
        catalogue.publish(SAMR, "2098-1", null);

        assertThat(catalogue.version()).isEqualTo("2098-1");
        assertThat(indicator("Z3-05").name()).isEqualTo("食品抽检合格率（修订）");
        assertThat(catalogue.indicators(SAMR, "2025-1"))
                .extracting(Indicator::name)
                .contains("食品抽检合格率")
                .doesNotContain("食品抽检合格率（修订）");
    }

    @Test
    @DisplayName(
            "R15: a version that is being published is seen by its own transaction alone, and by nobody if that is undone")
    void isSeenByOthersOnceItIsPublished() throws Exception {
        var before = catalogue.version();
        catalogue.draft(SAMR, "2098-1");
        catalogue.publish(SAMR, "2098-1", null);

        assertThat(catalogue.version()).isEqualTo("2098-1");
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(other.submit(() -> catalogue.version()).get()).isEqualTo(before);
        }
        assertThat(catalogue.version()).isEqualTo("2098-1");
    }

    @Test
    @DisplayName("R39: without a majority of public-channel indicators a version needs a written reason")
    void theGuardOfThePublicChannelAsksForAReason() {
        catalogue.draft(SAMR, "2097-1");
        catalogue.indicators(Dimension.ECONOMY).stream()
                .filter(i -> i.channel() == Channel.PUBLIC)
                .forEach(i -> catalogue.revise(SAMR, "2097-1", renamed(i, i.name(), Channel.PROVINCE)));
        catalogue.indicators(Dimension.GREEN).stream()
                .filter(i -> i.channel() == Channel.PUBLIC)
                .forEach(i -> catalogue.revise(SAMR, "2097-1", renamed(i, i.name(), Channel.CITY)));

        assertThatThrownBy(() -> catalogue.publish(SAMR, "2097-1", " ")).isInstanceOf(Refusal.Invalid.class);

        catalogue.publish(SAMR, "2097-1", "试行一年，数据由省局统一提供");
        assertThat(catalogue.version(SAMR, "2097-1").reason()).startsWith("试行一年");
    }

    @Test
    @DisplayName(
            "R39: more than 15 % of the items for the cities need a written reason, though the public channel holds the majority")
    void theGuardOfTheCitiesShareAsksForAReason() {
        catalogue.draft(SAMR, "2096-1");
        catalogue.indicators().stream()
                .filter(i -> i.dimension() != Dimension.CONTEXT && i.channel() == Channel.PROVINCE)
                .limit(12)
                .forEach(i -> catalogue.revise(SAMR, "2096-1", renamed(i, i.name(), Channel.CITY)));
        var shares = Shares.of(catalogue.indicators(SAMR, "2096-1"));
        assertThat(shares.openMajority()).isTrue();
        assertThat(shares.percent(Channel.CITY)).isGreaterThan(Shares.MOST_OF_CITIES);

        assertThatThrownBy(() -> catalogue.publish(SAMR, "2096-1", null)).hasMessageContaining("城市补充的指标超过15%");
        catalogue.publish(SAMR, "2096-1", "多数为城市自愿补充");
        assertThat(catalogue.version(SAMR, "2096-1").reason()).startsWith("多数");
    }

    @Test
    @DisplayName("R39: the delivered version keeps the guard")
    void theDeliveredVersionKeepsTheGuard() {
        assertThat(Shares.of(catalogue.indicators(SAMR, "2025-1")).unusual()).isEmpty();
    }

    @org.springframework.test.context.transaction.AfterTransaction
    void forgetWhatWasRolledBack() {
        editions.forget();
    }

    @Autowired
    Editions editions;

    private Indicator indicator(String code) {
        return catalogue.get(new IndicatorCode(code));
    }

    private static Indicator renamed(Indicator i, String name, Channel channel) {
        return new Indicator(
                i.code(),
                name,
                i.dimension(),
                i.unit(),
                i.direction(),
                i.frequency(),
                channel,
                i.kind(),
                i.level(),
                i.core(),
                i.provenance(),
                i.definition(),
                i.source(),
                i.caution(),
                i.use(),
                i.decimals());
    }

    private static Actor actor(Role role) {
        return new Actor(
                UUID.randomUUID(), UUID.randomUUID(), "tester", "测试", UUID.randomUUID(), "测试单位", role, null, false);
    }
}

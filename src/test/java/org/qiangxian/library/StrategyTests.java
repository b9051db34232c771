package org.qiangxian.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The strategy of a city, which the city alone writes. */
@PlatformTest
@Transactional
class StrategyTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final RegionCode TAIGU = new RegionCode("140703");
    private static final RegionCode SHANXI = new RegionCode("140000");

    @Autowired
    private Library library;

    @Autowired
    private LibraryRepository repository;

    @Autowired
    private Strategies strategies;

    @Test
    @DisplayName("what a demonstration account does to a real place is marked and not public")
    void demonstrationActsAreNotPublic() {
        strategies.save(Someone.in(Role.CITY, TAIGU, true), TAIGU, form(0, "演示战略"));

        assertThat(library.strategyOf(TAIGU)).get().matches(Strategy::demonstration);
        assertThat(library.publicStrategyOf(TAIGU)).isEmpty();
    }

    @Test
    @DisplayName(
            "R4, R148: a city keeps one short strategy with goals and a year to start from of its own; nobody else writes it")
    void theStrategyIsTheCitysOwn() {
        var own = new StrategyForm(0, "以质兴县", "提升服务质量，带动特色产业。", "投诉按期办结", "2023", "SET");
        for (var other : List.of(
                Someone.in(Role.CITY, TAIGU),
                Someone.in(Role.CITY_BUREAU, new RegionCode("140700")),
                Someone.in(Role.PROVINCE, SHANXI),
                Someone.in(Role.SAMR, null),
                Someone.in(Role.OPERATOR, null))) {
            assertThatThrownBy(() -> strategies.save(other, PINGYAO, own)).isInstanceOf(Refusal.Forbidden.class);
        }
        assertThat(library.strategiesOf(PINGYAO)).isEmpty();

        strategies.save(Someone.in(Role.CITY, PINGYAO), PINGYAO, own);

        assertThat(library.strategiesOf(PINGYAO)).singleElement().satisfies(strategy -> {
            assertThat(strategy.goals()).isEqualTo("投诉按期办结");
            assertThat(strategy.baselineYear()).isEqualTo(2023);
        });
    }

    @Test
    @DisplayName("R4, R13: of two who edit one version of the strategy the second is refused and both texts are kept")
    void theSecondOfTwoEditorsIsRefused() {
        var city = Someone.in(Role.CITY, PINGYAO);
        strategies.save(city, PINGYAO, form(0, "第一份"));
        strategies.save(city, PINGYAO, form(1, "第二份"));

        assertThatThrownBy(() -> strategies.save(city, PINGYAO, form(1, "另一份"))).isInstanceOf(Refusal.Conflict.class);
        assertThat(library.strategiesOf(PINGYAO)).extracting(Strategy::title).containsExactly("第二份", "第一份");
    }

    @Test
    void twoWritersOfOneVersionExcludeEachOther() {
        strategies.save(Someone.in(Role.CITY, PINGYAO), PINGYAO, form(0, "第一份"));
        var same = library.strategyOf(PINGYAO).orElseThrow();

        assertThatThrownBy(() -> repository.add(same))
                .isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
    }

    @Test
    void aStrategyOverTheLimitIsRefusedFieldByField() {
        var wrong = new StrategyForm(0, "名".repeat(41), "字".repeat(601), "", "20x0", "NONE");

        assertThatThrownBy(() -> strategies.save(Someone.in(Role.CITY, PINGYAO), PINGYAO, wrong))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields())
                                .containsOnlyKeys("title", "statement", "goals", "baselineYear", "status"));
    }

    @Test
    @DisplayName(
            "R4: a strategy that strives for a title or a place in an order is refused at its field; forbidding them is not")
    void aStrategyStrivesForNoTitle() {
        var city = Someone.in(Role.CITY, PINGYAO);
        var striving = new StrategyForm(0, "创建命名之城", "进入全省排名前三。", "获得授牌", "2023", "SET");

        assertThatThrownBy(() -> strategies.save(city, PINGYAO, striving))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields())
                                .containsOnlyKeys("title", "statement", "goals")
                                .hasEntrySatisfying(
                                        "statement",
                                        remark -> assertThat(remark).contains("“排名”", "看得见什么变化")));
        assertThat(library.strategiesOf(PINGYAO)).isEmpty();

        strategies.save(city, PINGYAO, new StrategyForm(0, "以质兴县", "不搞评选，不排名；清理涉企收费。", "投诉按期办结", "2023", "SET"));
        assertThat(library.strategiesOf(PINGYAO)).hasSize(1);
    }

    private static StrategyForm form(int seen, String title) {
        return new StrategyForm(seen, title, "内容", "目标", "2020", "SET");
    }
}

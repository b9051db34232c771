package org.qiangxian.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Turns;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class LibraryModuleTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final RegionCode TAIGU = new RegionCode("140703");
    private static final RegionCode SHANXI = new RegionCode("140000");
    private static final String DOCUMENT = ",演示〔2026〕2号,名单,2026-01-05";

    @Autowired
    Turns turns;

    @Autowired
    private Library library;

    @Autowired
    private LibraryRepository repository;

    @Autowired
    private TypeChoices choices;

    @Autowired
    private Strategies strategies;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private FictionalLibrary fictional;

    @Autowired
    private CityRecords records;

    @Autowired
    private Regions regions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("R24: the 22 Shanxi members are loaded with exactly their codes, from S1, without an invented day")
    void theMembersOfShanxiAreLoaded() {
        var members = library.membersOf(SHANXI);

        assertThat(members)
                .extracting(member -> member.code().value())
                .containsExactly(
                        "140121", "140215", "140225", "140311", "140425", "140524", "140525", "140581", "140681",
                        "140702", "140703", "140727", "140728", "140802", "140822", "140824", "140921", "140923",
                        "141023", "141024", "141181", "141182");
        assertThat(members).allSatisfy(member -> {
            assertThat(member.basis().number()).isEqualTo("晋市监发〔2025〕156号");
            assertThat(member.admittedOn()).isNull();
            assertThat(member.published()).isTrue();
        });
    }

    @Test
    @DisplayName("R24: 郊区 is shown with its city")
    void aMemberIsShownWithItsCity() {
        assertThat(regions.displayName(new RegionCode("140311"))).isEqualTo("阳泉市郊区");
    }

    @Test
    @DisplayName("R18: the national goal is more than 100 by 2027")
    void theNationalGoalIsKnown() {
        assertThat(library.goal().atLeast()).isEqualTo(100);
        assertThat(library.goal().year()).isEqualTo(2027);
    }

    @Test
    @DisplayName("R27: 示例省 has 36 members, twelve of each type, and is in no list of real members")
    void theFictionalProvinceHasTwelveOfEachType() throws Exception {
        fictional.prepare();

        assertThat(library.membersOf(FictionalLibrary.PROVINCE)).hasSize(36).allMatch(Membership::fictional);
        assertThat(library.types()).extracting(CityType::label).containsExactly("产业功能县", "农业功能县", "生态建设县");
        assertThat(library.types())
                .allSatisfy(
                        type -> assertThat(library.membersOfType(type, true)).hasSize(12));
        assertThat(library.members()).noneMatch(Membership::fictional);
    }

    @Test
    @DisplayName(
            "R16, R27: the city chooses, the province returns with a reason, the city chooses again, the province confirms")
    void aTypeIsChosenAndConfirmed() {
        var city = actor(Role.CITY, PINGYAO);
        var province = actor(Role.PROVINCE, SHANXI);

        choices.choose(city, PINGYAO, "INDUSTRY", "文旅装备", 0);
        assertThat(Desks.only(turns, province, "type/" + PINGYAO))
                .returns("确认晋中市平遥县的城市类型", Turn::what)
                .returns("自选为产业功能县", Turn::note)
                .returns("/library/types", Turn::href)
                .returns(null, Turn::until);
        assertThat(library.typeOf(PINGYAO)).isEmpty();
        assertThatThrownBy(() -> choices.decide(province, PINGYAO, TypeAction.RETURN, " ", 1))
                .isInstanceOf(Refusal.Invalid.class);

        choices.decide(province, PINGYAO, TypeAction.RETURN, "请再斟酌", 1);
        assertThat(Desks.only(turns, city, "type/" + PINGYAO))
                .returns("重新选择城市类型", Turn::what)
                .returns("省局退回：请再斟酌", Turn::note)
                .returns("/library/140728", Turn::href);
        choices.choose(city, PINGYAO, "ECOLOGY", "", 2);
        choices.decide(province, PINGYAO, TypeAction.CONFIRM, "", 3);

        assertThat(library.typeOf(PINGYAO)).map(CityType::label).contains("生态建设县");
        Desks.none(turns, "type/" + PINGYAO);
    }

    @Test
    @DisplayName("R27: a type is nobody else's to choose, and another province's is not to confirm")
    void aTypeIsChosenByTheCityAlone() {
        choices.choose(actor(Role.CITY, PINGYAO), PINGYAO, "INDUSTRY", "", 0);

        for (var other : List.of(actor(Role.CITY, TAIGU), actor(Role.PROVINCE, SHANXI), actor(Role.SAMR, null))) {
            assertThatThrownBy(() -> choices.choose(other, PINGYAO, "INDUSTRY", "", 1))
                    .isInstanceOf(Refusal.Forbidden.class);
        }
        var hebei = actor(Role.PROVINCE, new RegionCode("130000"));
        assertThatThrownBy(() -> choices.decide(hebei, PINGYAO, TypeAction.CONFIRM, "", 1))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void aDecisionOnAnOutdatedChoiceIsAConflict() {
        var city = actor(Role.CITY, TAIGU);
        choices.choose(city, TAIGU, "INDUSTRY", "", 0);
        choices.choose(city, TAIGU, "ECOLOGY", "", 1);

        assertThatThrownBy(() -> choices.decide(actor(Role.PROVINCE, SHANXI), TAIGU, TypeAction.CONFIRM, "", 1))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName("what a demonstration account does to a real place is marked and not public")
    void demonstrationActsAreNotPublic() {
        strategies.save(actor(Role.CITY, TAIGU, true), TAIGU, form(0, "演示战略"));

        assertThat(library.strategyOf(TAIGU)).get().matches(Strategy::demonstration);
        assertThat(library.publicStrategyOf(TAIGU)).isEmpty();
    }

    @Test
    @DisplayName(
            "R4, R148: a city keeps one short strategy with goals and a year to start from of its own; nobody else writes it")
    void theStrategyIsTheCitysOwn() {
        var own = new StrategyForm(0, "以质兴县", "提升服务质量，带动特色产业。", "投诉按期办结", "2023", "SET");
        for (var other : List.of(
                actor(Role.CITY, TAIGU),
                actor(Role.CITY_BUREAU, new RegionCode("140700")),
                actor(Role.PROVINCE, SHANXI),
                actor(Role.SAMR, null),
                actor(Role.OPERATOR, null))) {
            assertThatThrownBy(() -> strategies.save(other, PINGYAO, own)).isInstanceOf(Refusal.Forbidden.class);
        }
        assertThat(library.strategiesOf(PINGYAO)).isEmpty();

        strategies.save(actor(Role.CITY, PINGYAO), PINGYAO, own);

        assertThat(library.strategiesOf(PINGYAO)).singleElement().satisfies(strategy -> {
            assertThat(strategy.goals()).isEqualTo("投诉按期办结");
            assertThat(strategy.baselineYear()).isEqualTo(2023);
        });
    }

    @Test
    @DisplayName("R4, R13: of two who edit one version of the strategy the second is refused and both texts are kept")
    void theSecondOfTwoEditorsIsRefused() {
        var city = actor(Role.CITY, PINGYAO);
        strategies.save(city, PINGYAO, form(0, "第一份"));
        strategies.save(city, PINGYAO, form(1, "第二份"));

        assertThatThrownBy(() -> strategies.save(city, PINGYAO, form(1, "另一份"))).isInstanceOf(Refusal.Conflict.class);
        assertThat(library.strategiesOf(PINGYAO)).extracting(Strategy::title).containsExactly("第二份", "第一份");
    }

    @Test
    void twoWritersOfOneVersionExcludeEachOther() {
        strategies.save(actor(Role.CITY, PINGYAO), PINGYAO, form(0, "第一份"));
        var same = library.strategyOf(PINGYAO).orElseThrow();

        assertThatThrownBy(() -> repository.add(same))
                .isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
    }

    @Test
    void aStrategyOverTheLimitIsRefusedFieldByField() {
        var wrong = new StrategyForm(0, "名".repeat(41), "字".repeat(601), "", "20x0", "NONE");

        assertThatThrownBy(() -> strategies.save(actor(Role.CITY, PINGYAO), PINGYAO, wrong))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields())
                                .containsOnlyKeys("title", "statement", "goals", "baselineYear", "status"));
    }

    @Test
    @DisplayName(
            "R4: a strategy that strives for a title or a place in an order is refused at its field; forbidding them is not")
    void aStrategyStrivesForNoTitle() {
        var city = actor(Role.CITY, PINGYAO);
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

    @Test
    void theOperatorEntersTheRowsWithoutErrors() {
        var operator = actor(Role.OPERATOR, null);
        var list = """
                代码,入库日期,文号,文件名称,文件日期
                130121,2025-09-01,甲〔2026〕2号,名单,2026-01-05
                999999,,甲〔2026〕2号
                13012,,甲〔2026〕2号
                140728,2025-09-01,甲〔2026〕2号
                130000,2025年9月1日,甲〔2026〕2号
                130123,2099-01-01,甲〔2026〕2号
                130121,2025-09-01,甲〔2026〕2号
                130125,2025-02-30,甲〔2026〕2号
                130126,2025-09-01,,
                140726,2018/1/1,甲〔2026〕2号

                130127\t\t甲〔2026〕2号
                """;
        var rows = enrolments.preview(operator, list);

        assertThat(rows.stream().collect(Collectors.toMap(ListedMember::line, row -> String.join("", row.errors()))))
                .containsEntry(2, "")
                .hasEntrySatisfying(3, text -> assertThat(text).contains("没有这个代码"))
                .hasEntrySatisfying(4, text -> assertThat(text).contains("代码格式不对"))
                .hasEntrySatisfying(5, text -> assertThat(text).contains("已在培育库中"))
                .hasEntrySatisfying(6, text -> assertThat(text).contains("不是县、区、镇或功能区"))
                .hasEntrySatisfying(7, text -> assertThat(text).contains("晚于今天"))
                .hasEntrySatisfying(8, text -> assertThat(text).contains("前面已有这个代码"))
                .hasEntrySatisfying(9, text -> assertThat(text).contains("不是有效日期"))
                .hasEntrySatisfying(10, text -> assertThat(text).contains("缺少文号"))
                .hasEntrySatisfying(11, text -> assertThat(text).contains("停用"))
                .containsEntry(13, "");

        assertThat(enrolments.enrol(operator, list, 2)).isEqualTo(2);
        assertThat(library.membersOf(new RegionCode("130000")))
                .extracting(member -> member.code().value())
                .contains("130121", "130127");
    }

    @Test
    void aListThatChangedAfterThePreviewEntersNothing() {
        var list = "130128,2025-09-01" + DOCUMENT;

        assertThatThrownBy(() -> enrolments.enrol(actor(Role.OPERATOR, null), list, 2))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(library.find(new RegionCode("130128"))).isEmpty();
    }

    @Test
    @DisplayName("R14: nobody but the operator enters a list, and who left comes back by its own application only")
    void nobodyIsEnrolledFromAbove() {
        for (var role : List.of(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR)) {
            assertThatThrownBy(() -> enrolments.enrol(actor(role, SHANXI), "130121,2025-09-01" + DOCUMENT, 1))
                    .isInstanceOf(Refusal.Forbidden.class);
        }
        jdbc.sql("""
                insert into library.membership_event
                    (code, version, status, happened_on, document_number, document_title, recorded_by, recorded_at)
                values ('140822', 2, 'WITHDRAWN', date '2026-03-01', '函', '', 'x', now())
                """).update();

        var row = enrolments
                .preview(actor(Role.OPERATOR, null), "140822,2026-04-01" + DOCUMENT)
                .getFirst();

        assertThat(row.errors()).singleElement().asString().contains("由其自行申请");
        assertThat(library.isMember(new RegionCode("140822"))).isFalse();
        assertThat(library.historyOf(new RegionCode("140822"))).hasSize(2);
    }

    @Test
    void theApplicationMayAddToHistoryButNotAlterIt() {
        for (var table : List.of("membership_event", "type_choice", "strategy")) {
            assertThat(may(table, "insert")).isTrue();
            assertThat(may(table, "update")).isFalse();
            assertThat(may(table, "delete")).isFalse();
        }
    }

    private boolean may(String table, String privilege) {
        return jdbc.sql("select has_table_privilege('qiangxian_app', :table, :privilege)")
                .param("table", "library." + table)
                .param("privilege", privilege)
                .query(Boolean.class)
                .single();
    }

    @Test
    @DisplayName("R1: the record of a city is for itself, the bureaus above it and 总局")
    void theRecordOfACityIsNotForOthers() {
        assertThat(records.page(actor(Role.CITY, PINGYAO), PINGYAO).mine()).isTrue();
        assertThat(records.page(actor(Role.PROVINCE, SHANXI), PINGYAO).mine()).isFalse();
        for (var other : List.of(
                actor(Role.CITY, TAIGU),
                actor(Role.CITY_BUREAU, new RegionCode("140100")),
                actor(Role.PROVINCE, new RegionCode("130000")),
                actor(Role.EXPERT, null),
                actor(Role.SYSTEM_ADMIN, null))) {
            assertThatThrownBy(() -> records.page(other, PINGYAO)).isInstanceOf(Refusal.Forbidden.class);
        }
    }

    private static StrategyForm form(int seen, String title) {
        return new StrategyForm(seen, title, "内容", "目标", "2020", "SET");
    }

    private static Actor actor(Role role, @Nullable RegionCode area) {
        return actor(role, area, false);
    }

    private static Actor actor(Role role, @Nullable RegionCode area, boolean demonstration) {
        return new Actor(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "someone",
                "某人",
                UUID.randomUUID(),
                "某局",
                role,
                area,
                demonstration);
    }
}

package org.qiangxian.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.library.MembershipCarried;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * 特色产业, 专业镇, 产业链, 产业集群: a county writes them down, they are shown on its record and its public page, and it can undo
 * that.
 */
@PlatformTest
@Transactional
class IndustryModuleTests {

    private static final RegionCode UNIT = new RegionCode("140728");
    private static final Actor CITY = Actors.city("140728");

    @Autowired
    private Industries industries;

    @Autowired
    private IndustryRecords records;

    @Autowired
    private Undoing undoing;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    private static IndustryForm form(String kind, String name) {
        return new IndustryForm(kind, name, "省级特色专业镇名单〔2025〕1号", "https://example.cn/a", "2025-06-30", 0);
    }

    private String page(Actor reader, String path) {
        return bodyOf(mvc.get().uri(path).with(Actors.as(reader)));
    }

    private static String bodyOf(MockMvcTester.MockMvcRequestBuilder request) {
        try {
            return request.exchange().getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName(
            "R153: a county writes its industries itself, with kind, name, source and day; they stand on its record and its public page, by kind and name")
    void standsOnTheRecordAndThePublicPage() {
        records.add(CITY, UNIT, form("CLUSTER", "乙产业集群"));
        records.add(CITY, UNIT, form("TOWN", "丙镇"));
        records.add(CITY, UNIT, form("TOWN", "甲镇"));

        assertThat(industries.of(UNIT))
                .extracting(Industry::words)
                .containsExactly("丙镇（专业镇）", "甲镇（专业镇）", "乙产业集群（产业集群）");
        assertThat(page(CITY, "/library/140728")).contains("丙镇", "省级特色专业镇名单〔2025〕1号，2025年6月30日", "登记产业", "不排先后");
        assertThat(page(Actors.province("140000"), "/library/140728"))
                .contains("丙镇")
                .doesNotContain("登记产业", "/industries/");
        assertThat(bodyOf(mvc.get().uri("/cities/140728"))).contains("甲镇（专业镇）", "自愿登记，不排先后");
    }

    @Test
    @DisplayName(
            "R153: nobody writes it for a county, and nobody asks for it; what a demonstration account wrote of a real place is not public")
    void theCountyAlone() {
        for (var other : java.util.List.of(
                Actors.city("140703"), Actors.province("140000"), Actors.cityBureau("140700"), Actors.samr())) {
            assertThatThrownBy(() -> records.add(other, UNIT, form("TOWN", "甲镇")))
                    .isInstanceOf(Refusal.Forbidden.class);
        }
        var id = records.add(Actors.demonstration(CITY), UNIT, form("TOWN", "甲镇"));
        assertThat(industries.of(UNIT)).extracting(Industry::id).containsExactly(id);
        assertThat(industries.published(UNIT)).isEmpty();
    }

    @Test
    @DisplayName("R153, R161: no size, no score, no word of appraisal: nothing is named excellent; each stands once")
    void refusals() {
        for (var name : java.util.List.of("产值50亿元的产业", "年销售额超过百亿的产业", "全省排名第一的产业", "", "名".repeat(31))) {
            assertThatThrownBy(() -> records.add(CITY, UNIT, form("CHAIN", name)))
                    .as(name)
                    .isInstanceOfSatisfying(
                            Refusal.Invalid.class,
                            refusal -> assertThat(refusal.fields()).containsKey("name"));
        }
        assertThatThrownBy(() ->
                        records.add(CITY, UNIT, new IndustryForm("RANK", "甲", "名单", "javascript:1", "2026-03-03", 0)))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("kind", "link", "day"));
        records.add(CITY, UNIT, form("TOWN", "甲镇"));
        assertThatThrownBy(() -> records.add(CITY, UNIT, form("TOWN", "甲镇"))).hasMessageContaining("已登记");
    }

    @Test
    @DisplayName(
            "R1, R153: a name says no amount and no share and sets nothing beside others; plain names with such characters stand")
    void aNameIsPlain() {
        for (var name : java.util.List.of(
                "全国最大的茶产业", "年产五百万吨茶叶", "万亩茶园产业", "占全国六成的产业", "增长12%的产业", "千亿级装备产业", "规模300亿的产业链", "优于邻县的产业")) {
            assertThatThrownBy(() -> form("CHAIN", name).checked(java.time.LocalDate.of(2026, 3, 2)))
                    .as(name)
                    .isInstanceOfSatisfying(
                            Refusal.Invalid.class,
                            refusal -> assertThat(refusal.fields()).containsOnlyKeys("name"));
        }
        for (var name : java.util.List.of("万寿菊产业", "百合产业", "亿和镇", "大型铸件产业链")) {
            assertThat(form("CHAIN", name)
                            .checked(java.time.LocalDate.of(2026, 3, 2))
                            .name())
                    .isEqualTo(name);
        }
    }

    @Test
    @DisplayName("R153: each act is taken back within ten minutes; a form opened before another saved is refused")
    void takenBack() {
        var id = records.add(CITY, UNIT, form("TOWN", "甲镇"));
        records.change(CITY, UNIT, id, seen("乙镇", 1));
        assertThatThrownBy(() -> records.change(CITY, UNIT, id, seen("丙镇", 1)))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("乙镇");
        back(id);
        assertThat(industries.of(UNIT)).extracting(Industry::name).containsExactly("甲镇");
        records.remove(CITY, UNIT, id, 1);
        assertThat(industries.of(UNIT)).isEmpty();
        assertThatThrownBy(() -> records.remove(CITY, UNIT, id, 1)).isInstanceOf(Refusal.NotFound.class);
        back(id);
        assertThat(industries.find(id)).map(Industry::name).contains("甲镇");
        back(id);
        assertThat(industries.of(UNIT)).isEmpty();
    }

    @Test
    @DisplayName("R153: a removal is not taken back where the same was written anew meanwhile")
    void notTwice() {
        var id = records.add(CITY, UNIT, form("TOWN", "甲镇"));
        records.remove(CITY, UNIT, id, 1);
        records.add(CITY, UNIT, form("TOWN", "甲镇"));

        assertThatThrownBy(() -> back(id)).isInstanceOf(Refusal.Conflict.class).hasMessageContaining("又登记了“甲镇（专业镇）”");
    }

    private static IndustryForm seen(String name, int version) {
        return new IndustryForm("TOWN", name, "名单", "", "2025-06-30", version);
    }

    private void back(UUID id) {
        undoing.undo(
                CITY,
                jdbc.sql("""
                                select id from procedure.act where matter = :matter and undone_at is null order by number desc limit 1
                                """)
                        .param("matter", IndustryRecords.matter(id))
                        .query(UUID.class)
                        .single());
    }

    @Test
    @DisplayName("R153: the pages say what was done and what comes next, and keep what was typed when it is refused")
    void thePages() {
        var answer = mvc.post()
                .uri("/library/140728/industries")
                .with(Actors.as(CITY))
                .with(csrf())
                .param("kind", "TOWN")
                .param("name", "甲镇")
                .param("source", "名单")
                .param("day", "2025-06-30")
                .exchange();
        assertThat(answer).hasStatus(302).hasRedirectedUrl("/library/140728");
        var id = industries.of(UNIT).getFirst().id();
        assertThat(page(CITY, "/library/140728/industries/" + id)).contains("修改产业记录", "甲镇", "移出");
        var refused = mvc.post()
                .uri("/library/140728/industries")
                .with(Actors.as(CITY))
                .with(csrf())
                .param("name", "产值最大的产业")
                .exchange();
        assertThat(refused).hasStatus(422).bodyText().contains("产值最大的产业", "不写产值和规模", "请选择类别");
        assertThat(mvc.get().uri("/library/140728/industries/nothing").with(Actors.as(CITY)))
                .hasStatus(404);
    }

    @Test
    @DisplayName("R15, R153: what a county wrote goes on under the code of its successor")
    void goesOnWithAChangedPlace() {
        var id = records.add(CITY, UNIT, form("TOWN", "甲镇"));

        events.publishEvent(new MembershipCarried(UNIT, new RegionCode("140703")));

        assertThat(industries.of(new RegionCode("140703")))
                .extracting(Industry::id)
                .contains(id);
    }
}

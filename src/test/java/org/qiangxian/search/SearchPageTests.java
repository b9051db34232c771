package org.qiangxian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.Application;
import org.qiangxian.application.Applications;
import org.qiangxian.burden.Asking;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.library.Library;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class SearchPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Applications applications;

    @Autowired
    Library library;

    @Autowired
    Regions regions;

    @Autowired
    Measurements measurements;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Catalogue catalogue;

    @Autowired
    DataRequests requests;

    @Test
    @DisplayName(
            "R1: the public finds places of the library, indicators and the manual, and no number of hits or readers")
    void thePublicFindsWhatIsPublic() throws Exception {
        assertThat(outside("平遥")).contains("href=\"/cities/140728\"", "山西省").doesNotContain("/applications/");
        assertThat(outside("食品抽检")).contains("参考指标", "href=\"/indicators/Z3-05\"");
        assertThat(outside("撤回修改")).contains("使用说明", "href=\"/help/");
        assertThat(outside("")).contains("几个词用空格隔开").doesNotContain("没有找到");
        assertThat(outside("没有这样的词")).contains("没有找到");
        assertThat(outside("县")).contains("只列出前 10 条").doesNotContainPattern("共 ?\\d+ ?条");
    }

    @Test
    @DisplayName("a place outside the library has no public page and is not found")
    void onlyPlacesWithAPublicPageAreFound() throws Exception {
        assertThat(outside("110101")).doesNotContain("/cities/110101");
    }

    @Test
    @DisplayName("R85: each finds the proposals that its own list shows, and nobody else's by title or place")
    void eachFindsItsOwnProposals() throws Exception {
        var owner = Actors.city("990122");
        var title = applications.list(owner).stream()
                .map(Application::title)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(inside(owner, title)).contains("<h2", "方案", "演示数据").doesNotContain("没有找到");
        for (var other : new Actor[] {Actors.city("990321"), Actors.province("140000"), Actors.operator()}) {
            assertThat(inside(other, title)).contains("没有找到");
        }
        assertThat(outside(title)).contains("没有找到");
    }

    @Test
    @DisplayName(
            "R83: calls, data requests, batches and objections are found by whom their lists show them to, and by nobody else")
    void eachFindsTheRecordsOfItsOwnLists() throws Exception {
        var value = measurements.current(new RegionCode("990121")).getFirst();
        confirmations.object(Actors.city("990121"), new RegionCode("990121"), value.id(), "与本地公报不一致", "");
        var objection = "href=\"/objections/" + value.id() + "\"";
        var indicator = catalogue.find(value.indicator()).orElseThrow().name();
        var request = Asking.on(requests.today()).form();
        requests.register(Actors.province("990000"), request);
        var title = Objects.requireNonNull(request.title());

        assertThat(inside(Actors.city("990121"), "征集")).contains("href=\"/calls/");
        assertThat(inside(Actors.operator(), "征集")).doesNotContain("href=\"/calls/");
        assertThat(inside(Actors.city("990121"), indicator)).contains(objection);
        assertThat(inside(Actors.city("990122"), indicator)).doesNotContain(objection);
        assertThat(inside(Actors.province("140000"), indicator)).doesNotContain(objection);
        assertThat(inside(Actors.city("990121"), title)).contains("href=\"/requests/");
        assertThat(inside(Actors.city("140728"), title)).doesNotContain("href=\"/requests/");
        assertThat(inside(Actors.operator(), "示例省")).contains("href=\"/batches/");
        assertThat(inside(Actors.city("990121"), "示例省")).doesNotContain("href=\"/batches/");
        for (var typed : List.of("征集", indicator, title, "示例省")) {
            assertThat(outside(typed)).doesNotContain("/calls/", "/objections/", "/requests/", "/batches/");
        }
    }

    @Test
    @DisplayName("signs of SQL and of HTML are words like others")
    void signsAreWords() throws Exception {
        assertThat(outside("%' or 1=1 --<script>alert(1)</script>"))
                .contains("没有找到", "&lt;script")
                .doesNotContain("<script>alert");
    }

    @Test
    @DisplayName(
            "whatever is typed or pasted is answered with a page: long titles, floods, signs alone, halves of characters")
    void whateverIsTypedIsAnswered() {
        var title = "市场监管总局关于印发《质量强县（区、镇）培育建设工作方案》的通知";
        for (var typed : List.of(
                "县".repeat(40),
                "县".repeat(41),
                "县".repeat(60),
                title + "，" + title,
                "质".repeat(200_000),
                "𠀀".repeat(60),
                "\u0000\ud83d平遥\udc00",
                "％＿％'\"\\;--",
                "，。！？",
                "一 二 三 四 五 六 七 八 九 十")) {
            assertThat(mvc.get().uri("/find").param("q", typed))
                    .as(typed.substring(0, 4))
                    .hasStatusOk();
            assertThat(mvc.get().uri("/search").param("q", typed).with(Actors.as(Actors.province("990000"))))
                    .hasStatusOk();
        }
        assertThat(mvc.get().uri("/find").param("q", title + "，" + title))
                .bodyText()
                .contains("国市监质发〔2024〕97号");
        assertThat(mvc.get().uri("/find").param("q", "，。！？"))
                .bodyText()
                .contains("没有可以查找的字")
                .doesNotContain("没有找到");
    }

    @Test
    @DisplayName("R14: a place that left is in no list of search, by its name or a former one or its code")
    void whoLeftIsNotListed() throws Exception {
        var left = library.find(new RegionCode("990133")).orElseThrow();
        assertThat(left.status().member()).isFalse();
        for (var typed : List.of(left.code().value(), regions.get(left.code()).name())) {
            assertThat(outside(typed)).doesNotContain("/cities/" + left.code());
        }
    }

    @Test
    void theWorkspaceIsForWhoIsLoggedIn() {
        assertThat(mvc.get().uri("/search").param("q", "平遥")).hasStatus3xxRedirection();
    }

    private String outside(String typed) throws Exception {
        return mvc.get().uri("/find").param("q", typed).exchange().getResponse().getContentAsString();
    }

    private String inside(Actor actor, String typed) throws Exception {
        return mvc.get()
                .uri("/search")
                .param("q", typed)
                .with(Actors.as(actor))
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}

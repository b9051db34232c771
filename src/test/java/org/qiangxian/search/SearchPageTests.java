package org.qiangxian.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.Application;
import org.qiangxian.application.Applications;
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
    @DisplayName("signs of SQL and of HTML are words like others")
    void signsAreWords() throws Exception {
        assertThat(outside("%' or 1=1 --<script>alert(1)</script>"))
                .contains("没有找到", "&lt;script")
                .doesNotContain("<script>alert");
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

package org.qiangxian.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** 使用说明 and 本页说明. */
@PlatformTest
@Transactional
class HelpTests {

    @Autowired
    Manual manual;

    @Autowired
    ObjectProvider<MenuItem> menu;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName("each paragraph that is named for a place stands in the manual, and each paragraph belongs to a place")
    void thePlacesAndTheParagraphsAgree() {
        var titles = manual.pages().stream()
                .flatMap(page -> page.sections().stream())
                .map(Manual.Section::title)
                .collect(Collectors.toSet());
        var named =
                manual.known().values().stream().flatMap(each -> each.stream()).collect(Collectors.toSet());

        assertThat(titles).containsAll(named);
        // These pages are read before there is any account, or by readers without one.
        titles.removeAll(named);
        assertThat(titles).containsExactlyInAnyOrder("首次启动：任命三员", "用链接填一项");
    }

    @Test
    @DisplayName("the entries of a city's menu lead one click further to what the manual says of them")
    void whatACityMayOpenIsExplained() {
        var unexplained = menu.stream()
                .filter(item -> item.roles().contains(Role.CITY))
                .map(MenuItem::href)
                .filter(href -> manual.about(Role.CITY, href).isEmpty());

        assertThat(unexplained).containsExactly("/desk");
    }

    @Test
    @DisplayName(
            "whoever is logged in reads the manual in the workspace, the page of the own post first; the public on the site")
    void helpStaysInTheWorkspace() {
        assertThat(mvc.get().uri("/help"))
                .hasStatusOk()
                .bodyText()
                .contains("登录工作区")
                .doesNotContain("您的岗位");
        for (var actor : Stream.of(Actors.city("990121"), Actors.province("990000"), Actors.of(Role.AUDIT_ADMIN, null))
                .toList()) {
            var own = manual.of(actor.role());
            assertThat(mvc.get().uri("/help").with(Actors.as(actor)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("主菜单", own.title() + "（您的岗位）")
                    .doesNotContain("进入工作区");
            assertThat(mvc.get().uri("/help/city").with(Actors.as(actor)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("主菜单", "<h2 id=\"s1\">");
        }
    }

    @Test
    @DisplayName("本页说明 shows the paragraph of the page one comes from, and leads back there and nowhere else")
    void thePageIsExplained() {
        var city = Actors.city("990121");
        assertThat(mvc.get().uri("/profile").with(Actors.as(city)))
                .bodyText()
                .contains("href=\"/help-here?page=/profile\"");
        assertThat(mvc.get()
                        .uri("/help-here?page=/profile/990121/indicators/Z3-05")
                        .with(Actors.as(city)))
                .hasStatusOk()
                .bodyText()
                .contains("看质量画像", "href=\"/profile/990121/indicators/Z3-05\"", "href=\"/help/city\"")
                .doesNotContain("离线填写方案</h2>");
        for (var hostile : Stream.of("//example.org", "https://example.org", "/\\example.org", "javascript:alert(1)")
                .toList()) {
            assertThat(mvc.get().uri("/help-here").param("page", hostile).with(Actors.as(city)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("没有单独的说明", "href=\"/desk\"")
                    .doesNotContain("example.org", "alert(1)");
        }
    }
}

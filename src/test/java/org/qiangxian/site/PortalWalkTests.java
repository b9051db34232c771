package org.qiangxian.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The public pages as a portal shows them under a path of its own. */
@PlatformTest
@Tag("embedded")
class PortalWalkTests {

    private static final String PATH = "/qxpy";
    private static final String ATTRIBUTE = "org.qiangxian.shell.PortalPath";
    private static final int MOST = 40;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "R110, R116: under the path of a portal no link, form or file of a public page leads out of the path; all have one navigation and take corrections")
    void nothingLeadsOut() {
        var ahead = new ArrayDeque<String>();
        var seen = new LinkedHashSet<String>();
        var kinds = new HashSet<String>();
        ahead.add("/");
        while (!ahead.isEmpty() && seen.size() < MOST) {
            var path = ahead.poll();
            if (!kinds.add(kind(path))) {
                continue;
            }
            seen.add(path);
            var answer = mvc.get().uri(path).requestAttr(ATTRIBUTE, PATH).exchange();
            var type = answer.getResponse().getContentType();
            if (answer.getResponse().getStatus() != 200 || type == null || !type.startsWith("text/html")) {
                continue;
            }
            var page = text(path);
            assertThat(page).as(path).contains("href=\"/qxpy/quality-month\"", "href=\"/qxpy/feedback\"");
            if (!path.matches("/(feedback|find|login).*")) {
                assertThat(page).as("what is wrong on %s can be said", path).contains("door=CONTENT");
            }
            for (var address : PublicPages.addresses(page)) {
                if (address.startsWith("/")) {
                    assertThat(address).as("on %s", path).startsWith(PATH + "/");
                    ahead.add(address.substring(PATH.length()).replaceFirst("#.*", ""));
                } else {
                    assertThat(address).as("on %s", path).matches("#.*|https?://.*|\\?.*");
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(15).contains("/members", "/quality-month", "/texts", "/feedback");
    }

    @Test
    @DisplayName("R116: what is sent on, turned down or not found under the path of a portal stays under it")
    void answersStayUnderThePath() {
        assertThat(mvc.get().uri("/cities?name=平遥").requestAttr(ATTRIBUTE, PATH))
                .hasRedirectedUrl("/qxpy/cities/140728");
        assertThat(mvc.get().uri("/large-type?on=true&back=/members").requestAttr(ATTRIBUTE, PATH))
                .hasHeader("Location", "/qxpy/members");
        assertThat(mvc.get().uri("/cities/990000").requestAttr(ATTRIBUTE, PATH))
                .hasStatus(404)
                .bodyText()
                .contains("href=\"/qxpy/members\"")
                .doesNotContain("href=\"/members\"");
        assertThat(mvc.get().uri("/members"))
                .bodyText()
                .contains("href=\"/texts\"")
                .doesNotContain("/qxpy");
    }

    private String text(String path) {
        return PublicPages.text(mvc.get().uri(path).requestAttr(ATTRIBUTE, PATH), path);
    }

    /** The kind of a page: addresses that differ only in numbers are one kind, which is examined once. */
    private static String kind(String path) {
        return path.replaceFirst("\\?.*", "").replaceAll("[0-9a-f-]{36}|\\d+", "*");
    }
}

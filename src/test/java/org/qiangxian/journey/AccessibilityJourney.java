package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Each role follows all links. No page has a serious finding of axe (WCAG 2.1 AA: labels, contrast, landmarks,
 * names); each has one heading of the first order and fits a telephone and a magnification of 400 %; no link ends at
 * a refusal.
 */
@JourneyTest
class AccessibilityJourney {

    private static final Map<String, Set<String>> EXAMINED = new HashMap<>();

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("every public page can be read by everyone")
    void everyPublicPageCanBeReadByEveryone() {
        try (var visit = Visit.atTheOffice(port)) {
            var walk = new Walk(visit);

            assertThat(walk.from("/")).isEmpty();
            assertThat(walk.met()).isGreaterThan(15);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "demo-140728",
                "demo-990121",
                "demo-990100",
                "demo-990000",
                "demo-samr",
                "demo-operator",
                "demo-expert",
                "demo-discipline",
                "demo-system",
                "demo-security",
                "demo-audit"
            })
    @DisplayName("every page of the workspace can be used by everyone")
    void everyPageOfTheWorkspaceCanBeUsedByEveryone(String login) {
        try (var visit = Visit.atTheOffice(port)) {
            visit.open("/login");
            visit.page().locator("button[title='" + login + "']").click();

            assertThat(new Walk(visit, EXAMINED).from("/desk")).isEmpty();
        }
    }
}

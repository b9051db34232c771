package org.qiangxian.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.library.Library;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Attempts to enrol a county from above: every role but the county tries every act of entry and of the library, with
 * the county's code and with its draft. {@code HistoricalDaysTests} covers the operator's list of past members.
 */
@PlatformTest
@Tag("embedded")
@Transactional
class EnrolAttemptsTests {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("unit", "990131"),
            Map.entry("code", "990131"),
            Map.entry("area", "990131"),
            Map.entry("to", "990131"),
            Map.entry("statement", "上级代写的工作情况"),
            Map.entry("edit", "0"),
            Map.entry("submit", "yes"),
            Map.entry("number", "甲〔2026〕9号"),
            Map.entry("title", "名单"),
            Map.entry("issuedOn", "2026-03-01"),
            Map.entry("seen", "0"),
            Map.entry("reason", "理由"));

    @Autowired
    Admissions admissions;

    @Autowired
    EntryRepository entries;

    @Autowired
    Library library;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    @DisplayName("R14: no role from above enrols a county that has not applied, at any endpoint")
    void nobodyEnrolsWhoHasNotApplied() throws Exception {
        var before = events();
        for (var actor : above()) {
            for (var path : paths()) {
                attempt(actor, path.replace("{entry}", "00000000-0000-0000-0000-000000000000"));
            }
        }
        assertThat(entries.ofUnit(Applying.UNIT)).isEmpty();
        assertThat(library.isMember(Applying.UNIT)).isFalse();
        assertThat(events()).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "R14: no role from above hands in, writes in or admits what a county has only begun, at any endpoint and by any act")
    void nobodyHandsInForIt() throws Exception {
        var draft = admissions.start(Applying.CITY);
        var before = events();
        for (var actor : above()) {
            for (var path : paths()) {
                attempt(actor, path.replace("{entry}", draft.id().toString()));
            }
            for (var action : EntryAction.values()) {
                mvc.perform(MockMvcRequestBuilders.post(draft.path() + "/move")
                        .param("action", action.name())
                        .param("reason", "理由")
                        .with(csrf())
                        .with(Actors.as(actor)));
            }
        }
        assertThat(entries.ofUnit(Applying.UNIT)).singleElement().satisfies(entry -> {
            assertThat(entry.status()).isEqualTo(EntryStatus.DRAFT);
            assertThat(entry.statement()).isEmpty();
        });
        assertThat(entries.steps(draft.id())).isEmpty();
        assertThat(library.isMember(Applying.UNIT)).isFalse();
        assertThat(events()).isEqualTo(before);
    }

    private void attempt(Actor actor, String path) throws Exception {
        var request = MockMvcRequestBuilders.post(path)
                .accept(MediaType.TEXT_HTML)
                .with(csrf())
                .with(Actors.as(actor));
        FIELDS.forEach(request::param);
        for (var action : List.of("ADMIT", "SUBMIT", "CONFIRM")) {
            request.param("action", action);
        }
        var status = mvc.perform(request).andReturn().getResponse().getStatus();
        assertThat(status).as("%s %s", actor.role(), path).isLessThan(500);
    }

    /** Every role but the county itself, each with its own area where it has one, and another county. */
    private static List<Actor> above() {
        var all = new ArrayList<Actor>();
        for (var role : Role.values()) {
            switch (role) {
                case CITY -> all.add(Actors.city("990121"));
                case CITY_BUREAU -> all.add(Actors.cityBureau("990100"));
                case PROVINCE, DEPARTMENT -> all.add(Actors.of(role, "990000"));
                default -> all.add(Actors.demonstration(Actors.of(role, null)));
            }
        }
        return all;
    }

    /** Every POST of the two modules except the list of past members. */
    private List<String> paths() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> path.startsWith("/admissions") || path.startsWith("/library"))
                .filter(path -> !path.startsWith("/library/import"))
                .map(path -> path.replace("{code}", "990131").replace("{type}", "ECOLOGY"))
                .map(path -> path.contains("{entry}")
                        ? path
                        : path.replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000000"))
                .sorted()
                .toList();
    }

    private long events() {
        return jdbc.sql("select count(*) from library.membership_event")
                .query(Long.class)
                .single();
    }
}

package org.qiangxian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts to read the figures of others by guessed codes, in files, aggregates and error texts, and by the cost of a
 * refusal.
 */
@PlatformTest
@Transactional
class GuessingAttemptsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @DisplayName("R1: the code of another place opens no page, piece, drawing, file or JSON of it")
    @CsvSource({
        "CITY, /profile/140703",
        "CITY, /profile/140703/indicators/J-18",
        "CITY, /profile/140703/indicators/J-18/chart.json",
        "CITY, /values/140703/J-18/2020",
        "CITY, /api/v1/values/140703",
        "CITY, /profile/140703/diagnosis",
        "CITY, /profile/140703/diagnosis.json",
        "CITY, /profile/140703/diagnosis/docx",
        "CITY, /profile/140703/measures/J-18",
        "CITY, /export/140703",
        "CITY, /library/140703",
        "EXPERT, /profile/140703",
        "EXPERT, /api/v1/values/140703",
        "EXPERT, /export/140703",
        "PUBLIC, /api/v1/values/140703",
        "PUBLIC, /profile/140703",
        "BUREAU, /export/140728",
        "BUREAU, /profile/140729",
        "BUREAU, /api/v1/values/110101",
    })
    void guessedCodesOpenNothing(String who, String address) {
        assertThat(new Attempt(mvc).refused(SortingAttemptsTests.actor(who), address))
                .doesNotContain("二氧化碳排放", "<svg class=\"spark");
    }

    @ParameterizedTest
    @DisplayName("R1: several codes, a wildcard, or the code of a whole city or province is no place with values")
    @CsvSource(
            delimiter = '|',
            value = {
                "PROVINCE|/api/v1/values/140728,140703",
                "PROVINCE|/export/140728,140703",
                "PROVINCE|/api/v1/values/*",
                "PROVINCE|/api/v1/values/140000",
                "PROVINCE|/profile/140000",
                "PROVINCE|/export/140000",
                "BUREAU|/profile/140700",
                "BUREAU|/api/v1/values/140700",
                "BUREAU|/distributions/J-18",
                "PROVINCE|/distributions/J-18",
                "OPERATOR|/distributions/J-18",
                "PUBLIC|/cities/140728,140703",
                "PUBLIC|/cities/140700",
                "PUBLIC|/cities/140000",
                "PUBLIC|/cities/all/values.csv",
            })
    void thereAreNoAggregatesAndNoPlural(String who, String address) {
        assertThat(new Attempt(mvc).refused(SortingAttemptsTests.actor(who), address))
                .doesNotContain("二氧化碳排放");
    }

    @Test
    @DisplayName("R1: files of two places cannot be had in one")
    void filesAreOfOnePlace() {
        var body = mvc.post()
                .uri("/export/140728?code=140703&place=140703")
                .with(Actors.as(Actors.province("140000")))
                .with(csrf())
                .param("format", "CSV")
                .param("purpose", "核对年度报告初稿")
                .exchange();
        assertThat(body).hasStatusOk().bodyText().contains("140728").doesNotContain("140703");
    }

    @Test
    @DisplayName("R1: the refusal of a place with values, of one without and of one that is none are the same words")
    void refusalsBetrayNothing() {
        var asking = new Attempt(mvc);
        for (var reader : List.of(Actors.city("140728"), Actors.province("130000"), Actors.of(Role.EXPERT, null))) {
            for (var form : List.of("/api/v1/values/%s", "/profile/%s", "/values/%s/J-18/2020")) {
                var texts = List.of("140703", "330113", "129999").stream()
                        .map(code ->
                                asking.refused(reader, form.formatted(code)).replace(code, "code"))
                        .distinct()
                        .toList();
                assertThat(texts).as(form).hasSize(1);
            }
        }
    }

    @Test
    @DisplayName("R1: a refusal reads no value, so that the time it takes says nothing of what is held")
    void refusalsTouchNoValues() {
        var asking = new Attempt(mvc);
        long before = touched();
        for (var code : List.of("140703", "330113")) {
            asking.refused(Actors.city("140728"), "/profile/" + code);
            asking.refused(Actors.city("140728"), "/profile/" + code + "/indicators/J-18/chart.json");
            asking.refused(Actors.city("140728"), "/api/v1/values/" + code);
            asking.refused(Actors.city("140728"), "/export/" + code);
        }
        assertThat(touched()).isEqualTo(before);
        asking.read(Actors.city("140728"), "/api/v1/values/140728");
        assertThat(touched()).as("the count counts").isGreaterThan(before);
    }

    /** How often this transaction read the tables of values. */
    private long touched() {
        return jdbc.sql("""
                        select coalesce(sum(coalesce(seq_scan, 0) + coalesce(idx_scan, 0)), 0)
                        from pg_stat_xact_user_tables where schemaname = 'measurement'
                        """).query(Long.class).single();
    }

    @Test
    @DisplayName("R1: of a place without a page the public learns nothing but that there is none")
    void noPageNoWord() {
        var asking = new Attempt(mvc);
        var texts = List.of("140729", "110101", "999999", "123456").stream()
                .map(code -> asking.refused(null, "/cities/" + code).replace(code, "code"))
                .distinct()
                .toList();
        assertThat(texts).hasSize(1);
    }

    @Test
    @DisplayName("R1: the three administrators, departments and the discipline office open no values of anyone")
    void officesWithoutValues() {
        for (var role :
                List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN, Role.DEPARTMENT, Role.DISCIPLINE)) {
            Actor actor = Actors.of(role, null);
            for (var address :
                    List.of("/profile/140728", "/api/v1/values/140728", "/export/140728", "/distributions")) {
                new Attempt(mvc).refused(actor, address);
            }
        }
    }
}

package org.qiangxian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.region.Region;
import org.qiangxian.region.Regions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** Attempts to collect all public pages, in a library that has grown. */
@PlatformTest
@Transactional
class SeriesAttemptsTests {

    private static final int HOURLY = 30;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Regions regions;

    private List<String> members = List.of();

    @BeforeEach
    void theLibraryHasGrown() {
        members = regions.counties().stream()
                .map(Region::code)
                .map(each -> each.value())
                .filter(each -> each.startsWith("13"))
                .limit(150)
                .toList();
        for (var code : members) {
            jdbc.sql("""
                    insert into library.membership_event (code, version, status, happened_on, document_number, document_title,
                                                          recorded_by, recorded_at)
                    values (:code, 1, 'IN', current_date, '名单', '名单', 'test', now())
                    """).param("code", code).update();
        }
    }

    @Test
    @DisplayName(
            "R1: public pages opened in series end at thirty different cities in an hour; the same one again is free")
    void pagesInSeriesEnd() {
        for (int each = 0; each < HOURLY; each++) {
            assertThat(status("/cities/" + members.get(each), from("203.0.113.7")))
                    .isEqualTo(200);
            assertThat(status("/cities/" + members.get(0), from("203.0.113.7"))).isEqualTo(200);
        }
        assertThat(mvc.get().uri("/cities/" + members.get(HOURLY)).with(from("203.0.113.7")))
                .hasStatus(429)
                .bodyText()
                .contains("请一小时后再看", "不提供多地汇总");
        assertThat(status("/cities/" + members.get(1), from("203.0.113.7"))).isEqualTo(200);
        assertThat(status("/cities/" + members.get(HOURLY), from("203.0.113.8")))
                .isEqualTo(200);
    }

    @Test
    @DisplayName("R1: the files of the public pages count with the pages")
    void filesCountWithPages() {
        for (int each = 0; each < HOURLY; each++) {
            assertThat(status("/cities/" + members.get(each) + "/values.csv", from("203.0.113.9")))
                    .isEqualTo(200);
        }
        assertThat(status("/cities/" + members.get(HOURLY), from("203.0.113.9")))
                .isEqualTo(429);
        assertThat(status("/cities/" + members.get(HOURLY) + "/values.csv", from("203.0.113.9")))
                .isEqualTo(429);
    }

    @Test
    @DisplayName("R1: an account is counted by itself wherever it asks from")
    void accountsAreCountedToo() {
        for (int each = 0; each < HOURLY; each++) {
            assertThat(mvc.get()
                            .uri("/cities/" + members.get(each))
                            .with(Actors.as(Actors.city("140728")))
                            .with(from("203.0.113." + (100 + each))))
                    .hasStatusOk();
        }
        assertThat(mvc.get()
                        .uri("/cities/" + members.get(HOURLY))
                        .with(Actors.as(Actors.city("140728")))
                        .with(from("203.0.113.99")))
                .hasStatus(429);
        assertThat(status("/cities/" + members.get(HOURLY), from("203.0.113.101")))
                .isEqualTo(200);
    }

    @Test
    @DisplayName("R1: whoever comes back every hour ends at a hundred and twenty cities in a day")
    void theDayHasAnEndToo() {
        for (int hour = 0; hour < 4; hour++) {
            for (int each = 0; each < HOURLY; each++) {
                assertThat(status("/cities/" + members.get(hour * HOURLY + each), from("203.0.113.20")))
                        .isEqualTo(200);
            }
            jdbc.sql("update site.reading set at = at - interval '61 minutes' where reader = 'address/203.0.113.20'")
                    .update();
        }
        assertThat(mvc.get().uri("/cities/" + members.getLast()).with(from("203.0.113.20")))
                .hasStatus(429)
                .bodyText()
                .contains("请明天再看");
    }

    @Test
    @DisplayName("R1: a place without a page is not counted, and guessing codes opens nothing")
    void guessingIsNotCounted() {
        for (int each = 0; each < 2 * HOURLY; each++) {
            assertThat(status("/cities/" + (140_800 + each), from("203.0.113.30")))
                    .isIn(200, 404);
        }
        assertThat(status("/cities/" + members.getFirst(), from("203.0.113.30")))
                .isEqualTo(200);
    }

    private int status(String address, RequestPostProcessor from) {
        return mvc.get().uri(address).with(from).exchange().getResponse().getStatus();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}

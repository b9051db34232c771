package org.qiangxian.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts to compare places by the status of their entry: by order, sorting, paging, filters, search, counts and
 * identifiers.
 */
@PlatformTest
@Transactional
class StateRankingAttemptsTests {

    /** 示例晴县, 990131, and 示例雨县, 990132, whose application the demonstration brings to the province. */
    private static final String FIRST = "示例晴县";

    private static final String SECOND = "示例雨县";
    /** Matches words that would tell how many there are of a place or a status. */
    private static final String COUNT = "共 ?\\d+ ?[个份件]|\\d+ ?[%％]|第 ?\\d+ ?[名位]|平均|用时|最快|最早";

    private static final List<String> FINDING = List.of("?q=示例", "?q=示例&sort=status");

    private static final List<String> TRIES = List.of(
            "?sort=status",
            "?sort=since&dir=desc",
            "?order=-since",
            "?orderBy=status",
            "?page=2&size=1",
            "?from=2026-01-01");

    @Autowired
    Admissions admissions;

    @Autowired
    EntryRepository entries;

    @Autowired
    Applying applying;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    @DisplayName(
            "R1: lists of applications are in the order of codes whoever is further or came first; no parameter changes them but what finds, and what is found keeps it")
    void theOrderIsThatOfCodes() {
        var own = applying.submitted();
        applying.press(Applying.BUREAU, own, EntryAction.PASS, "");
        for (var further : List.of(false, true)) {
            if (further) {
                clock.stopAt(Instant.parse("2026-03-03T02:00:00Z"));
                admissions.press(Applying.PROVINCE, other(), EntryAction.LIST, "", Seen.NOTHING);
            }
            for (var reader : List.of(Applying.BUREAU, Applying.PROVINCE)) {
                var plain = text(reader, "/admissions");
                assertThat(plain.indexOf(FIRST)).isPositive().isLessThan(plain.lastIndexOf(SECOND));
                for (var tried : TRIES) {
                    assertThat(text(reader, "/admissions" + tried)).as(tried).isEqualTo(plain);
                }
                for (var found : FINDING) {
                    var page = text(reader, "/admissions" + found);
                    assertThat(page.indexOf(FIRST)).as(found).isPositive().isLessThan(page.lastIndexOf(SECOND));
                    assertThat(page.replaceAll("%[0-9A-F]{2}", "")).as(found).doesNotContainPattern(COUNT);
                }
            }
        }
    }

    @Test
    @DisplayName("R1: no list of entry counts applications of a place, a bureau or a province, by state or at all")
    void nothingIsCounted() {
        applying.forwarded();
        for (var reader : List.of(Applying.BUREAU, Applying.PROVINCE, Applying.SAMR)) {
            assertThat(text(reader, "/admissions").replaceAll("在库 \\d+ 个。到2027年[^。]*。", ""))
                    .doesNotContainPattern(COUNT);
        }
    }

    @Test
    @DisplayName(
            "R1: neither the search of the workspace nor that of the public finds a place by the state of its entry")
    void searchFindsNoState() {
        var entry = applying.listed();
        for (var words : List.of("已列入批次", "待省局", "入库申请", entry.id().toString())) {
            for (var reader : List.of(Applying.PROVINCE, Applying.SAMR, Actors.city("990121"))) {
                assertThat(hits(text(reader, "/search?q=" + words))).doesNotContain(FIRST, SECOND);
            }
            var outside = mvc.get().uri("/find?q=" + words).exchange();
            assertThat(outside).hasStatusOk().bodyText().doesNotContain(FIRST, SECOND);
        }
        for (var page : List.of("/members", "/members/990000", "/api/v1/regions?q=" + FIRST)) {
            assertThat(mvc.get().uri(page)).bodyText().doesNotContain("已列入批次", "WITH_PROVINCE", "LISTED", "申请中");
        }
    }

    @Test
    @DisplayName("R1: ids of applications and batches say nothing of order, and a neighbour's is not found by guessing")
    void idsSayNothing() {
        var entry = applying.forwarded();
        var batch = Objects.requireNonNull(
                admissions.read(Applying.CITY, entry.id()).batch());
        assertThat(entry.id().version()).as("random").isEqualTo(4);
        assertThat(batch.version()).isEqualTo(4);
        for (var stranger : List.of(Actors.city("990121"), Actors.cityBureau("990200"), Actors.province("140000"))) {
            for (var path : List.of(entry.path(), "/admissions/batches/" + batch)) {
                assertThat(mvc.get()
                                .uri(path)
                                .with(Actors.as(stranger))
                                .exchange()
                                .getResponse()
                                .getStatus())
                        .as("%s %s", stranger.role(), path)
                        .isIn(403, 404);
            }
        }
        assertThat(text(Actors.province("140000"), "/admissions")).doesNotContain(FIRST, SECOND, "示例省");
        assertThat(text(Actors.city("990121"), "/admissions")).doesNotContain(FIRST, SECOND);
    }

    private UUID other() {
        return entries.ofUnit(new RegionCode("990132")).getFirst().id();
    }

    /** The part of the page below the search box, which would show a hit. */
    private static String hits(String page) {
        return page.substring(page.lastIndexOf("<form"));
    }

    /** The page without what differs in each request. */
    private String text(Actor reader, String path) {
        var answer = mvc.get().uri(path).with(Actors.as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        try {
            var body = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
            return body.substring(body.indexOf("<main"))
                    .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                    .replaceAll("action=\"/large-type[^\"]*\"|value=\"/admissions[^\"]*\"", "");
        } catch (UnsupportedEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

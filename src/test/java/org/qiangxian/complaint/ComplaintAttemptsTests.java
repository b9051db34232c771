package org.qiangxian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.notice.Notices;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** The accused tries to learn of the complaint in every way open to it, and fails (R2, R7). */
@PlatformTest
@Transactional
class ComplaintAttemptsTests {

    private static final Actor AUDIT = Actors.of(Role.AUDIT_ADMIN, null);

    @Autowired
    Complaining complaining;

    @Autowired
    Notices notices;

    @Autowired
    Turns turns;

    @Autowired
    Accounts accounts;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Complaining.NOW);
    }

    @Test
    @DisplayName(
            "R2: no page, list, count, search, file or act tells the accused of a complaint: each answers as if there were none")
    void nothingIsToldByPages() {
        var accused = List.of(Complaining.ACCUSED, Actors.city("140703"), beside(Complaining.BUREAU));
        var before = new ArrayList<String>();
        var addresses = List.of(
                "/desk",
                "/notices",
                "/search?q=参评费",
                "/search?q=李四",
                "/find?q=参评费",
                "/burden",
                "/data-requests",
                "/objections",
                "/needs");
        for (var reader : accused) {
            addresses.forEach(address -> before.add(seen(reader, address)));
        }
        var complaint = complaining.received();
        var after = new ArrayList<String>();
        for (var reader : accused) {
            addresses.forEach(address -> after.add(seen(reader, address)));
        }
        assertThat(after).isEqualTo(before);
        for (var reader : accused) {
            var known = answer(reader, complaint.path());
            var unknown = answer(reader, "/complaints/" + UUID.randomUUID());
            assertThat(known).isEqualTo(unknown);
            assertThat(answer(reader, complaint.path() + "/files/" + UUID.randomUUID()))
                    .isEqualTo(answer(reader, "/complaints/" + UUID.randomUUID() + "/files/" + UUID.randomUUID()));
            for (var act : List.of("accept", "answer", "transfer", "close")) {
                assertThat(send(reader, complaint.path() + "/" + act))
                        .isEqualTo(send(reader, "/complaints/" + UUID.randomUUID() + "/" + act));
            }
            assertThat(turns.of(reader).stream().map(turn -> turn.key())).doesNotContain(complaint.matter());
        }
    }

    /** A demonstration account of the same office. */
    private static Actor beside(Actor actor) {
        return new Actor(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "beside",
                actor.name(),
                actor.organisation(),
                actor.organisationName(),
                actor.role(),
                actor.area(),
                true);
    }

    @Test
    @DisplayName(
            "R2: a bureau and a province that are reported learn nothing either, whoever is between them and the handler")
    void theAccusedAboveLearnNothing() {
        var bureau = complaining.told("CITY_BUREAU", "140700");
        var province = complaining.told("PROVINCE", "140000");
        var nation = complaining.told("SAMR", "");

        get(Complaining.BUREAU, bureau.path(), 404);
        get(Complaining.PROVINCE, bureau.path(), 200);
        get(Complaining.PROVINCE, province.path(), 404);
        get(Complaining.BUREAU, province.path(), 404);
        get(Complaining.SAMR, province.path(), 200);
        for (var reader : List.of(Complaining.SAMR, Complaining.PROVINCE, Complaining.BUREAU)) {
            get(reader, nation.path(), 404);
            assertThat(mvc.get().uri("/complaints").with(Actors.as(reader)))
                    .bodyText()
                    .doesNotContain(nation.path());
        }
        get(Actors.of(Role.DISCIPLINE, "140000"), nation.path(), 404);
        get(Complaining.NATION, nation.path(), 200);
    }

    @Test
    @DisplayName("R2: who works at the accused and at the handler as well does not see it in the other post")
    void inTheOtherPost() {
        var holder = accounts.holders(Role.CITY, new RegionCode("990121")).getFirst();
        var complaint = complaining.told("CITY", "990121");
        var other = new Actor(
                holder.person(),
                UUID.randomUUID(),
                holder.login(),
                holder.name(),
                UUID.randomUUID(),
                "示例一市",
                Role.CITY_BUREAU,
                new RegionCode("990100"),
                true);
        get(other, complaint.path(), 404);
        assertThat(mvc.get().uri("/complaints").with(Actors.as(other)))
                .bodyText()
                .doesNotContain(complaint.path());
        assertThat(turns.find(other, complaint.matter())).isEmpty();
        get(Actors.cityBureau("990100"), complaint.path(), 200);
    }

    @Test
    @DisplayName("R2: messages go to the handler and 纪检 alone, in words that name nobody")
    void messagesNameNobody() {
        complaining.told("CITY", "990121");
        var told = jdbc.sql("select subject || ' ' || body from notice.message where subject like '%群众反映%'")
                .query(String.class)
                .list();
        assertThat(told).isNotEmpty().allSatisfy(each -> assertThat(each).doesNotContain("示例丙县", "参评费", "收费", "李四"));
    }

    @Test
    @DisplayName(
            "R2: the journal shows no entry of a complaint, and numbers of complaints have no gaps, for there are none")
    void theJournalShowsNothing() {
        var complaint = complaining.answered();
        assertThat(mvc.get().uri("/admin/journal").with(Actors.as(AUDIT)))
                .bodyText()
                .doesNotContain(complaint.id().toString(), "参评费", "李四");
        assertThat(complaint.id().version()).isEqualTo(4);
    }

    @Test
    @DisplayName("R2: no public page says that anything was reported")
    void noPublicPageSays() {
        complaining.received();
        for (var address :
                List.of("/", "/feedback", "/cities/140728", "/members/140000", "/find?q=企业交三千元", "/feedback/query")) {
            assertThat(mvc.get().uri(address)).bodyText().doesNotContain("参评费", "李四");
        }
    }

    private String seen(Actor reader, String address) {
        return answer(reader, address);
    }

    private String answer(Actor reader, String address) {
        return text(mvc.get().uri(address).with(Actors.as(reader)).exchange());
    }

    private String send(Actor reader, String address) {
        return text(mvc.post().uri(address).with(Actors.as(reader)).with(csrf()).exchange());
    }

    private static String text(MvcTestResult result) {
        try {
            var page = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
            return result.getResponse().getStatus() + " "
                    + page.replaceAll("(?s)<head>.*?</head>|<input type=\"hidden\"[^>]*>|<[^>]*>", " ")
                            .replaceAll("[0-9a-f]{8}[0-9a-f-]*|\\s+", " ");
        } catch (UnsupportedEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void get(Actor reader, String address, int status) {
        assertThat(mvc.get().uri(address).with(Actors.as(reader))).hasStatus(status);
    }
}

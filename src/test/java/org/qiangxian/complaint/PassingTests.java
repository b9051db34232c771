package org.qiangxian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * A complaint that came to the wrong office is passed on: never to the accused, and its term does not grow longer
 * (R2, R110).
 */
@PlatformTest
@Transactional
class PassingTests {

    private static final Map<String, String> TO_THE_PROVINCE = passing("PROVINCE", "990000");

    private static final Actor BUREAU = Actors.cityBureau("990100");
    private static final Actor PROVINCE = Actors.province("990000");
    private static final Actor ACCUSED = Actors.city("990121");

    @Autowired
    Complaining complaining;

    @Autowired
    Complaints complaints;

    @Autowired
    PassingOn passing;

    @Autowired
    Routing routing;

    @Autowired
    QueryPages pages;

    @Autowired
    ComplaintPapers papers;

    @Autowired
    PassingRepository passings;

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

    private static Map<String, String> passing(String level, String place) {
        return Map.of("level", level, "place", place, "reason", "收费的是另一个单位，不由我局管理。");
    }

    private int status(Actor reader, Complaint complaint) {
        return mvc.get()
                .uri(complaint.path())
                .with(Actors.as(reader))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private void refused(Actor by, Complaint complaint, Map<String, String> to, String why) {
        assertThatThrownBy(() -> passing.pass(by, complaint.id(), to))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().values())
                                .anySatisfy(remark -> assertThat(remark).contains(why)));
    }

    @Test
    @DisplayName(
            "R2, R110: it goes on with a reason that who reported it reads; the new office has it, the old one no more, and the day stays")
    void goesOn() {
        var code = complaining.send(Complaining.form("CITY", "990121"));
        var complaint = complaining.find(code);
        complaints.accept(BUREAU, complaint.id(), Seen.NOTHING);
        var accepted = complaining.again(complaint);
        clock.move(Duration.ofDays(3));

        assertThat(passing.pass(BUREAU, complaint.id(), TO_THE_PROVINCE)).startsWith("示例省");

        var now = complaining.again(complaint);
        assertThat(now.since()).isEqualTo(accepted.since());
        assertThat(now.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(status(BUREAU, complaint)).isEqualTo(404);
        assertThat(status(PROVINCE, complaint)).isEqualTo(200);
        assertThat(status(ACCUSED, complaint)).isEqualTo(403);
        var said = pages.page(code, now);
        assertThat(said.office()).startsWith("示例省");
        assertThat(said.passed()).singleElement().asString().contains("转给示例省", "不由我局管理");
        assertThat(passings.at(now, accepted.since()))
                .as("the paper of the acceptance is that of the office that accepted")
                .isEqualTo(complaint.handler());
        assertThat(papers.offered(now)).containsExactly(ComplaintPaper.ACCEPTANCE);
        assertThat(jdbc.sql("select count(*) from notice.message where key = :key")
                        .param("key", complaint.matter() + "/passed/1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        refused(PROVINCE, complaint, passing("CITY_BUREAU", "990100"), "已经转出过");
        passing.pass(PROVINCE, complaint.id(), passing("SAMR", ""));
        assertThat(complaining.again(complaint).handler()).isEqualTo(Handler.NATION);
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, 990000, 被反映的单位和它的下级",
        "CITY_BUREAU, 990100, 被反映的单位和它的下级",
        "CITY_BUREAU, 没有这个市, 没有找到",
        "CITY, 990121, 请选择转给哪一级",
        "SAMR, '', 请在答复中写明",
        "PROVINCE, 990100, 不是所选的这一级"
    })
    @DisplayName("R2: never to the accused, nor to anybody below it, nor to whom there is not")
    void neverToTheAccused(String level, String place, String why) {
        var complaint = complaining.told("PROVINCE", "990000");
        refused(Complaining.SAMR, complaint, passing(level, place), why);
        assertThat(complaining.again(complaint).handler()).isEqualTo(Handler.NATION);
    }

    @Test
    @DisplayName("R2: with a reason, by its handler, before the answer; to look at what follows changes nothing")
    void byItsHandlerBeforeTheAnswer() {
        var complaint = complaining.told("CITY", "990121");
        assertThat(mvc.get().uri(complaint.path() + "/pass").with(Actors.as(BUREAU)))
                .hasStatusOk()
                .bodyText()
                .contains("期限不重新计算", "反映人凭查询码看得到", "转办的理由");
        assertThatThrownBy(() -> passing.pass(BUREAU, complaint.id(), Map.of("level", "PROVINCE", "place", "990000")))
                .isInstanceOf(Refusal.Invalid.class);
        for (var other : new Actor[] {PROVINCE, Complaining.SAMR}) {
            assertThatThrownBy(() -> passing.pass(other, complaint.id(), TO_THE_PROVINCE))
                    .isInstanceOf(Refusal.NotFound.class);
        }
        assertThatThrownBy(() -> passing.pass(Complaining.NATION, complaint.id(), TO_THE_PROVINCE))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> passing.pass(BUREAU, UUID.randomUUID(), TO_THE_PROVINCE))
                .isInstanceOf(Refusal.NotFound.class);
        var answered = complaining.answered();
        assertThatThrownBy(() -> passing.pass(Complaining.BUREAU, answered.id(), TO_THE_PROVINCE))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName(
            "R2: whoever presses a second time is told that it is done, on the list; to others there is none still")
    void pressedTwice() {
        var complaint = complaining.told("CITY", "990121");
        var pressed = mvc.post()
                .uri(complaint.path() + "/pass")
                .with(csrf())
                .param("level", "PROVINCE")
                .param("place", "990000")
                .param("reason", "不由我局管理。");
        assertThat(pressed.with(Actors.as(BUREAU))).hasStatus(302).hasHeader("Location", "/complaints");
        var again = mvc.post()
                .uri(complaint.path() + "/pass")
                .with(csrf())
                .header("Referer", "http://localhost" + complaint.path() + "/pass");
        assertThat(again.with(Actors.as(BUREAU))).hasStatus(302).hasHeader("Location", "/complaints");
        assertThatThrownBy(() -> passing.pass(BUREAU, complaint.id(), TO_THE_PROVINCE))
                .isInstanceOf(Refusal.Already.class)
                .hasMessageContaining("已经转给示例省");
        for (var other : new Actor[] {Actors.cityBureau("990200"), Complaining.SAMR}) {
            assertThatThrownBy(() -> passing.pass(other, complaint.id(), TO_THE_PROVINCE))
                    .isInstanceOf(Refusal.NotFound.class);
        }
        assertThat(passings.of(complaint.id())).hasSize(1);
    }

    @Test
    @DisplayName("R2: not to 总局 where nobody there could handle it: it would lie on no desk")
    void notToAnEmptyTop() {
        var complaint = complaining.received();
        jdbc.sql("update account.post set ended_at = proposed_at where role = 'SAMR'")
                .update();
        refused(Complaining.BUREAU, complaint, passing("SAMR", ""), "总局没有可以办理的账号");
        assertThat(complaining.again(complaint).handler()).isEqualTo(complaint.handler());
    }

    @Test
    @DisplayName("R2: not to an office all of whose people hold a post at the accused as well: nobody could handle it")
    void notWhereAllAreOfTheAccused() {
        var complaint = complaining.told("CITY", "990121");
        var province = accounts.holders(Role.PROVINCE, new RegionCode("990000"))
                .getFirst()
                .organisation();
        jdbc.sql("""
                        update account.post p set ended_at = p.proposed_at from account.organisation o
                        where o.id = p.organisation and p.role = 'PROVINCE' and o.area = '990000'
                        """).update();
        post(accounts.holders(Role.CITY, new RegionCode("990121")).getFirst().person(), province);

        refused(BUREAU, complaint, TO_THE_PROVINCE, "没有可以办理的账号");
        assertThat(complaining.again(complaint).handler()).isEqualTo(complaint.handler());
    }

    @Test
    @DisplayName("R2, R91: what belongs to the demonstration comes to no real province, though somebody works there")
    void theDemonstrationStaysApart() {
        var complaint = complaining.told("CITY", "990121");
        var province = jdbc.sql("""
                        insert into account.organisation (name, kind, area) values ('转办的省局', 'PROVINCE', '330000') returning id
                        """).query(UUID.class).single();
        var person = jdbc.sql("""
                        insert into account.person (login, name, created_at) values ('passed-on', '转办的人', now()) returning id
                        """).query(UUID.class).single();
        post(person, province);

        refused(BUREAU, complaint, passing("PROVINCE", "330000"), "演示的反映");
        assertThat(complaining.again(complaint).handler()).isEqualTo(complaint.handler());
    }

    @Test
    @DisplayName(
            "R2, R85: the accused is the same under its code of today: its people learn nothing, it handles nothing")
    void theAccusedUnderAnotherCode() {
        var county = new Complaint.Target(Accused.CITY, new RegionCode("142431"));
        var person =
                accounts.holders(Role.CITY, new RegionCode("140728")).getFirst().person();
        assertThat(routing.concerned(person, county)).isTrue();
        var city = new Complaint.Target(Accused.CITY_BUREAU, new RegionCode("142400"));
        assertThat(routing.within(city, new Handler(Role.CITY_BUREAU, new RegionCode("140700"))))
                .isTrue();
        assertThat(routing.within(city, new Handler(Role.CITY_BUREAU, new RegionCode("140100"))))
                .isFalse();
    }

    private void post(UUID person, UUID organisation) {
        jdbc.sql("""
                        insert into account.post (person, organisation, role, proposed_at, granted_at)
                        values (:person, :organisation, 'PROVINCE', now(), now())
                        """)
                .param("person", person)
                .param("organisation", organisation)
                .update();
    }
}

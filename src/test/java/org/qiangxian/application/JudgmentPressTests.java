package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.Judgment.Question;
import org.qiangxian.call.TestCalls;
import org.qiangxian.submission.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.IllegalTransactionStateException;

/** The press of a recommender stores its judgments all or not at all, and keeps them where what follows is refused. */
@PlatformTest
class JudgmentPressTests {

    private static final Actor PROVINCE = Actors.province("990000");
    private static final Actor CITY = Actors.city("990121");
    private static final String REASON = "已核对。";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Applications applications;

    @Autowired
    private ApplicationRepository repository;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private Proposals proposals;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("both judgments of a press are stored in their order, each with its step and its entry in the journal")
    void bothAreStored() {
        var id = proposals.pilot(TestCalls.open(jdbc), "990121");

        assertThat(press(id, "JUDGE", "true", REASON)).hasStatus(302);

        assertThat(judgments(id)).containsExactly("BASIS true 有依据。", "FEASIBLE true 已核对。");
        assertThat(steps(id)).containsExactly(Question.BASIS.label(), Question.FEASIBLE.label());
        assertThat(entries(id)).isEqualTo(2);
        assertThat(repository.find(id).orElseThrow().opened()).isNotNull();
    }

    @Test
    @DisplayName("what is pressed again unchanged is not judged again; what has changed is")
    void theSameIsNotJudgedAgain() {
        var id = proposals.pilot(TestCalls.open(jdbc), "990121");
        press(id, "JUDGE", "true", REASON);

        assertThat(press(id, "JUDGE", "true", REASON)).hasStatus(302);
        assertThat(steps(id)).hasSize(2);

        assertThat(press(id, "JUDGE", "false", REASON)).hasStatus(302);
        assertThat(steps(id))
                .containsExactly(Question.BASIS.label(), Question.FEASIBLE.label(), Question.FEASIBLE.label());
        assertThat(entries(id)).isEqualTo(3);
    }

    @Test
    @DisplayName(
            "a judgment without a reason stores none of the two, and nothing of them is in the trail or the journal")
    void withoutAReasonNoneIsStored() {
        var id = proposals.pilot(TestCalls.open(jdbc), "990121");

        assertThat(press(id, "JUDGE", "true", " ")).hasStatus(422).bodyText().contains("有依据。");

        assertThat(judgments(id)).isEmpty();
        assertThat(steps(id)).isEmpty();
        assertThat(entries(id)).isZero();
        assertThat(repository.find(id).orElseThrow().opened()).isNull();
    }

    @Test
    @DisplayName("the judgments of a press stay where the seat it asks for is refused")
    void theJudgmentsStayWithoutASeat() {
        var id = proposals.pilot(TestCalls.open(jdbc), "990121");

        assertThat(press(id, "SHORTLIST", "false", REASON))
                .hasStatus(409)
                .bodyText()
                .contains("两项判断都成立");

        assertThat(judgments(id)).containsExactly("BASIS true 有依据。", "FEASIBLE false 已核对。");
        assertThat(entries(id)).isEqualTo(2);
        assertThat(repository.find(id).orElseThrow().status()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    @DisplayName("with both judgments a press puts the proposal forward at once")
    void theSeatIsTaken() {
        var id = proposals.pilot(TestCalls.open(jdbc), "990121");

        assertThat(press(id, "SHORTLIST", "true", REASON)).hasStatus(302);

        assertThat(repository.find(id).orElseThrow().status()).isEqualTo(Status.SHORTLISTED);
    }

    @Test
    @DisplayName(
            "a press on a page that is out of date stores no judgment, and one on what others may read is not found")
    void anOldPageJudgesNothing() {
        var id = proposals.pilot(TestCalls.open(jdbc), "990121");
        var seen = String.valueOf(applications.seen(PROVINCE, id).step());
        proposals.judge(id);
        recommendations.reserve(PROVINCE, id);

        assertThat(press(
                        PROVINCE,
                        id,
                        Map.of("action", "JUDGE", "seen." + id, seen, "holds.BASIS", "false", "reason.BASIS", "不成立。")))
                .hasStatus(409)
                .bodyText()
                .contains("您打开这一页之后", "不成立。");
        assertThat(judgments(id)).containsExactly("BASIS true 有依据。", "FEASIBLE true 有依据。");
        assertThat(press(Actors.province("130000"), id, Map.of("action", "JUDGE")))
                .hasStatus(404);
    }

    @Test
    @DisplayName("judgments on a proposal that is not held in a transaction are refused")
    void judgesNothingUnheld() {
        var read = applications.get(CITY, proposals.pilot(TestCalls.open(jdbc), "990121"));
        var judged = List.of(new Recommendations.Judged(Question.BASIS, true, "有依据。"));

        assertThatThrownBy(() -> recommendations.judge(PROVINCE, read, judged, ""))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private MvcTestResult press(ApplicationId id, String action, String feasible, String reason) {
        return press(
                PROVINCE,
                id,
                Map.of(
                        "action", action,
                        "holds.BASIS", "true",
                        "reason.BASIS", "有依据。",
                        "holds.FEASIBLE", feasible,
                        "reason.FEASIBLE", reason));
    }

    private MvcTestResult press(Actor actor, ApplicationId id, Map<String, String> sent) {
        var request = mvc.post()
                .uri("/recommendations/" + id)
                .with(Actors.as(actor))
                .with(csrf())
                .header("Accept", "text/html");
        sent.forEach(request::param);
        return request.exchange();
    }

    private List<String> judgments(ApplicationId id) {
        return applications.judgments(PROVINCE, repository.find(id).orElseThrow()).stream()
                .map(each -> "%s %s %s".formatted(each.question(), each.holds(), each.reason()))
                .toList();
    }

    private List<String> steps(ApplicationId id) {
        return applications.trail(PROVINCE, id).stream()
                .filter(step -> step.action() == Action.JUDGE)
                .map(ApplicationStep::reason)
                .toList();
    }

    private int entries(ApplicationId id) {
        return jdbc.sql("select count(*) from journal.entry where about like '%' || :id and kind like '填写判断%'")
                .param("id", id.toString())
                .query(Integer.class)
                .single();
    }
}

package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.notice.Notices;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A 百城 activity belongs to the city: what a recommender judges of it, and what it leaves to the city. */
@PlatformTest
@Transactional
class ActivityTests {

    private static final Actor CITY = Actors.city("990121");
    private static final Actor PROVINCE = Actors.province("990000");

    @Autowired
    private Drafts drafts;

    @Autowired
    private Applications applications;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private Notices notices;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private ApplicationId submitted() {
        var id = drafts.begin(CITY, TestCalls.open(jdbc), Kind.ACTIVITY, Contents.activity())
                .id();
        drafts.submit(CITY, id);
        return id;
    }

    @Test
    @DisplayName("R70: an activity is judged by 特色鲜明 and 预期成效突出, and by nothing that is asked of a pilot")
    void anActivityIsJudgedByItsOwnQuestions() {
        var id = submitted();

        assertThatThrownBy(() -> recommendations.judge(PROVINCE, id, Judgment.Question.FEASIBLE, true, "可行。"))
                .isInstanceOf(Refusal.Conflict.class);
        recommendations.judge(PROVINCE, id, Judgment.Question.DISTINCT, true, "立足本地产业。");
        assertThatThrownBy(() -> recommendations.shortlist(PROVINCE, id)).hasMessageContaining("预期成效是否突出");
        recommendations.judge(PROVINCE, id, Judgment.Question.EFFECTIVE, true, "投诉可望减少。");
        recommendations.shortlist(PROVINCE, id);

        assertThat(applications.get(CITY, id).status()).isEqualTo(Status.SHORTLISTED);
    }

    @Test
    @DisplayName(
            "R53, R70: the form says beside the fields what its recommender will look at, each kind its own two questions")
    void theFormSaysWhatItsRecommenderLooksAt() {
        var call = TestCalls.open(jdbc);
        var activity = drafts.begin(CITY, call, Kind.ACTIVITY, Contents.activity());
        var pilot = drafts.begin(CITY, call, Kind.PILOT, Contents.pilot());

        assertThat(form(activity.id())).contains("省局看两条", "是否特色鲜明", "预期成效是否突出").doesNotContain("方案是否切实可行");
        assertThat(form(pilot.id()))
                .contains("是否具备开展工作的基础和条件", "方案是否切实可行", "对应<a href=\"#f-basis\"", "对应<a href=\"#f-schedule\"");
    }

    private String form(ApplicationId id) {
        try {
            return mvc.get()
                    .uri("/applications/" + id)
                    .with(Actors.as(CITY))
                    .exchange()
                    .getResponse()
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("R70: the page of the recommender asks the two questions of an activity")
    void thePageAsksTheQuestionsOfAnActivity() {
        var id = submitted();
        var call = applications.get(CITY, id).call();

        assertThat(mvc.get()
                        .uri("/recommendations?call=%s&kind=ACTIVITY&read=%s".formatted(call, id))
                        .with(Actors.as(PROVINCE)))
                .hasStatusOk()
                .bodyText()
                .contains("是否特色鲜明", "预期成效是否突出", "不列入推荐，由市县自主开展")
                .doesNotContain("方案是否切实可行");
    }

    @Test
    @DisplayName(
            "A21, R69: an activity that is not put forward is the city's own again: on its record, to be changed or given up")
    void anActivityThatIsNotPutForwardGoesOn() {
        var id = submitted();

        recommendations.close(PROVINCE, id, "今年名额有限。");

        assertThat(applications.get(CITY, id))
                .returns(Status.RECORDED, Application::status)
                .returns(Holder.CITY, Application::holder);
        clock.move(Duration.ofMinutes(11));
        assertThat(notices.latest(CITY, 1).rows().getFirst().body()).contains("今年名额有限", "自主开展");
        drafts.reopen(CITY, id);
        assertThat(applications.get(CITY, id).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    @DisplayName("R53: a pilot that is not put forward ends")
    void aPilotThatIsNotPutForwardEnds() {
        var id = drafts.begin(CITY, TestCalls.open(jdbc), Kind.PILOT, Contents.pilot())
                .id();
        drafts.submit(CITY, id);

        recommendations.close(PROVINCE, id, "条件尚不具备。");

        assertThat(applications.get(CITY, id).status()).isEqualTo(Status.CLOSED);
    }
}

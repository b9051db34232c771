package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Turns;
import org.qiangxian.call.CallId;
import org.qiangxian.call.Calls;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Content;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.form.Quarter;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** An activity of a year that no call asks for, and last year's text as the beginning of this year's. */
@PlatformTest
@Transactional
class OwnActivityTests {

    /** A city for which no other test leaves a proposal. */
    private static final Actor CITY = Actors.city("990181");

    private static final Actor PROVINCE = Actors.province("990000");

    @Autowired
    private Drafts drafts;

    @Autowired
    private Applications applications;

    @Autowired
    private Calls calls;

    @Autowired
    private Turns turns;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    /** Stops the clock in a year for which no call was published. */
    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2089-03-02T02:00:00Z"));
    }

    private void closeTheCallsOfOtherTests() {
        jdbc.sql("select id from call.call where year = 2090")
                .query(UUID.class)
                .list()
                .forEach(call -> TestCalls.close(jdbc, new CallId(call)));
    }

    private ApplicationId begun() {
        return drafts.beginApart(CITY, Content.EMPTY).id();
    }

    private ApplicationId recorded() {
        var id = begun();
        drafts.save(CITY, id, applications.get(CITY, id).edit(), Contents.activity());
        drafts.record(CITY, id);
        return id;
    }

    private String page(String path) {
        return new String(
                mvc.get()
                        .uri(path)
                        .with(Actors.as(CITY))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName(
            "R69: an activity of the year begins without an open call, under the quarters of that year, and is recorded")
    void anActivityBeginsWithoutACall() {
        closeTheCallsOfOtherTests();
        assertThat(page("/applications")).contains("自主开展的活动", "记录本年的活动");

        assertThat(page("/applications")).contains("还没有方案。").doesNotContain("从上面的征集开始");
        assertThat(page("/applications/" + begun()))
                .as("only its name must be written")
                .contains("各季度都可不填", "写明活动名称就可以记录", "写明名称即可")
                .doesNotContain("必填", "征集截止后的季度", "省局看两条", "提交前自查", "没有下一步");
        drafts.discard(CITY, applications.list(CITY).getFirst().id());

        var id = recorded();

        assertThat(applications.get(CITY, id))
                .returns(2089, Application::year)
                .returns(Status.RECORDED, Application::status);
        assertThat(page("/applications/" + id)).contains("由本地自主开展").doesNotContain("报送总局截止");
        assertThat(page("/applications")).doesNotContain("记录本年的活动");
        drafts.reopen(CITY, id);
        assertThat(page("/applications/" + id)).contains("2089年第一季度", "记录活动").doesNotContain("2025年第", "提交</button>");
    }

    @Test
    @DisplayName(
            "R69, R68: nobody above is asked for such an activity: no desk, no list of a call, no submission; one a year")
    void itConcernsNobodyAbove() {
        var id = begun();
        var lender = calls.get(applications.get(CITY, id).call());

        assertThat(turns.of(CITY)).noneMatch(turn -> turn.key().equals("application/" + id));
        assertThatThrownBy(() -> drafts.submit(CITY, id))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("自主开展");
        drafts.save(CITY, id, applications.get(CITY, id).edit(), Contents.activity());
        drafts.record(CITY, id);
        assertThat(applications.ofCall(lender.id())).noneMatch(it -> it.id().equals(id));
        assertThat(mvc.get()
                        .uri("/recommendations?call=%s&kind=ACTIVITY".formatted(lender.id()))
                        .with(Actors.as(PROVINCE)))
                .bodyText()
                .doesNotContain(id.toString());
        assertThatThrownBy(this::begun).isInstanceOf(Refusal.Conflict.class).hasMessageContaining("2089年");
    }

    @Test
    @DisplayName(
            "R69, R68: when the call of its year comes, the activity answers it with the text it has; there is no second one")
    void itAnswersTheCallOfItsYear() {
        clock.stopAt(Instant.parse("2090-03-02T02:00:00Z"));
        var id = recorded();
        var call = TestCalls.open(jdbc);
        assertThat(page("/applications")).contains("把本年的活动转入本次征集").doesNotContain("记录本年的活动");

        var answering = drafts.begin(CITY, call, Kind.ACTIVITY, Content.EMPTY);

        assertThat(answering)
                .returns(id, Application::id)
                .returns(call, Application::call)
                .returns(Status.DRAFT, Application::status)
                .returns(Contents.activity(), Application::content);
        drafts.submit(CITY, id);
        assertThat(applications.ofCall(call)).anyMatch(it -> it.id().equals(id));
    }

    @Test
    @DisplayName("R5: the text of an earlier year is offered as the start of a new proposal, its quarters moved along")
    void theTextOfAnEarlierYearIsOffered() {
        var former = recorded();
        clock.stopAt(Instant.parse("2090-03-02T02:00:00Z"));
        CallId call = TestCalls.open(jdbc);
        assertThat(page("/applications")).contains("以2089年的文字为底稿填写");

        var begun = mvc.post()
                .uri("/applications")
                .param("call", call.value().toString())
                .param("kind", "ACTIVITY")
                .param("from", former.toString())
                .with(csrf())
                .with(Actors.as(CITY))
                .exchange();

        var id = ApplicationId.of(
                java.util.Objects.requireNonNull(begun.getResponse().getRedirectedUrl())
                        .replace("/applications/", ""));
        assertThat(applications.get(CITY, id))
                .returns(2090, Application::year)
                .satisfies(it -> assertThat(it.content().texts())
                        .isEqualTo(Contents.activity().texts()));
    }

    @Test
    @DisplayName(
            "R5: what of an earlier text the new form no longer asks is left out, and nobody takes the text of another place")
    void onlyTheOwnTextAndWhatIsAsked() {
        var form = calls.publishedFor(new RegionCode("990181")).stream()
                .map(call -> call.form(Kind.ACTIVITY, 2090))
                .filter(each -> each.quarters().stream()
                        .anyMatch(field -> field.quarters().contains(new Quarter(2090, 2))))
                .findFirst()
                .orElseThrow();
        var earlier = new Content(
                java.util.List.of("不存在"), "", Map.of("name", "名称", "gone", "旧栏目"), Map.of(new Quarter(2089, 2), "开展"));

        assertThat(FormerText.of(earlier, form, 1))
                .isEqualTo(
                        new Content(java.util.List.of(), "", Map.of("name", "名称"), Map.of(new Quarter(2090, 2), "开展")));
        var others = recorded();
        assertThatThrownBy(() -> drafts.former(Actors.city("990221"), others, form, 2090))
                .isInstanceOf(Refusal.NotFound.class);
    }
}

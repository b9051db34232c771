package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.call.Audience;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.submission.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class ApplicationModuleTests {

    private static final Actor CITY = Actors.city("990121");
    private static final Actor OTHER_CITY = Actors.city("990221");
    private static final Actor PROVINCE = Actors.province("990000");

    @Autowired
    private Applications applications;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Replies replies;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Application pilot(CallId call) {
        return drafts.begin(CITY, call, Kind.PILOT, Contents.pilot());
    }

    @Test
    @DisplayName("R21: a city that is not in the library, or suspended, is refused at the moment of submission")
    void refusesACityThatIsNotInTheLibraryWhenItSubmits() {
        var call = TestCalls.open(jdbc);
        var id = pilot(call).id();
        jdbc.sql("""
                        insert into library.membership_event (code, version, status, document_number, document_title,
                            fictional, recorded_by, recorded_at)
                        values ('990121', 2, 'SUSPENDED', '演示〔2090〕1号', '调整通知（虚构）', true, '测试', now())
                        """).update();

        assertThatThrownBy(() -> drafts.submit(CITY, id))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("现在不能申报")
                .hasMessageNotContainingAny("暂停", "调整");
        assertThat(applications.get(CITY, id).status()).isEqualTo(Status.DRAFT);
        assertThatThrownBy(() -> drafts.begin(Actors.city("990199"), call, Kind.PILOT, Contents.pilot()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("R83: a call for real places is not open to 示例省, nor the other way round")
    void aCallIsForItsOwnPlaces() {
        var real = TestCalls.published(jdbc, Audience.REAL, LocalDate.of(2090, 6, 13), "NONE", 0);

        assertThatThrownBy(() -> pilot(real)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(
                        () -> drafts.begin(Actors.city("140728"), TestCalls.open(jdbc), Kind.PILOT, Contents.pilot()))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @DisplayName("R79: after the deadline a submission is refused, and the draft stays as it is")
    void refusesAfterTheDeadline() {
        var id = pilot(TestCalls.published(jdbc, Audience.FICTIONAL, LocalDate.of(2025, 6, 13), "NONE", 0))
                .id();

        assertThatThrownBy(() -> drafts.submit(CITY, id))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("2025年6月13日 24:00");
        assertThat(applications.get(CITY, id).content()).isEqualTo(Contents.pilot());
    }

    @Test
    @DisplayName(
            "R57: a text over its limit is saved whole and refused only when it is submitted, with the field named")
    void keepsATextOverTheLimitAndRefusesOnlyToSubmitIt() {
        var long401 = Contents.with(Contents.pilot(), "basis", "质".repeat(401));
        var id = pilot(TestCalls.open(jdbc)).id();

        drafts.save(CITY, id, 1, long401);

        assertThat(applications.get(CITY, id).content()).isEqualTo(long401);
        assertThatThrownBy(() -> drafts.submit(CITY, id))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal ->
                                assertThat(refusal.fields()).isEqualTo(Map.of("basis", "试点工作基础：已写401字，限400字，请删减1字。")));
    }

    @Test
    @DisplayName(
            "two people on one draft: the second save that builds on the first is taken, one that does not is refused")
    void neverOverwritesWhatItDidNotSee() {
        var id = pilot(TestCalls.open(jdbc)).id();
        var first = Contents.with(Contents.pilot(), "task", "甲的任务");
        var second = Contents.with(Contents.pilot(), "task", "乙的任务");

        var edit = drafts.save(CITY, id, 1, first);

        assertThatThrownBy(() -> drafts.save(CITY, id, 1, second)).isInstanceOf(Refusal.Conflict.class);
        assertThat(applications.get(CITY, id).content()).isEqualTo(first);
        assertThat(drafts.save(CITY, id, edit, second)).isEqualTo(3);
    }

    @Test
    @DisplayName("R68: one theme per city and year; what was given up does not count")
    void allowsOneThemeAYear() {
        var call = TestCalls.open(jdbc);
        var first = drafts.begin(CITY, call, Kind.ACTIVITY, Contents.activity()).id();
        drafts.discard(CITY, first);
        drafts.begin(CITY, call, Kind.ACTIVITY, Contents.activity());

        assertThatThrownBy(() -> drafts.begin(CITY, call, Kind.ACTIVITY, Contents.activity()))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("每年选定一个主题");
    }

    @Test
    @DisplayName(
            "R5: what was submitted may be taken back until the next hand begins to work on it; reading begins nothing")
    void isTakenBackUntilWorkBegins() throws Exception {
        var call = TestCalls.open(jdbc);
        var onlyRead = proposals.pilot(call, "990121");
        mvc.perform(get("/applications/" + onlyRead).with(Actors.as(PROVINCE))).andExpect(status().isOk());
        mvc.perform(get("/recommendations?call=" + call + "&read=" + onlyRead).with(Actors.as(PROVINCE)))
                .andExpect(status().isOk());
        drafts.withdraw(CITY, onlyRead);
        var begun = proposals.pilot(call, "990121");
        recommendations.judge(PROVINCE, begun, Judgment.Question.BASIS, true, "理由充分");

        assertThat(applications.get(CITY, onlyRead).status()).isEqualTo(Status.DRAFT);
        assertThatThrownBy(() -> drafts.withdraw(CITY, begun)).hasMessageContaining("已开始办理");
    }

    @Test
    @DisplayName(
            "R22: the unit of a proposal is the city that begins it, from the library; what is typed for it is not taken")
    void theUnitComesFromTheLibrary() {
        var typed = Contents.with(Contents.pilot(), "unit", "示例二市示例辰县");
        var call = TestCalls.open(jdbc);

        var begun = drafts.begin(CITY, call, Kind.PILOT, typed);

        assertThat(begun.unit()).isEqualTo(new RegionCode("990121"));
        drafts.submit(CITY, begun.id());
        assertThat(applications.get(PROVINCE, begun.id()).unit()).isEqualTo(new RegionCode("990121"));
        assertThatThrownBy(() -> drafts.begin(PROVINCE, call, Kind.PILOT, typed))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    @DisplayName("a second return of an unchanged field needs its reason in words")
    void returningAnUnchangedFieldAgainNeedsWords() {
        var id = proposals.pilot(TestCalls.open(jdbc), "990121");
        var bare = List.of(new ReturnRemark("task", ReturnReason.UNCLEAR, ""));
        recommendations.giveBack(PROVINCE, id, bare);
        assertThatThrownBy(() -> drafts.submit(CITY, id)).isInstanceOf(Refusal.Invalid.class);
        replies.save(CITY, id, Map.of("task", "已核对，名称不变。"));
        drafts.submit(CITY, id);

        assertThatThrownBy(() -> recommendations.giveBack(PROVINCE, id, bare)).isInstanceOf(Refusal.Invalid.class);
        recommendations.giveBack(PROVINCE, id, List.of(new ReturnRemark("basis", ReturnReason.BASIS, "")));
        assertThat(applications.remarks(CITY, id))
                .extracting(ReturnRemark::field)
                .containsExactly("basis", "task");
        assertThat(applications.submissions(CITY, id)).hasSize(2);
    }

    @Test
    @DisplayName("A3: where the call asks for it the bureau signs off, and the recommender sees nothing before")
    void theBureauSignsOff() {
        var id = proposals.pilot(
                TestCalls.published(jdbc, Audience.FICTIONAL, LocalDate.of(2090, 6, 13), "SIGN_OFF", 3), "990121");

        assertThatThrownBy(() -> applications.get(PROVINCE, id)).isInstanceOf(Refusal.NotFound.class);
        recommendations.pass(Actors.cityBureau("990100"), id);
        assertThat(applications.get(PROVINCE, id).holder()).isEqualTo(Holder.RECOMMENDER);
    }

    @Test
    @DisplayName("a proposal does not exist for another city, another province, an expert or an administrator")
    void doesNotExistForOthers() {
        var id = proposals.pilot(TestCalls.open(jdbc), "990121");

        for (var stranger :
                List.of(OTHER_CITY, Actors.province("140000"), Actors.cityBureau("990200"), Actors.samr())) {
            assertThatThrownBy(() -> applications.get(stranger, id)).isInstanceOf(Refusal.NotFound.class);
        }
    }

    @Test
    @DisplayName("催办 is recorded, once a day")
    void urgesOnceADay() {
        var id = proposals.pilot(TestCalls.open(jdbc), "990121");
        recommendations.urge(CITY, id, "请受理。");

        assertThat(applications.trail(PROVINCE, id).getLast().action()).isEqualTo(Action.URGE);
        assertThatThrownBy(() -> recommendations.urge(CITY, id, "请受理。")).isInstanceOf(Refusal.Conflict.class);
    }
}

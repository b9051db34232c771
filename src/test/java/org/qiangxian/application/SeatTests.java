package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.submission.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The seats of a recommending body: what a proposal needs for one, and that there are no more than the call gives. */
@PlatformTest
@Transactional
class SeatTests {

    private static final Actor CITY = Actors.city("990121");
    private static final Actor PROVINCE = Actors.province("990000");

    @Autowired
    private Applications applications;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("R21: the activity of a city that is suspended cannot be picked from its record either")
    void picksNothingOfASuspendedCity() {
        var call = TestCalls.open(jdbc);
        var id = drafts.begin(CITY, call, Kind.ACTIVITY, Contents.activity()).id();
        drafts.record(CITY, id);
        jdbc.sql("""
                        insert into library.membership_event (code, version, status, document_number, document_title,
                            fictional, recorded_by, recorded_at)
                        values ('990121', 2, 'SUSPENDED', '演示〔2090〕1号', '调整通知（虚构）', true, '测试', now())
                        """).update();

        assertThatThrownBy(() -> recommendations.pick(PROVINCE, id))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("不能选取该地的活动")
                .hasMessageContaining("现在不能申报")
                .hasMessageNotContainingAny("暂停", "调整");
        assertThat(applications.get(PROVINCE, id).status()).isEqualTo(Status.RECORDED);
    }

    @Test
    @DisplayName(
            "R69, R70: an activity is recorded without a recommendation, and the recommender picks from the records")
    void theRecommenderPicksFromTheRecords() {
        var id = drafts.begin(CITY, TestCalls.open(jdbc), Kind.ACTIVITY, Contents.activity())
                .id();
        drafts.record(CITY, id);

        recommendations.pick(PROVINCE, id);

        assertThat(applications.get(PROVINCE, id).status()).isEqualTo(Status.SUBMITTED);
        assertThat(applications.submissions(PROVINCE, id).getFirst().content()).isEqualTo(Contents.activity());
    }

    @Test
    @DisplayName("R53: without both judgments and their reasons nothing is put forward")
    void asksForBothJudgments() {
        var id = proposals.pilot(TestCalls.open(jdbc), "990121");

        assertThatThrownBy(() -> recommendations.shortlist(PROVINCE, id)).hasMessageContaining("请先填写判断");
        assertThatThrownBy(() -> recommendations.judge(PROVINCE, id, Judgment.Question.BASIS, true, " "))
                .isInstanceOf(Refusal.Invalid.class);
        proposals.judge(id);
        recommendations.judge(PROVINCE, id, Judgment.Question.FEASIBLE, false, "经费未落实。");
        assertThatThrownBy(() -> recommendations.shortlist(PROVINCE, id)).hasMessageContaining("两项判断都成立");
        recommendations.reserve(PROVINCE, id);
        assertThat(applications.get(CITY, id).status()).isEqualTo(Status.RESERVED);
    }

    @Test
    @DisplayName("R54: the fourth pilot finds no seat; 备选 takes none and a returned one gives its seat back")
    void theFourthFindsNoSeat() {
        var call = TestCalls.open(jdbc);
        var ids = List.of(
                proposals.pilot(call, "990121"),
                proposals.pilot(call, "990121"),
                proposals.pilot(call, "990121"),
                proposals.pilot(call, "990121"));
        ids.forEach(proposals::judge);
        ids.subList(0, 3).forEach(id -> recommendations.shortlist(PROVINCE, id));

        assertThatThrownBy(() -> recommendations.shortlist(PROVINCE, ids.get(3)))
                .hasMessageContaining("名额 3 个已满");
        recommendations.reserve(PROVINCE, ids.get(3));
        recommendations.giveBack(
                PROVINCE, ids.get(0), List.of(new ReturnRemark("task", ReturnReason.UNCLEAR, "请写明做法。")));
        recommendations.shortlist(PROVINCE, ids.get(3));
        assertThat(applications.seats(call, Kind.PILOT, new RegionCode("990000")))
                .isEqualTo(new Seats(3, 3));
    }

    @Test
    @DisplayName("R71: the sixth activity finds no seat")
    void theSixthActivityFindsNoSeat() {
        var call = TestCalls.open(jdbc);
        var ids = Stream.of("990121", "990122", "990123", "990124", "990221", "990222")
                .map(Actors::city)
                .map(city -> {
                    var id = drafts.begin(city, call, Kind.ACTIVITY, Contents.activity())
                            .id();
                    drafts.submit(city, id);
                    proposals.judge(id);
                    return id;
                })
                .toList();
        ids.subList(0, 5).forEach(id -> recommendations.shortlist(PROVINCE, id));

        assertThatThrownBy(() -> recommendations.shortlist(PROVINCE, ids.get(5)))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("名额 5 个已满");
        assertThat(applications.seats(call, Kind.ACTIVITY, new RegionCode("990000")))
                .isEqualTo(new Seats(5, 5));
    }
}

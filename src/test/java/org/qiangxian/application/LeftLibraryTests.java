package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.library.Basis;
import org.qiangxian.library.MembershipCarried;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Memberships;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a city's proposals when its membership ends. */
@PlatformTest
@Transactional
class LeftLibraryTests {

    private static final RegionCode UNIT = new RegionCode("990121");
    private static final RegionCode BODY = new RegionCode("990000");
    private static final Actor CITY = Actors.city("990121");
    private static final Actor PROVINCE = Actors.province("990000");

    @Autowired
    Applications applications;

    @Autowired
    Drafts drafts;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Decisions decisions;

    @Autowired
    Memberships memberships;

    @Autowired
    LeftLibrary left;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("R14: with the membership its proposals end that have not reached 总局, and the seat goes free")
    void whatHasNotReachedSamrEnds() {
        var call = TestCalls.open(jdbc);
        var draft = drafts.begin(CITY, call, Kind.PILOT, Contents.pilot()).id();
        var listed = shortlisted(call);
        var taken = applications.seats(call, Kind.PILOT, BODY).taken();
        assertThat(left.with(UNIT)).contains("件试点与活动申报随之结束");

        leave();

        assertThat(applications.get(CITY, draft).status()).isEqualTo(Status.CLOSED);
        assertThat(applications.get(CITY, listed).status()).isEqualTo(Status.CLOSED);
        assertThat(applications.seats(call, Kind.PILOT, BODY).taken()).isEqualTo(taken - 1);
        assertThat(applications.trail(CITY, listed).getLast()).satisfies(step -> {
            assertThat(step.organisation()).isEqualTo("平台自动办理");
            assertThat(step.reason()).isEqualTo("申报单位已不在培育库。");
        });
        assertThat(left.with(UNIT)).isEmpty();
    }

    @Test
    @DisplayName(
            "R24: after a change of the division its proposals go on with the unit that goes on, drafts and what was handed in alike")
    void proposalsGoOnWithTheNewUnit() {
        var call = TestCalls.open(jdbc);
        var draft = drafts.begin(CITY, call, Kind.PILOT, Contents.pilot()).id();
        var listed = shortlisted(call);
        var other = Actors.city("990131");

        left.on(new MembershipCarried(UNIT, new RegionCode("990131")));

        assertThat(applications.get(other, draft).status()).isEqualTo(Status.DRAFT);
        assertThat(applications.get(other, listed).status()).isNotEqualTo(Status.CLOSED);
        assertThatThrownBy(() -> applications.get(CITY, draft)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @DisplayName("what lies with 总局 already is decided there")
    void whatLiesWithSamrStays() {
        var forwarded = shortlisted(TestCalls.open(jdbc));
        decisions.forward(PROVINCE, List.of(forwarded));

        leave();

        assertThat(applications.get(CITY, forwarded).status()).isEqualTo(Status.FORWARDED);
    }

    private void leave() {
        var word = new Basis("退出声明", "声明", LocalDate.of(2026, 3, 1));
        memberships.end(UNIT, MembershipStatus.WITHDRAWN, LocalDate.of(2026, 3, 2), word, CITY.signature());
    }

    private ApplicationId shortlisted(CallId call) {
        var id = drafts.begin(CITY, call, Kind.PILOT, Contents.pilot()).id();
        drafts.submit(CITY, id);
        for (var question : Judgment.Question.of(Kind.PILOT)) {
            recommendations.judge(PROVINCE, id, question, true, "有依据。");
        }
        recommendations.shortlist(PROVINCE, id);
        return id;
    }
}

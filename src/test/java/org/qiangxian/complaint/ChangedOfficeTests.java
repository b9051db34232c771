package org.qiangxian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * A complaint at an office whose code is no longer in force: 毕节地区 (522400) became 毕节市 (520500), to which 大方县 belongs.
 */
@PlatformTest
@Transactional
class ChangedOfficeTests {

    private static final String OLD = "522400";
    private static final Actor BUREAU = Actors.cityBureau("520500");

    @Autowired
    Complaining complaining;

    @Autowired
    Complaints complaints;

    @Autowired
    PassingOn passing;

    @Autowired
    QueryPages pages;

    @Autowired
    Turns turns;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private String code = "";
    private Complaint complaint = ComplaintClockTests.since(ComplaintStatus.RECEIVED, Complaining.NOW.toString());

    @BeforeEach
    void comeBeforeTheChange() {
        clock.stopAt(Complaining.NOW);
        code = complaining.send(Complaining.form("CITY", "520521"));
        complaint = complaining.find(code);
        jdbc.sql("update complaint.complaint set handler_role = 'CITY_BUREAU', handler_area = :old where id = :id")
                .param("old", OLD)
                .param("id", complaint.id())
                .update();
    }

    @Test
    @DisplayName(
            "R85, R110: it lies on the desk of the office that took up the old one; the day stays, who reported reads why, and it is answered there")
    void liesWithTheSuccessor() {
        complaining.staff(BUREAU, true);
        clock.move(Duration.ofDays(1));

        passing.follow(complaint.id());
        passing.follow(complaint.id());

        Desks.only(turns, BUREAU, complaint.matter());
        var now = complaining.again(complaint);
        assertThat(now.since()).isEqualTo(complaint.since());
        assertThat(pages.page(code, now).passed())
                .as("once")
                .singleElement()
                .asString()
                .contains("毕节地区", "转给毕节市", "行政区划变更");
        complaints.accept(BUREAU, now.id(), new Seen(2));
        complaints.answer(BUREAU, now.id(), new AnswerForm("FOUND", "已责令退还收费。", "3"));
        assertThat(complaining.again(now).status()).isEqualTo(ComplaintStatus.ANSWERED);
    }

    @Test
    @DisplayName("R85: an office whose people still wait for their posts under its new code has it already")
    void liesWithWhoIsComing() {
        complaining.staff(BUREAU, false);
        assertThat(complaining.followed(complaint)).isEqualTo(new Handler(Role.CITY_BUREAU, BUREAU.area()));
    }

    @Test
    @DisplayName("R2, R85: where nobody took the office up, the province has it, and 总局 where nobody is there either")
    void liesWithWhoHandsOut() {
        assertThat(complaining.followed(complaint)).isEqualTo(Handler.NATION);
        jdbc.sql("update complaint.complaint set handler_role = 'CITY_BUREAU', handler_area = :old where id = :id")
                .param("old", OLD)
                .param("id", complaint.id())
                .update();
        complaining.staff(Actors.province("520000"), true);
        assertThat(complaining.followed(complaint)).isEqualTo(new Handler(Role.PROVINCE, new RegionCode("520000")));
    }

    @Test
    @DisplayName("R85: as long as the office has its people, or its place is in force, it keeps what it has")
    void staysWhereSomebodyIs() {
        complaining.staff(Actors.cityBureau(OLD), true);
        complaining.staff(BUREAU, true);
        assertThat(complaining.followed(complaint)).isEqualTo(new Handler(Role.CITY_BUREAU, new RegionCode(OLD)));

        var current = complaining.received();
        passing.follow(current.id());
        assertThat(complaining.again(current).handler()).isEqualTo(current.handler());
    }
}

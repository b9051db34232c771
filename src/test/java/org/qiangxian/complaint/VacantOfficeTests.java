package org.qiangxian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A complaint lies with somebody who may act on it, also where the nearest office above the accused has nobody: 大方县 in 毕节市. */
@PlatformTest
@Transactional
class VacantOfficeTests {

    private static final String COUNTY = "520521";
    private static final Actor BUREAU = Actors.cityBureau("520500");
    private static final Actor PROVINCE = Actors.province("520000");

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

    @BeforeEach
    void nobodyAtTheTop() {
        clock.stopAt(Complaining.NOW);
        jdbc.sql("update account.post set ended_at = proposed_at where role = 'SAMR' and ended_at is null")
                .update();
    }

    private Complaint told() {
        return complaining.find(complaining.send(Complaining.form("CITY", COUNTY)));
    }

    private static Handler office(Actor actor) {
        return new Handler(actor.role(), actor.area());
    }

    private void disable(Actor actor, boolean disabled) {
        jdbc.sql("update account.person set disabled = :disabled where id = :id")
                .param("disabled", disabled)
                .param("id", actor.person())
                .update();
    }

    @Test
    @DisplayName(
            "R2, R110: a new one goes past an office in which nobody may handle it, to the nearest above that has somebody")
    void goesPastAnEmptyOffice() {
        complaining.staff(PROVINCE, true);
        var first = told();
        assertThat(first.handler()).isEqualTo(office(PROVINCE));
        Desks.only(turns, PROVINCE, first.matter());

        complaining.staff(BUREAU, true);
        assertThat(told().handler()).isEqualTo(office(BUREAU));
        assertThat(complaining.followed(first)).as("who has it keeps it").isEqualTo(office(PROVINCE));

        jdbc.sql("""
                        with accused as (insert into account.organisation (name, kind, area)
                            values ('大方县市场监督管理局（兼职）', 'CITY', :county) returning id)
                        insert into account.post (person, organisation, role, proposed_at, granted_at)
                        select :person, id, 'CITY', now(), now() from accused
                        """).param("county", COUNTY).param("person", BUREAU.person()).update();
        assertThat(told().handler()).as("all of the bureau work at the accused").isEqualTo(office(PROVINCE));
    }

    @Test
    @DisplayName(
            "R2, R110: where nobody may handle it anywhere it waits at the nearest office, and whoever comes first has it")
    void waitsForWhoComesFirst() {
        var code = complaining.send(Complaining.form("CITY", COUNTY));
        var complaint = complaining.find(code);
        assertThat(complaint.handler()).isEqualTo(office(BUREAU));
        assertThat(complaining.followed(complaint)).isEqualTo(office(BUREAU));

        complaining.staff(Complaining.SAMR, true);
        assertThat(complaining.followed(complaint)).isEqualTo(Handler.NATION);
        assertThat(pages.page(code, complaining.again(complaint)).passed())
                .singleElement()
                .asString()
                .contains("转给国家市场监督管理总局", "没有可以办理的人员");

        disable(Complaining.SAMR, true);
        complaining.staff(BUREAU, true);
        assertThat(complaining.followed(complaint)).isEqualTo(office(BUREAU));
    }

    @Test
    @DisplayName(
            "R2, R110: an open one goes up when the last who may handle it leaves; the day stays, and it is answered there")
    void goesUpWhenTheHandlerLeaves() {
        complaining.staff(BUREAU, true);
        complaining.staff(PROVINCE, true);
        var complaint = told();
        complaints.accept(BUREAU, complaint.id(), Seen.NOTHING);
        var accepted = complaining.again(complaint);
        clock.move(Duration.ofDays(1));
        assertThat(complaining.followed(complaint)).isEqualTo(office(BUREAU));

        disable(BUREAU, true);
        assertThat(complaining.followed(complaint)).isEqualTo(office(PROVINCE));

        Desks.only(turns, PROVINCE, complaint.matter());
        assertThat(complaining.again(complaint).since()).isEqualTo(accepted.since());
        assertThat(told(complaint, "/passed/1")).isEqualTo(1);
        disable(BUREAU, false);
        assertThat(complaining.followed(complaint))
                .as("it does not go to and fro")
                .isEqualTo(office(PROVINCE));
        passing.pass(PROVINCE, complaint.id(), Map.of("level", "CITY_BUREAU", "place", "520500", "reason", "市局已有人员。"));
        assertThat(complaining.again(complaint).handler())
                .as("the bureau never passed it on")
                .isEqualTo(office(BUREAU));
        disable(BUREAU, true);
        assertThat(complaining.followed(complaint))
                .as("back rather than nowhere")
                .isEqualTo(office(PROVINCE));
        complaints.answer(PROVINCE, complaint.id(), new AnswerForm("FOUND", "已责令退还收费。", "5"));
        disable(PROVINCE, true);
        assertThat(complaining.followed(complaint))
                .as("what is answered waits for nobody")
                .isEqualTo(office(PROVINCE));
    }

    @Test
    @DisplayName("R110: it waits for whoever takes the post over until it is late, and not longer")
    void waitsForATakeover() {
        complaining.staff(BUREAU, true);
        complaining.staff(PROVINCE, true);
        var complaint = told();
        jdbc.sql("update account.post set granted_at = null where id = :id")
                .param("id", BUREAU.post())
                .update();
        assertThat(complaining.followed(complaint)).isEqualTo(office(BUREAU));
        clock.move(Duration.ofDays(8));
        assertThat(complaining.followed(complaint)).isEqualTo(office(PROVINCE));
    }

    @Test
    @DisplayName(
            "R2, R91: 纪检 is told of what is handed to it, also at once; what nobody of it can read does not end by itself")
    void handedToWhoReads() {
        complaining.staff(BUREAU, true);
        var unread = told();
        assertThat(complaints.transfer(BUREAU, unread.id(), Seen.NOTHING)).isFalse();
        clock.move(Duration.ofDays(40));
        complaints.tend(unread.id());
        assertThat(complaining.again(unread).status()).isEqualTo(ComplaintStatus.TRANSFERRED);

        complaining.staff(Actors.of(Role.DISCIPLINE, null), true);
        complaints.tend(unread.id());
        assertThat(complaining.again(unread).status()).isEqualTo(ComplaintStatus.CLOSED);
        var read = told();
        assertThat(complaints.transfer(BUREAU, read.id(), Seen.NOTHING)).isTrue();
        assertThat(told(read, "/discipline/transferred")).isEqualTo(1);
    }

    private int told(Complaint complaint, String event) {
        return jdbc.sql("select count(*) from notice.message where key = :key")
                .param("key", complaint.matter() + event)
                .query(Integer.class)
                .single();
    }
}

package org.qiangxian.supervision;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.qiangxian.MovableClock;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A member with own days, notes and visits, through the front doors; 10 March 2026 is a Tuesday. */
@TestComponent
public class Supervising {

    static final RegionCode UNIT = new RegionCode("140728");
    static final Actor CITY = Actors.city("140728");
    static final Actor BUREAU = Actors.cityBureau("140700");
    static final Actor PROVINCE = Actors.province("140000");
    static final Actor ELSEWHERE = Actors.province("130000");

    static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** A day that is over for less time than the city has to move it, and one that is over for longer. */
    static final LocalDate JUST = TODAY.minusDays(3);

    static final LocalDate LONG = TODAY.minusDays(20);

    static final String WHAT = "请技术机构为企业做质量诊断";
    static final String MEASURE = "measure:J-01";

    private final JdbcClient jdbc;
    private final Notes notes;
    private final Visits visits;
    private final MovableClock clock;

    Supervising(JdbcClient jdbc, Notes notes, Visits visits, MovableClock clock) {
        this.jdbc = jdbc;
        this.notes = notes;
        this.visits = visits;
        this.clock = clock;
    }

    /** A measure in progress with an own day; returns its key. */
    String measure(RegionCode unit, LocalDate until) {
        jdbc.sql("""
                        insert into finding.measure (unit, indicator, version, what, who, until, state, recorded_by, recorded_at,
                            demonstration)
                        select :unit, 'J-01', coalesce(max(version), 0) + 1, :what, '县市场监管局', :until, 'UNDER_WAY', '测试', :at, false
                        from finding.measure where unit = :unit and indicator = 'J-01'
                        """)
                .param("unit", unit.value())
                .param("what", WHAT)
                .param("until", Date.valueOf(until))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return MEASURE;
    }

    String measure(LocalDate until) {
        return measure(UNIT, until);
    }

    /** An item of a plan, for which the module stores no status; returns its key. */
    String item(LocalDate day) {
        var plan = UUID.randomUUID();
        var item = UUID.randomUUID();
        jdbc.sql("""
                        insert into plan.plan (id, unit, level, kind, year, status, title, words, started_by, since)
                        values (:plan, :unit, 'COUNTY', 'WORK', 2025, 'FINAL', '方案', '', '测试', :at)
                        """)
                .param("plan", plan)
                .param("unit", UNIT.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        "insert into plan.version (plan, version, title, words, saved_by, saved_at) values (:plan, 1, '方案', '', '测试', :at)")
                .param("plan", plan)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into plan.item (plan, version, position, item, what, who, day, measure)
                        values (:plan, 1, 0, :item, '公开服务承诺', '县市场监管局', :day, '')
                        """)
                .param("plan", plan)
                .param("item", item)
                .param("day", Date.valueOf(day))
                .update();
        return "plan:%s.%s".formatted(plan, item);
    }

    static NoteForm asking(String item, LocalDate day, String text) {
        return new NoteForm(item, day.toString(), NoteAsk.NEW_DAY.name(), text);
    }

    /** A note of the province about a measure that has been late for long. */
    Note sent() {
        return sent(UNIT);
    }

    Note sent(RegionCode unit) {
        measure(unit, LONG);
        return notes.send(PROVINCE, unit, asking(MEASURE, LONG, "请说明进展，需要的话我们可以请技术机构来帮忙。"));
    }

    Note answered() {
        var note = sent();
        notes.answer(CITY, note.id(), "设备下周到货。", Seen.NOTHING);
        return note;
    }

    Note closed() {
        var note = answered();
        notes.close(PROVINCE, note.id(), Seen.NOTHING);
        return note;
    }

    static VisitForm visit(LocalDate day, String reason) {
        return new VisitForm("看质量基础设施一站式服务怎么办的", day.toString(), "质量发展处2人", "10", reason);
    }

    /** The same for tests of other modules. */
    public void anyAnnounced() {
        announced();
    }

    /** A visit of the province in three working days. */
    Visit announced() {
        return announced(PROVINCE, LocalDate.of(2026, 3, 10), "");
    }

    Visit announced(Actor by, LocalDate day, String reason) {
        return visits.announce(by, UNIT, visit(day, reason));
    }

    /** A visit whose day has come, announced weeks before. */
    Visit due() {
        return due(UNIT, PROVINCE);
    }

    Visit due(RegionCode unit, Actor by) {
        var now = clock.instant();
        clock.stopAt(now.minusSeconds(40 * 86_400));
        var visit = visits.announce(by, unit, visit(Chinese.day(now), ""));
        clock.stopAt(now);
        return visit;
    }
}

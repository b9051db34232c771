package org.qiangxian.pilot;

import java.time.Instant;
import java.util.List;
import org.qiangxian.MovableClock;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Decisions;
import org.qiangxian.application.Drafts;
import org.qiangxian.application.Judgment;
import org.qiangxian.application.Recommendations;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Content;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.region.RegionCode;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Pilots and activities that were adopted, through the front doors alone; a pilot decided in July 2025 has six
 * quarters, an activity two.
 */
@TestComponent
public class Piloting {

    public static final Actor SAMR = Actors.samr();
    public static final Instant JULY = Instant.parse("2025-07-10T02:00:00Z");
    public static final Instant AUGUST = Instant.parse("2025-08-10T02:00:00Z");
    public static final Instant FEBRUARY = Instant.parse("2026-02-10T02:00:00Z");
    public static final Instant AFTER = Instant.parse("2027-01-10T02:00:00Z");

    private final Drafts drafts;
    private final Recommendations recommendations;
    private final Decisions decisions;
    private final PilotRepository pilots;
    private final PilotDays days;
    private final PilotRecords records;
    private final LeftPilots left;
    private final MovableClock clock;
    private final JdbcClient jdbc;

    Piloting(
            Drafts drafts,
            Recommendations recommendations,
            Decisions decisions,
            PilotRepository pilots,
            PilotDays days,
            PilotRecords records,
            LeftPilots left,
            MovableClock clock,
            JdbcClient jdbc) {
        this.drafts = drafts;
        this.recommendations = recommendations;
        this.decisions = decisions;
        this.pilots = pilots;
        this.days = days;
        this.records = records;
        this.left = left;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** A pilot of a county of 示例省, opened in July 2025, where the clock is stopped. */
    public Pilot pilot(String unit) {
        return opened(unit, Kind.PILOT);
    }

    public Pilot activity(String unit) {
        return opened(unit, Kind.ACTIVITY);
    }

    private Pilot opened(String unit, Kind kind) {
        clock.stopAt(JULY);
        return taken(TestCalls.open(jdbc), unit, kind);
    }

    /** The pilot that a proposal became. */
    Pilot taken(CallId call, String unit, Kind kind) {
        return taken(unit, argued(call, unit, kind));
    }

    /** The pilot that a proposal with this content became. */
    Pilot taken(CallId call, String unit, Kind kind, Content content) {
        return taken(unit, argued(call, unit, kind, content));
    }

    private Pilot taken(String unit, ApplicationId id) {
        decisions.decide(SAMR, id, true, "条件具备。");
        return pilots.of(new RegionCode(unit)).stream()
                .filter(each -> id.equals(each.application()))
                .findFirst()
                .orElseThrow();
    }

    /** A proposal that has been argued. */
    ApplicationId argued(CallId call, String unit, Kind kind) {
        return argued(call, unit, kind, kind == Kind.PILOT ? Contents.pilot() : Contents.activity());
    }

    private ApplicationId argued(CallId call, String unit, Kind kind, Content content) {
        var city = Actors.city(unit);
        var province = Actors.province(unit.substring(0, 2) + "0000");
        var id = drafts.begin(city, call, kind, content).id();
        drafts.submit(city, id);
        for (var question : Judgment.Question.of(kind)) {
            recommendations.judge(province, id, question, true, "有依据。");
        }
        recommendations.shortlist(province, id);
        decisions.forward(province, List.of(id));
        decisions.beginArgument(SAMR, id);
        return id;
    }

    /**
     * A pilot at this status, brought there by the clock and the front doors; the clock is stopped when it got there.
     */
    Pilot at(PilotStatus status, String unit) {
        var pilot = pilot(unit);
        switch (status) {
            case UNDER_WAY -> clock.stopAt(AUGUST);
            case INTERIM -> pass(pilot, FEBRUARY);
            case CLOSING -> pass(pilot, AFTER);
            case DONE -> {
                pass(pilot, AFTER);
                records.complete(Actors.city(unit), pilot.id(), new SummaryForm("三项工作都已完成。", null));
            }
            case PAUSED -> follow(pilot, Course.PAUSE);
            case ENDED -> follow(pilot, Course.END);
        }
        return pilots.find(pilot.id()).orElseThrow();
    }

    /** Does to a pilot what falls due by this moment. */
    Pilot pass(Pilot pilot, Instant at) {
        clock.stopAt(at);
        days.pass(pilot.id());
        return pilots.find(pilot.id()).orElseThrow();
    }

    /** Applies what a decision under R20 says of it. */
    void follow(Pilot pilot, Course course) {
        left.follow(SAMR, "pilot/" + pilot.id(), course, "总局另有安排。");
    }

    /** Ends a pilot that a test committed, with its call. */
    void leave(Pilot pilot) {
        follow(pilot, Course.END);
        TestCalls.close(jdbc, pilot.call());
    }

    static MarkForm onPlan() {
        return new MarkForm("ON_PLAN", null, null, null, null);
    }

    static MarkForm adjusted(String day) {
        return new MarkForm("ADJUST", day, "设备推迟到位。", null, null);
    }

    static MarkForm notBegun() {
        return new MarkForm("NOT_BEGUN", null, null, "技术人员还没有到位。", null);
    }

    static SupportForm support() {
        return new SupportForm("STANDARD", "省标准化院", "派人到县里帮助制定标准。", "标准已经使用。");
    }
}

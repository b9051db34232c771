package org.qiangxian.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Turns;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.qiangxian.procedure.Trail.Station.Place;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** 办理轨迹 of a report: county, bureau where there is one, province, of a summary 总局. */
@Component
class ReportTrails {

    private final Turns turns;
    private final ReportSilence silence;
    private final Undoing undoing;

    ReportTrails(Turns turns, ReportSilence silence, Undoing undoing) {
        this.turns = turns;
        this.silence = silence;
        this.undoing = undoing;
    }

    /**
     * The strip.
     *
     * @param steps oldest first
     * @param place how others than the member itself call it
     */
    Trail of(Actor actor, Report report, Round round, List<ReportStep> steps, String place) {
        var now = undoing.now();
        var log = steps.stream().flatMap(ReportStep::shown);
        var trail = next(report, round, Trail.at(where(actor, report, place), report.since(), now))
                .along(stations(actor, report, place))
                .log(Step.latestFirst(log));
        var own = own(actor, report);
        var mine = own.isEmpty()
                ? trail
                : trail.mine("本单位", own)
                        .go(Button.link(
                                        actor.is(Role.CITY) ? own.get().button() : "去办理",
                                        actor.is(Role.CITY) ? "#report" : "#deal")
                                .first());
        return undoing.on(mine, actor, report.matter());
    }

    /** The reader's turn for this report, or, at a higher level, for all reports of its round. */
    private Optional<Turn> own(Actor actor, Report report) {
        var key = ReportTurns.key(report);
        if (key.isEmpty() || actor.is(Role.CITY)) {
            return turns.find(actor, report.matter());
        }
        return turns.find(actor, key)
                .map(turn -> turn.what(report.status() == ReportStatus.WITH_BUREAU ? "通过或退回" : "阅")
                        .until(silence.until(report))
                        .noting(ReportTurns.note(report)));
    }

    private static String where(Actor actor, Report report, String place) {
        return switch (report.status()) {
            case OPEN, RETURNED -> actor.is(Role.CITY) ? "本单位" : place;
            case WITH_BUREAU -> actor.is(Role.CITY_BUREAU) ? "本单位" : "市局";
            case WITH_PROVINCE -> actor.is(Role.PROVINCE) ? "本单位" : "省局";
            case WITH_SAMR -> actor.is(Role.SAMR) ? "本单位" : "总局";
            case READ, DECLINED, ENDED -> "已办结";
        };
    }

    private Trail next(Report report, Round round, Trail trail) {
        var first = report.bureau() == null ? "省局" : "市局";
        return switch (report.status()) {
            case OPEN ->
                trail.turn("培育城市", "报送", WorkingDays.endOf(round.lastDay()), report.summary() ? "鼓励报送，可以不参加" : "")
                        .next(first, "办理", null, "");
            case RETURNED -> trail.turn("培育城市", "修改后重新报送", null, "").next(first, "重新办理", null, "");
            case WITH_BUREAU ->
                trail.turn("市局", "通过或退回", silence.until(report), ReportTurns.note(report))
                        .next("省局", "阅", null, "");
            case WITH_PROVINCE ->
                report.summary()
                        ? trail.turn("省局", "阅", silence.until(report), ReportTurns.note(report))
                                .next("总局", "阅", null, "")
                        : trail.turn("省局", "阅", silence.until(report), "");
            case WITH_SAMR -> trail.turn("总局", "阅", null, "");
            case READ -> trail.without("已阅，不用再办理。");
            case DECLINED -> trail.without("本年不参加，不用再办理。");
            case ENDED -> trail.without("这一轮已经结束，不用再报送。");
        };
    }

    private static List<Station> stations(Actor actor, Report report, String place) {
        var stage = stage(report);
        var at = "%s起".formatted(Chinese.date(report.since()));
        var way = new ArrayList<Station>();
        way.add(station("报送", 0, stage, at, actor.is(Role.CITY) ? "本单位" : place));
        if (report.bureau() != null) {
            way.add(station("核", 1, stage, at, actor.is(Role.CITY_BUREAU) ? "本单位" : "市局"));
        }
        way.add(station("阅", 2, stage, at, actor.is(Role.PROVINCE) ? "本单位" : "省局"));
        if (report.summary()) {
            way.add(station("阅", 3, stage, at, actor.is(Role.SAMR) ? "本单位" : "总局"));
        }
        return List.copyOf(way);
    }

    private static int stage(Report report) {
        return switch (report.status()) {
            case OPEN, RETURNED, DECLINED, ENDED -> 0;
            case WITH_BUREAU -> 1;
            case WITH_PROVINCE -> 2;
            case WITH_SAMR -> 3;
            case READ -> 4;
        };
    }

    private static Station station(String label, int number, int stage, String since, String who) {
        var place = number < stage ? Place.DONE : number == stage ? Place.NOW : Place.LATER;
        return new Station(label, place, place == Place.NOW ? since : "", who, false);
    }
}

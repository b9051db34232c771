package org.qiangxian.panel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.qiangxian.procedure.Trail.Station.Place;

/** 办理轨迹 of a proposal in the hands of one expert: declared, opinion, consensus answered. Of others it says nothing. */
final class OpinionTrail {

    private static final String OWN = "本人";
    private static final List<String> WAY = List.of("申报利害关系", "提出意见", "答复合议意见", "结束");

    private OpinionTrail() {}

    /** @param given when the expert last gave the opinion; null where not */
    static Trail of(
            Reading reading, OpinionStanding standing, @Nullable Instant given, Optional<Consensus> text, Instant now) {
        var due = WorkingDays.endOf(reading.panel().due());
        var trail = Trail.at(at(standing) == 3 || standing == OpinionStanding.ASSIGNED ? "总局" : OWN, null, now)
                .along(stations(at(standing), due, now))
                .log(course(reading, given, text));
        return switch (standing) {
            case ASSIGNED -> trail.turn("总局", "发送专家", null, "").next(OWN, "申报利害关系", null, "");
            case UNDECLARED ->
                trail.turn(OWN, "申报利害关系", due, "").next(OWN, "提出意见", due, "").go(go("去申报", "#declare"));
            case ASKED ->
                trail.turn(OWN, "提出意见", due, "").next("总局", "转入合议", null, "").go(go("写意见", "#given"));
            case GIVEN ->
                trail.turn("总局", "转入合议", null, "").next(OWN, "答复合议意见", null, "").without("意见已提交，转入合议前可以修改。");
            case TOGETHER -> trail.turn("总局", "写合议意见", null, "").next(OWN, "答复合议意见", null, "");
            case TEXT ->
                trail.turn(OWN, "答复合议意见", null, "").next("总局", "结束合议", null, "").go(go("去答复", "#consensus"));
            case ANSWERED -> trail.turn("总局", "结束合议", null, "").next("总局", "作出决定", null, "");
            case CONCLUDED -> trail.without("论证已结束，不用再办理。");
        };
    }

    private static Button go(String label, String anchor) {
        return Button.link(label, anchor).first();
    }

    private static int at(OpinionStanding standing) {
        return switch (standing) {
            case ASSIGNED, UNDECLARED -> 0;
            case ASKED, GIVEN -> 1;
            case TOGETHER, TEXT, ANSWERED -> 2;
            case CONCLUDED -> 3;
        };
    }

    private static List<Station> stations(int here, Instant due, Instant now) {
        var way = new ArrayList<Station>();
        for (var i = 0; i < WAY.size(); i++) {
            var place = i < here ? Place.DONE : i == here ? Place.NOW : Place.LATER;
            way.add(new Station(WAY.get(i), place, i == 1 ? Trail.before(due, now) : "", i == 3 ? "总局" : OWN, false));
        }
        return way;
    }

    private static List<Step> course(Reading reading, @Nullable Instant given, Optional<Consensus> text) {
        var steps = new ArrayList<Step>();
        var declared = reading.assignment().declaredAt();
        if (declared != null) {
            steps.add(Step.of("申报没有利害关系", OWN, declared, ""));
        }
        if (given != null) {
            steps.add(Step.of("提出意见", OWN, given, ""));
        }
        text.ifPresent(consensus -> steps.add(Step.of("形成合议意见", "总局", consensus.at(), "")));
        return Step.latestFirst(steps.stream());
    }
}

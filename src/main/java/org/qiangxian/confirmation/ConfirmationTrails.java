package org.qiangxian.confirmation;

import static org.qiangxian.procedure.Trail.Station.done;
import static org.qiangxian.procedure.Trail.Station.here;
import static org.qiangxian.procedure.Trail.Station.later;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Turns;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** 办理轨迹 of a batch in the hands of its city: entered, answered or accepted by silence. */
@Component
class ConfirmationTrails {

    private static final String OWN = "本单位";

    private final Turns turns;
    private final Undoing undoing;

    ConfirmationTrails(Turns turns, Undoing undoing) {
        this.turns = turns;
        this.undoing = undoing;
    }

    /** @param given all answers of the unit, those taken back too, newest first */
    Trail of(Actor actor, RegionCode unit, Awaiting it, List<CityAnswer> given) {
        var own = given.stream()
                .filter(answer -> answer.batch().equals(it.batch().id()))
                .toList();
        return undoing.on(
                standing(actor, unit, it, own).log(course(it, own)),
                actor,
                ConfirmationUndo.matter(unit, it.batch().id()));
    }

    private Trail standing(Actor actor, RegionCode unit, Awaiting it, List<CityAnswer> own) {
        var now = undoing.now();
        var answer = own.stream()
                .filter(each -> each.value() == null && each.undoneAt() == null)
                .findFirst();
        var confirmed = answer.map(CityAnswer::answeredAt);
        var mark = answer.filter(CityAnswer::demonstration).isPresent() ? "（演示操作）" : "";
        var batch = it.batch();
        var until = it.due() == null ? null : WorkingDays.endOf(it.due());
        var entered =
                done("录入", Trail.moment(batch.enteredAt(), now), batch.channel().label());
        return switch (it.standing()) {
            case OPEN -> open(actor, unit, it, until, entered);
            case CONFIRMED ->
                Trail.at("已确认" + mark, confirmed.orElse(null), now)
                        .along(List.of(
                                entered,
                                done(
                                        "确认",
                                        confirmed
                                                .map(at -> Trail.moment(at, now))
                                                .orElse(""),
                                        OWN)))
                        .without("已确认，不用再办理；发现不符的，仍可逐项提出异议。");
            case ANSWERED ->
                Trail.at("已逐项答复" + mark, answered(own), now)
                        .along(List.of(entered, done("答复", "各项都已答复", OWN)))
                        .without("各项都已答复，不用再办理；异议的办理见“数据异议”。");
            case ACCEPTED ->
                Trail.at("视为认可", until, now)
                        .along(List.of(entered, done("视为认可", "到期未提出异议", OWN)))
                        .without("到期未提出异议，视为认可，不用再办理；发现不符的，仍可逐项提出异议。");
        };
    }

    private Trail open(Actor actor, RegionCode unit, Awaiting it, @Nullable Instant until, Trail.Station entered) {
        var now = undoing.now();
        var batch = it.batch();
        var before = Trail.before(until, now);
        return Trail.at(OWN, batch.enteredAt(), now)
                .along(List.of(
                        entered, here("核对", before, OWN).own(before), later(until == null ? "确认" : "确认或视为认可", "", OWN)))
                .turn(OWN, "确认，或对不符的数值提出异议", until, "")
                .next("平台", "按这一批数据分析", null, until == null ? "" : "到期未提出异议，视为认可")
                .mine(OWN, turns.find(actor, "batch/%s/%s".formatted(batch.id(), unit)))
                .without("看过以后，用页面下方的一栏确认；不符的逐项提出异议。");
    }

    private static @Nullable Instant answered(List<CityAnswer> own) {
        return own.stream()
                .filter(each -> each.undoneAt() == null)
                .findFirst()
                .map(CityAnswer::answeredAt)
                .orElse(null);
    }

    private static List<Step> course(Awaiting it, List<CityAnswer> own) {
        var batch = it.batch();
        var entered =
                Step.of("录入 %d 项".formatted(it.values()), batch.enteredBy().words(), batch.enteredAt(), "");
        var answered = own.stream()
                .flatMap(answer -> Step.of(
                        answer.act(),
                        answer.answeredBy().words(),
                        answer.answeredAt(),
                        answer.reason() == null ? "" : answer.reason(),
                        answer.undoneAt()));
        return Step.latestFirst(Stream.concat(Stream.of(entered), answered));
    }
}

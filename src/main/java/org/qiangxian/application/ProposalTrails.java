package org.qiangxian.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Turns;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.Calls;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Undoing;
import org.springframework.stereotype.Component;

/** 办理轨迹 of a proposal, as its reader sees it: the way it has gone, whose turn it is, what comes next. */
@Component
public class ProposalTrails {

    private static final String OWN = "本单位";

    private final Turns turns;
    private final Calls calls;
    private final BureauSilence silence;
    private final SealStanding seals;
    private final Undoing undoing;

    ProposalTrails(Turns turns, Calls calls, BureauSilence silence, SealStanding seals, Undoing undoing) {
        this.turns = turns;
        this.calls = calls;
        this.silence = silence;
        this.seals = seals;
        this.undoing = undoing;
    }

    /**
     * The strip.
     *
     * @param steps the proposal's trail, oldest step first
     * @param place how others than the city itself call it
     */
    public Trail of(Actor actor, Application it, List<ApplicationStep> steps, String place) {
        var call = calls.get(it.call(), it.callVersion());
        var way = new ProposalWay(
                it,
                steps,
                actor.is(Role.CITY) ? OWN : place,
                call.definition().cityStep().manner(),
                call.form(it.kind()).seal() != null,
                seals.sealed(it).orElse(null),
                calls.deadlineOf(it.call(), it.recommender()),
                undoing.now());
        if (it.apart(call)) {
            return undoing.on(apart(actor, it, way), actor, MoveEffects.matter(it.id()));
        }
        var own = own(actor, it);
        var trail = Trail.at(where(actor, it, way.city()), it.since(), way.now());
        trail = next(others(trail, actor, way), way).mine(OWN, own);
        trail = along(trail, way, own);
        return undoing.on(here(trail, actor, it, own), actor, MoveEffects.matter(it.id()));
    }

    /** An activity that answers no call waits for nobody; while it is a draft, its city may record it (R69). */
    private static Trail apart(Actor actor, Application it, ProposalWay way) {
        var trail = Trail.at(where(actor, it, way.city()), it.since(), way.now())
                .mine(OWN, Optional.empty())
                .along(way.apart());
        return it.status() == Status.DRAFT
                ? trail.next(where(actor, it, way.city()), "记录活动", null, "写明名称即可；自愿，没有截止日期")
                : trail;
    }

    private static String where(Actor actor, Application it, String city) {
        if (it.holder().is(actor.role())) {
            return OWN;
        }
        return it.holder() == Holder.CITY ? city : it.holder().label();
    }

    /** What waits for the reader in it, as on the desk. */
    private Optional<Turn> own(Actor actor, Application it) {
        var keys = Set.of(
                "application/" + it.id(),
                "seal/" + it.id(),
                "package/%s/%s".formatted(it.call(), it.recommender()),
                "arrived/%s/%s".formatted(it.call(), it.recommender()),
                "decide/%s/%s".formatted(it.call(), it.kind()));
        return turns.of(actor).stream()
                .filter(turn -> keys.contains(turn.key()) && fits(turn, it))
                .findFirst();
    }

    /** Whether a turn concerns this proposal: one that gathers several does only if it includes this one. */
    private static boolean fits(Turn turn, Application it) {
        return switch (turn.key().split("/")[0]) {
            case "package" -> it.status() == Status.SHORTLISTED;
            case "arrived" -> it.status() == Status.FORWARDED;
            case "decide" -> it.status() == Status.UNDER_REVIEW;
            default -> true;
        };
    }

    private Trail others(Trail trail, Actor actor, ProposalWay way) {
        var it = way.application();
        var open = way.now().isBefore(way.deadline()) ? way.deadline() : null;
        var whose = it.holder() == Holder.CITY ? way.city() : where(actor, it, way.city());
        return switch (it.status()) {
            case DRAFT -> trail.turn(whose, "填写并提交", open, "");
            case RETURNED -> trail.turn(whose, "按意见修改，重新提交", open, "");
            case SUBMITTED ->
                it.holder() == Holder.BUREAU
                        ? trail.turn(whose, "审核：通过或退回", bureauLast(it), bureauLast(it) == null ? "" : late(it))
                        : trail.turn(whose, "受理：列为拟推荐、备选，或退回修改", open, "");
            case SHORTLISTED ->
                way.wantsSeal()
                        ? trail.turn(way.city(), "打印方案，盖章后上传扫描件", open, "")
                        : trail.turn(whose, "汇总报送总局", open, "");
            case FORWARDED -> trail.turn(whose, "形式检查，组织论证", null, "");
            case UNDER_REVIEW -> trail.turn(whose, "专家论证，作出决定", null, "");
            case RECORDED, RESERVED, SELECTED, NOT_SELECTED, CLOSED -> trail;
        };
    }

    private String late(Application it) {
        var why = silence.why(it.call(), it.callVersion(), it.since());
        return why.isEmpty() ? "逾期自动转省局" : "逾期自动转省局；" + why;
    }

    private @Nullable Instant bureauLast(Application it) {
        return silence.last(it.call(), it.callVersion(), it.since())
                .map(WorkingDays::endOf)
                .orElse(null);
    }

    private static Trail next(Trail trail, ProposalWay way) {
        var it = way.application();
        var last = way.deadline();
        return switch (it.status()) {
            case DRAFT, RETURNED ->
                way.manner() == org.qiangxian.call.CityStep.Manner.SIGN_OFF
                        ? trail.next("市局", "审核", null, "通过后转省局")
                        : trail.next("省局", "受理", null, "");
            case RECORDED -> trail.next("省局", "可以选为推荐", last, "没有申请推荐");
            case SUBMITTED ->
                it.holder() == Holder.BUREAU
                        ? trail.next("省局", "受理", null, "")
                        : trail.next("省局", "列为拟推荐后报送总局", last, "");
            case SHORTLISTED -> trail.next("省局", "报送总局", last, "");
            case RESERVED -> trail.next("省局", "有名额时可以改列", last, "备选不占名额");
            case FORWARDED -> trail.next("总局", "组织专家论证", null, "时间由总局通知");
            case UNDER_REVIEW -> trail.next("总局", "发布结果", null, "一次告知各地");
            case SELECTED, NOT_SELECTED, CLOSED -> trail;
        };
    }

    /** The stations; the reader's own last day is marked at the station it belongs to. */
    private static Trail along(Trail trail, ProposalWay way, Optional<Turn> own) {
        var until = own.map(Turn::until).orElse(null);
        if (until == null) {
            return trail.along(way.stations());
        }
        var seal = own.filter(turn -> turn.key().startsWith("seal/")).isPresent();
        return trail.along(way.stations().stream()
                .map(station -> (seal ? station.label().equals("盖章") : station.place() == Trail.Station.Place.NOW)
                        ? station.own(Trail.before(until, way.now()))
                        : station)
                .toList());
    }

    /** Makes the strip's button do the act, or jump to it, where the act is done on this very page. */
    private static Trail here(Trail trail, Actor actor, Application it, Optional<Turn> own) {
        if (own.isEmpty() || !own.get().href().equals("/applications/" + it.id())) {
            return trail;
        }
        return actor.is(Role.CITY_BUREAU)
                ? trail.go(Button.post("通过，转省局", "/applications/%s/pass".formatted(it.id()))
                        .first())
                : trail.without("在下面各栏填写，写完后按“%s”。".formatted(it.submission() > 0 ? "重新提交" : "提交"));
    }
}

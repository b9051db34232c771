package org.qiangxian.publication;

import static org.qiangxian.procedure.Trail.Station.done;
import static org.qiangxian.procedure.Trail.Station.here;
import static org.qiangxian.procedure.Trail.Station.later;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Turns;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** 办理轨迹 of a publication, as its unit sees it: drafted, signed, seen by those it concerns, ended. */
@Component
class PublicationTrails {

    private final Turns turns;
    private final PublicationRepository repository;

    PublicationTrails(Turns turns, PublicationRepository repository) {
        this.turns = turns;
        this.repository = repository;
    }

    Trail of(Actor actor, Publication it, Instant now) {
        var steps = repository.steps(it.id());
        var trail = standing(it, steps, now).log(log(steps));
        var own = turns.find(actor, "publication/" + it.id());
        return own.isPresent()
                ? trail.mine("本单位", own).go(Button.link("办理", "#acts").first())
                : trail;
    }

    private static List<Step> log(List<PublicationStep> steps) {
        return steps.stream()
                .map(step ->
                        Step.of(step.number(), step.action().label(), step.by().words(), step.at(), step.reason()))
                .toList()
                .reversed();
    }

    private static Trail standing(Publication it, List<PublicationStep> steps, Instant now) {
        var drafted =
                done("起草", Trail.moment(it.draftedAt(), now), it.draftedBy().words());
        return switch (it.status()) {
            case DRAFT -> writing(it, it.draftedBy().words(), "写好后送签", now);
            case RETURNED -> writing(it, "退回意见：" + asked(steps), "修改后再送签", now);
            case TO_SIGN ->
                Trail.at("本单位，待签发", it.changedAt(), now)
                        .along(List.of(drafted, here("签发", "", "本单位另一人"), later("送达", release(it), "签发后一次送达")))
                        .turn("本单位另一人", "签发或退回", null, "起草人不能签发自己的文件")
                        .next("主送和抄送单位", "收到消息", null, "");
            case ISSUED, REPLACED, WITHDRAWN -> issued(it, steps, drafted, now);
            case DISCARDED -> Trail.at("本单位，已放弃", it.changedAt(), now).along(List.of(drafted));
        };
    }

    private static Trail writing(Publication it, String who, String what, Instant now) {
        return Trail.at("本单位，" + it.status().label(), it.changedAt(), now)
                .along(List.of(
                        here("起草", Trail.moment(it.draftedAt(), now), who),
                        later("签发", "", "本单位另一人"),
                        later("送达", release(it), "签发后一次送达")))
                .turn("起草人", what, null, "")
                .next("本单位另一人", "签发", null, "");
    }

    /** The signer's words at the last return. */
    private static String asked(List<PublicationStep> steps) {
        return steps.stream()
                .filter(step -> step.action() == PublicationAction.RETURN)
                .reduce((_, last) -> last)
                .map(PublicationStep::reason)
                .orElse("");
    }

    private static Trail issued(Publication it, List<PublicationStep> steps, Station drafted, Instant now) {
        var signedAt = Optional.ofNullable(it.signedAt()).orElse(it.changedAt());
        var signedBy = it.signedBy();
        var signed = done("签发", Trail.moment(signedAt, now), signedBy == null ? "" : signedBy.words());
        var out = Optional.ofNullable(it.releasedAt()).orElse(signedAt);
        var told = out.isAfter(now)
                ? later("送达", Chinese.time(out), "到时一次送达")
                : done("送达", Trail.moment(out, now), "一次送达");
        var way = it.status() == PublicationStatus.ISSUED
                ? List.of(drafted, signed, told)
                : List.of(
                        drafted, signed, told, done(it.status().label(), Trail.moment(it.changedAt(), now), by(steps)));
        var where = it.status() == PublicationStatus.ISSUED && out.isAfter(now)
                ? "已签发，%s发布".formatted(Chinese.time(out))
                : it.status().label();
        return Trail.at(where, it.changedAt(), now).along(way).without(said(it.status()));
    }

    /** Who ended it: the unit, or a higher office that found it offending. */
    private static String by(List<PublicationStep> steps) {
        return steps.isEmpty() ? "" : steps.getLast().by().words();
    }

    private static String said(PublicationStatus status) {
        return switch (status) {
            case WITHDRAWN -> "本单位仍可查阅全文；需要时照此重新起草。";
            case REPLACED -> "仍可查阅；内容不应再公开的，可以撤回。";
            case DRAFT, TO_SIGN, RETURNED, ISSUED, DISCARDED -> "文件印发后不能改动，只能撤回或用新文件代替。";
        };
    }

    private static String release(Publication it) {
        var embargo = it.paper().embargo();
        return embargo == null ? "" : Chinese.time(embargo);
    }
}

package org.qiangxian.partner;

import java.time.Instant;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Turns;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.springframework.stereotype.Component;

/** 办理轨迹 of a consent, as the county that was asked sees it: asked, answered, submitted. */
@Component
class PartnerTrails {

    private final PartnerRepository repository;
    private final Turns turns;

    PartnerTrails(PartnerRepository repository, Turns turns) {
        this.repository = repository;
        this.turns = turns;
    }

    /**
     * The strip.
     *
     * @param applicant the county that applies
     * @param closed why nothing may be done any more, empty while it may
     */
    Trail of(Actor actor, Partner it, String applicant, String closed, Instant now) {
        var steps = repository.steps(it.id());
        var asked = steps.stream()
                .filter(step -> step.action() == PartnerAction.ASK)
                .reduce((_, last) -> last)
                .map(step -> Trail.moment(step.at(), now))
                .orElse("");
        var since = Trail.moment(it.since(), now);
        var way = List.of(
                Station.done("征求同意", asked, applicant),
                it.status() == PartnerStatus.ASKED
                        ? Station.here("答复", "", "本单位")
                        : Station.done(it.status().label(), since, "本单位"),
                closed.isEmpty() ? Station.later("提交", "", applicant) : Station.done("提交", "", "答复到此为止"));
        var strip = Trail.at(
                        it.status() == PartnerStatus.ASKED
                                ? "本单位，等待答复"
                                : it.status().label(),
                        it.since(),
                        now)
                .along(way)
                .log(log(steps));
        if (!closed.isEmpty()) {
            return strip.without(closed);
        }
        var own = turns.find(actor, "partner/" + it.id());
        return own.isPresent()
                ? strip.next(applicant, "提交方案", null, "")
                        .mine("本单位", own)
                        .go(Button.link("答复", "#acts").first())
                : strip.next(applicant, "提交方案", null, "").without("提交以前，本单位还可以改变答复。");
    }

    static List<Step> log(List<PartnerRepository.Taken> steps) {
        return steps.stream()
                .map(step ->
                        Step.of(step.number(), step.action().label(), step.by().words(), step.at(), step.words()))
                .toList()
                .reversed();
    }
}

package org.qiangxian.panel;

import java.time.Clock;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Status;
import org.qiangxian.discipline.Wording;
import org.qiangxian.inspection.ArrivedProposals;
import org.qiangxian.panel.PanelRepository.Mark;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which expert reads which proposal: assigned by 总局, checked for conflicts when assigned. */
@Service
@Transactional
class Assignments {

    static final int REASON_LIMIT = 400;

    private final PanelRepository repository;
    private final Suitability suitability;
    private final PanelSteps steps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Assignments(
            PanelRepository repository,
            Suitability suitability,
            PanelSteps steps,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.repository = repository;
        this.suitability = suitability;
        this.steps = steps;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Assigns a proposal to an expert; refuses an expert with a conflict, and a proposal that has not passed the formal
     * check.
     */
    void assign(Actor actor, PanelId id, ApplicationId application, UUID person) {
        actor.require(Role.SAMR);
        var panel = repository.lock(id).orElseThrow(Panels::unknown);
        if (!panel.stage().assigning()) {
            throw new Refusal.Conflict("论证组已转入合议，不能再分送。");
        }
        var proposal = suitability.proposal(panel, application);
        check(panel, proposal, person);
        suitability.require(proposal, person);
        repository.assign(id, application, person, new Mark(actor.signature(), clock.instant()));
        facts.publishEvent(new PanelFact.ProposalHandled("分送论证", application, person));
        if (panel.stage() == Stage.OPINIONS) {
            steps.begin(actor, application);
            steps.ask(panel, person);
        }
    }

    private void check(Panel panel, Application proposal, UUID person) {
        if (proposal.status() != Status.FORWARDED && proposal.status() != Status.UNDER_REVIEW) {
            throw new Refusal.Conflict("这份方案已经办结，不能再分送。");
        }
        for (var other : repository.assignments(proposal.id())) {
            if (other.lasting() && other.person().equals(person)) {
                throw new Refusal.Conflict("这份方案已经分送给这位专家。");
            }
            if (other.lasting() && !other.panel().equals(panel.id())) {
                throw new Refusal.Conflict("这份方案已在另一个论证组论证。");
            }
        }
    }

    /** Why nothing can be taken back from the experts of a panel; empty where it can. */
    static String whyNotEnded(Panel panel) {
        return panel.stage() == Stage.CONCLUDED ? "合议已经结束，不能再收回分送。" : "";
    }

    /** Takes a proposal back from an expert, with a reason. */
    void end(Actor actor, PanelId id, ApplicationId application, UUID person, String reason) {
        actor.require(Role.SAMR);
        var panel = repository.lock(id).orElseThrow(Panels::unknown);
        var whyNot = whyNotEnded(panel);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        if (Typing.blank(reason) || Typing.length(Typing.trimmed(reason)) > REASON_LIMIT) {
            throw Refusal.Invalid.of("reason", "请写明收回的原因，不超过400字。");
        }
        Wording.admit("reason", reason);
        var assignment = repository.assignments(application).stream()
                .filter(each -> each.lasting()
                        && each.person().equals(person)
                        && each.panel().equals(id))
                .findFirst()
                .orElseThrow(ArrivedProposals::unknown);
        repository.end(assignment, Typing.trimmed(reason), clock.instant());
        facts.publishEvent(new PanelFact.ProposalHandled("论证回避", application, person));
    }
}

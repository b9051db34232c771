package org.qiangxian.panel;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.Application;
import org.qiangxian.application.Status;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Kind;
import org.qiangxian.inspection.ArrivedProposals;
import org.qiangxian.panel.PanelRepository.Mark;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one moment at which decisions take effect and are told, and the year's lists (R55, R72). */
@Service
@Transactional
class Releases {

    private final ArrivedProposals proposals;
    private final OutcomeRepository outcomes;
    private final PanelSteps steps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Releases(
            ArrivedProposals proposals,
            OutcomeRepository outcomes,
            PanelSteps steps,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.proposals = proposals;
        this.outcomes = outcomes;
        this.steps = steps;
        this.facts = facts;
        this.clock = clock;
    }

    /** All decisions of a kind take effect and everybody concerned is told, in one transaction; refuses if one is missing. */
    void release(Actor actor, CallId call, Kind kind) {
        actor.require(Role.SAMR);
        proposals.keepDemonstrationApart(actor, call);
        var all = of(call, kind);
        if (all.isEmpty()) {
            throw new Refusal.Conflict("还没有收到报送的%s方案，没有可以发布的结果。".formatted(kind.label()));
        }
        if (!all.stream().allMatch(proposal -> outcomes.decision(proposal.id()).isPresent())) {
            throw new Refusal.Conflict("还有方案没有作出决定。全部方案都有决定和理由后，才能同时发布。");
        }
        if (!outcomes.release(call, kind, mark(actor))) {
            throw new Refusal.Conflict("%s的结果已经发布过。".formatted(kind.label()));
        }
        all.forEach(proposal -> settle(actor, proposal));
        facts.publishEvent(new PanelFact.ResultsReleased(call, kind));
    }

    /** Puts the year's list on the public site: never a demonstration's, never a fictional place's (R72). */
    void publish(Actor actor, CallId call, Kind kind) {
        actor.require(Role.SAMR);
        if (actor.demonstration() || proposals.call(call).audience().fictional()) {
            throw new Refusal.Conflict("演示账号的操作和示例省的名单不在公开网站发布。");
        }
        if (!outcomes.publish(call, kind, mark(actor))) {
            throw new Refusal.Conflict("结果还没有发布，或名单已经公开。");
        }
        facts.publishEvent(new PanelFact.ListPublished(call, kind));
    }

    private List<Application> of(CallId call, Kind kind) {
        return proposals.of(call).stream()
                .filter(proposal -> proposal.kind() == kind)
                .toList();
    }

    private void settle(Actor actor, Application proposal) {
        steps.settle(actor, proposal, outcomes.decision(proposal.id()).orElseThrow());
    }

    /** The lists that were released in a call, for 总局. */
    ResultsPage results(Actor actor, CallId call) {
        actor.require(Role.SAMR);
        return page(outcomes.releases().stream()
                .filter(release -> release.call().equals(call))
                .toList());
    }

    /** The lists the public may read: real places, and nothing a demonstration account had a hand in. */
    ResultsPage published() {
        return page(outcomes.releases().stream()
                .filter(release -> release.publishedAt() != null)
                .filter(release -> !proposals.call(release.call()).audience().fictional())
                .toList());
    }

    private ResultsPage page(List<Release> releases) {
        return new ResultsPage(releases.stream().map(this::list).toList());
    }

    private ResultsPage.YearList list(Release release) {
        var entries = of(release.call(), release.kind()).stream()
                .filter(proposal -> proposal.status() == Status.SELECTED)
                .filter(proposal -> release.publishedAt() == null || !proposal.demonstration())
                .sorted(Comparator.comparing(Application::unit))
                .map(proposal -> new ResultsPage.Entry(
                        proposal.unit().value(), proposals.place(proposal.unit()), proposal.title()))
                .toList();
        return new ResultsPage.YearList(proposals.call(release.call()).year(), release.kind(), entries);
    }

    private Mark mark(Actor actor) {
        return new Mark(actor.signature(), clock.instant());
    }
}

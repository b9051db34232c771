package org.qiangxian.panel;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.Application;
import org.qiangxian.application.Status;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Form;
import org.qiangxian.form.Kind;
import org.qiangxian.inspection.ArrivedProposals;
import org.qiangxian.panel.PanelRepository.Mark;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The release, by which all decisions take effect and are announced at one moment, and the year's lists (R55, R72). */
@Service
@Transactional
class Releases {

    private static final String UNPUBLISHED = "结果还没有发布，或名单已经公开。";

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

    /**
     * Lets all decisions of a kind take effect and tells everybody concerned, in one transaction; refuses if one is
     * missing.
     */
    void release(Actor actor, CallId call, Kind kind) {
        actor.require(Role.SAMR);
        proposals.keepDemonstrationApart(actor, call);
        var all = of(call, kind);
        var whyNot = whyNot(call, kind, all);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        if (!outcomes.release(call, kind, mark(actor))) {
            throw new Refusal.Conflict("%s的结果已经发布过。".formatted(kind.label()));
        }
        all.forEach(proposal -> settle(actor, proposal));
        facts.publishEvent(new PanelFact.ResultsShown("发布论证结果", call, kind));
    }

    /** Puts the year's list on the public site: never a demonstration's, never a fictional place's (R72). */
    void publish(Actor actor, CallId call, Kind kind) {
        actor.require(Role.SAMR);
        var whyNot = unpublished(actor, call, kind);
        if (!whyNot.isEmpty() || !outcomes.publish(call, kind, mark(actor))) {
            throw new Refusal.Conflict(whyNot.isEmpty() ? UNPUBLISHED : whyNot);
        }
        facts.publishEvent(new PanelFact.ResultsShown("公开名单", call, kind));
    }

    /** Why the decisions of a kind cannot be released now; shown at the button and used in the refusal. */
    private String whyNot(CallId call, Kind kind, List<Application> all) {
        if (outcomes.released(call, kind).isPresent()) {
            return "%s的结果已经发布过。".formatted(kind.label());
        }
        if (all.isEmpty()) {
            return "还没有收到报送的%s方案，没有可以发布的结果。".formatted(kind.label());
        }
        if (!all.stream().allMatch(proposal -> outcomes.decision(proposal.id()).isPresent())) {
            return "还有方案没有作出决定。全部方案都有决定和理由后，才能同时发布。";
        }
        var end = proposals.end(call);
        return clock.instant().isBefore(end)
                ? "征集到%s 24:00（北京时间）才截止，截止后才能发布结果。".formatted(Chinese.date(end.minusNanos(1)))
                : "";
    }

    /** What follows from the release of a kind: every decision with its reason, and who is told. */
    Consequences releasing(Actor actor, CallId call, Kind kind) {
        actor.require(Role.SAMR);
        proposals.keepDemonstrationApart(actor, call);
        var pending = pending(call, kind);
        var bodies =
                of(call, kind).stream().map(Application::recommender).distinct().count();
        return under(call, "发布结果：" + kind.label(), "确认发布结果", "/release", kind)
                .follows("以下 %d 项决定同时生效，不能再改。".formatted(pending.decisions().size()))
                .follows("%d 个申报单位和所在的市局、%d 个推荐单位立即收到决定和理由，理由原样告知。"
                        .formatted(pending.decisions().size(), bodies))
                .follows("名单不会自动公开，公开另行办理。")
                .concerns(
                        List.of("单位", "名称", "决定", "理由"),
                        pending.decisions().stream()
                                .map(each -> List.of(
                                        each.place(),
                                        each.title(),
                                        each.word().isEmpty() ? "尚未决定" : each.word(),
                                        each.reason().isEmpty() ? "—" : each.reason()))
                                .toList())
                .unless(pending.whyNot());
    }

    /** What follows when the list of a kind is put on the public site. */
    Consequences publishing(Actor actor, CallId call, Kind kind) {
        actor.require(Role.SAMR);
        var entries = outcomes.released(call, kind).map(this::list).stream()
                .flatMap(list -> list.entries().stream())
                .toList();
        return under(call, "公开名单：" + kind.label(), "确认公开名单", "/publish", kind)
                .follows(
                        entries.isEmpty()
                                ? "没有列入的单位，公开网站“试点与活动”中显示一份空的名单，任何人不用登录就能查看。"
                                : "%d 个单位的名称和方案名称立即在公开网站“试点与活动”中显示，任何人不用登录就能查看。".formatted(entries.size()))
                .follows("只列单位和名称，按行政区划代码排列；不列理由和没有列入的单位。")
                .follows("公开后不能撤下；申报单位不另收消息。")
                .concerns(
                        List.of("单位", "名称"),
                        entries.stream()
                                .map(each -> List.of(each.place(), each.title()))
                                .toList())
                .unless(unpublished(actor, call, kind));
    }

    private Consequences under(CallId call, String title, String label, String act, Kind kind) {
        var page = "/panels/" + call;
        var year = proposals.call(call).year() + "年征集";
        return Consequences.of(title, proposals.call(call).title(), page + act, label, page + "/results")
                .under("/panels", "论证", page, year, page + "/results", "结果和名单")
                .sending("kind", kind.name());
    }

    /** Why the list of a kind cannot be put on the public site now; empty where it can. */
    private String unpublished(Actor actor, CallId call, Kind kind) {
        if (actor.demonstration() || proposals.call(call).audience().fictional()) {
            return "演示账号的操作和示例省的名单不在公开网站发布。";
        }
        return outcomes.released(call, kind)
                        .filter(release -> release.publishedAt() == null)
                        .isPresent()
                ? ""
                : UNPUBLISHED;
    }

    /** What would be released, every decision with its reason. */
    private ResultsPage.Pending pending(CallId call, Kind kind) {
        var all = of(call, kind);
        var decisions = all.stream()
                .sorted(Comparator.comparing(Application::unit))
                .map(this::decided)
                .toList();
        return new ResultsPage.Pending(kind, decisions, whyNot(call, kind, all));
    }

    private ResultsPage.Decided decided(Application proposal) {
        var decision = outcomes.decision(proposal.id());
        return new ResultsPage.Decided(
                "/panels/proposals/%s".formatted(proposal.id()),
                proposal.unit().value(),
                proposals.place(proposal.unit()),
                proposal.title(),
                decision.map(it -> PanelNotices.word(proposal.kind(), it)).orElse(""),
                decision.map(Decision::reason).orElse(""));
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
        var released = outcomes.releases().stream()
                .filter(release -> release.call().equals(call))
                .toList();
        var pending = proposals.call(call).forms().stream()
                .map(Form::kind)
                .filter(kind -> released.stream().noneMatch(release -> release.kind() == kind))
                .map(kind -> pending(call, kind))
                .toList();
        return page(released, pending);
    }

    /** The lists the public may read: only real places, without anything a demonstration account took part in. */
    ResultsPage published() {
        return page(
                outcomes.releases().stream()
                        .filter(release -> release.publishedAt() != null)
                        .filter(release ->
                                !proposals.call(release.call()).audience().fictional())
                        .toList(),
                List.of());
    }

    private ResultsPage page(List<Release> releases, List<ResultsPage.Pending> pending) {
        return new ResultsPage(releases.stream().map(this::list).toList(), pending);
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

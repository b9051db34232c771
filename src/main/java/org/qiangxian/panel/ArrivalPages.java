package org.qiangxian.panel;

import java.time.Clock;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.Application;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.Call;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Kind;
import org.qiangxian.inspection.ArrivedProposals;
import org.qiangxian.inspection.FormalChecks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 总局's view of a call: which proposals came, what the formal check found, how far each kind is. */
@Component
@Transactional(readOnly = true)
class ArrivalPages {

    private final ArrivedProposals proposals;
    private final Recommenders recommenders;
    private final FormalChecks checks;
    private final OutcomeRepository outcomes;
    private final Clock clock;

    ArrivalPages(
            ArrivedProposals proposals,
            Recommenders recommenders,
            FormalChecks checks,
            OutcomeRepository outcomes,
            Clock clock) {
        this.proposals = proposals;
        this.recommenders = recommenders;
        this.checks = checks;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** The calls, latest year first. */
    List<Call> calls(Actor actor) {
        actor.require(Role.SAMR);
        return proposals.calls();
    }

    ArrivalPage arrivals(Actor actor, CallId id, List<Panel> panels) {
        actor.require(Role.SAMR);
        var call = proposals.call(id);
        var come = proposals.of(id);
        var now = clock.instant();
        return new ArrivalPage(
                call,
                !call.open(now),
                recommenders.of(call).stream()
                        .map(body -> row(actor, body, come))
                        .toList(),
                panels,
                call.forms().stream()
                        .map(form -> result(form.kind(), call, come))
                        .toList(),
                WorkingDays.today(now).toString());
    }

    private ArrivalPage.Row row(Actor actor, Recommenders.Body body, List<Application> all) {
        var come = all.stream()
                .filter(proposal -> proposal.recommender().equals(body.code()))
                .toList();
        return new ArrivalPage.Row(
                body.code(),
                body.name(),
                count(come, Kind.PILOT),
                count(come, Kind.ACTIVITY),
                come.isEmpty() ? null : proposals.arrived(actor, come.getFirst()),
                body.later(),
                body.fictional());
    }

    private static int count(List<Application> come, Kind kind) {
        return (int) come.stream().filter(proposal -> proposal.kind() == kind).count();
    }

    private ArrivalPage.Result result(Kind kind, Call call, List<Application> all) {
        var come = all.stream().filter(proposal -> proposal.kind() == kind).toList();
        return new ArrivalPage.Result(
                kind,
                come.size(),
                !come.isEmpty()
                        && come.stream().noneMatch(it -> checks.recorded(it).isEmpty()),
                !come.isEmpty()
                        && come.stream()
                                .allMatch(it -> outcomes.decision(it.id()).isPresent()),
                outcomes.released(call.id(), kind).orElse(null));
    }

    Call call(Actor actor, CallId id) {
        actor.require(Role.SAMR);
        return proposals.call(id);
    }
}

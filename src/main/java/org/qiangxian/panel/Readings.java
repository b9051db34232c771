package org.qiangxian.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.expert.Experts;
import org.qiangxian.inspection.ArrivedProposals;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * What an expert may open: assignments that last and are free of conflict at this moment. Everything else does not
 * exist for them.
 */
@Component
class Readings {

    private final PanelRepository panels;
    private final ArrivedProposals proposals;
    private final Experts experts;
    private final Suitability suitability;
    private final Recusals recusals;

    Readings(
            PanelRepository panels,
            ArrivedProposals proposals,
            Experts experts,
            Suitability suitability,
            Recusals recusals) {
        this.panels = panels;
        this.proposals = proposals;
        this.experts = experts;
        this.suitability = suitability;
        this.recusals = recusals;
    }

    /** The expert's proposals, in the order of codes of their units; those with a conflict are ended on the way. */
    List<Reading> of(Actor actor) {
        actor.require(Role.EXPERT);
        return panels.of(actor.person()).stream()
                .map(this::reading)
                .filter(reading -> !recused(actor, reading))
                .sorted(java.util.Comparator.comparing(
                                (Reading reading) -> reading.proposal().unit())
                        .thenComparing(reading -> reading.proposal().id().value()))
                .toList();
    }

    /** One proposal; empty where the expert may not read it. */
    Optional<Reading> find(Actor actor, ApplicationId application) {
        actor.require(Role.EXPERT);
        return panels.of(actor.person(), application).map(this::reading).filter(reading -> !recused(actor, reading));
    }

    Reading require(Actor actor, ApplicationId application) {
        return find(actor, application).orElseThrow(ArrivedProposals::unknown);
    }

    /** One for which the expert has declared to have no tie; refuses others. */
    Reading opened(Actor actor, ApplicationId application) {
        var reading = require(actor, application);
        if (!reading.declared()) {
            throw new Refusal.Conflict("请先申报与申报单位有无利害关系，再阅读方案。");
        }
        return reading;
    }

    /** The others who read the same proposal. */
    List<UUID> colleagues(Reading reading) {
        return panels.assignments(reading.proposal().id()).stream()
                .filter(Assignment::lasting)
                .map(Assignment::person)
                .filter(person -> !person.equals(reading.assignment().person()))
                .toList();
    }

    private boolean recused(Actor actor, Reading reading) {
        var conflict = suitability.conflict(experts.acting(actor), reading.proposal());
        conflict.ifPresent(found -> recusals.end(reading.assignment(), found.label()));
        return conflict.isPresent();
    }

    private Reading reading(Assignment assignment) {
        return new Reading(
                assignment, panels.find(assignment.panel()).orElseThrow(), proposals.get(assignment.application()));
    }
}

package org.qiangxian.panel;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends assignments that an expert may no longer read, and tells the organisers to assign somebody else. */
@Component
class Recusals {

    private final PanelRepository panels;
    private final PanelNotices told;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Recusals(PanelRepository panels, PanelNotices told, ApplicationEventPublisher facts, Clock clock) {
        this.panels = panels;
        this.told = told;
        this.facts = facts;
        this.clock = clock;
    }

    void end(Assignment assignment, String because) {
        panels.end(assignment, because, clock.instant());
        told.recused(assignment);
        facts.publishEvent(new PanelFact.ProposalHandled("论证回避", assignment.application(), assignment.person()));
    }
}

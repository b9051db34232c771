package org.qiangxian.panel;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends what an expert may not go on reading, and tells the organisers that somebody else has to be asked. */
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

package org.qiangxian.panel;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends what an expert may not go on reading, and tells the organisers that somebody else has to be asked. */
@Component
class Recusals {

    private final PanelRepository panels;
    private final PanelSteps steps;
    private final PanelNotices told;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Recusals(
            PanelRepository panels, PanelSteps steps, PanelNotices told, ApplicationEventPublisher facts, Clock clock) {
        this.panels = panels;
        this.steps = steps;
        this.told = told;
        this.facts = facts;
        this.clock = clock;
    }

    void end(Assignment assignment, String because) {
        panels.end(assignment, because, clock.instant());
        told.recused(assignment);
        facts.publishEvent(new PanelFact.ExpertRecused(assignment.application(), assignment.person()));
        panels.find(assignment.panel()).ifPresent(panel -> settle(assignment.person(), panel));
    }

    void settle(UUID person, Panel panel) {
        var open = panels.of(person).stream()
                .filter(each -> each.panel().equals(panel.id()))
                .anyMatch(each -> !steps.answered(each));
        if (!open) {
            told.answered(panel, person);
        }
    }
}

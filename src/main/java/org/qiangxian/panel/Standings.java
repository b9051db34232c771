package org.qiangxian.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.application.Application;
import org.qiangxian.inspection.FormalChecks;
import org.qiangxian.panel.PanelRepository.Mark;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** The standing of a proposal in its panel, and what it allows. */
@Component
class Standings {

    private final PanelRepository panels;
    private final OpinionRepository opinions;
    private final FormalChecks checks;
    private final OutcomeRepository outcomes;

    Standings(PanelRepository panels, OpinionRepository opinions, FormalChecks checks, OutcomeRepository outcomes) {
        this.panels = panels;
        this.opinions = opinions;
        this.checks = checks;
        this.outcomes = outcomes;
    }

    /** Its readers, in the order of assignment. */
    List<UUID> readers(Application proposal) {
        return panels.assignments(proposal.id()).stream()
                .filter(Assignment::lasting)
                .map(Assignment::person)
                .toList();
    }

    Optional<Decision> decision(Application proposal) {
        return outcomes.decision(proposal.id());
    }

    boolean released(Application proposal) {
        return outcomes.released(proposal.call(), proposal.kind()).isPresent();
    }

    /** The panel that discusses it. */
    Optional<Panel> panel(Application proposal) {
        return panels.assignments(proposal.id()).stream()
                .filter(Assignment::lasting)
                .findFirst()
                .flatMap(assignment -> panels.find(assignment.panel()));
    }

    boolean ripe(Application proposal, boolean selected) {
        var concluded = panel(proposal)
                .filter(panel -> panel.stage() == Stage.CONCLUDED)
                .isPresent();
        var failed = panel(proposal).isEmpty() && !checks.recorded(proposal).isEmpty() && !checks.passed(proposal);
        return concluded || (!selected && failed);
    }

    void write(Application proposal, String words, Mark mark) {
        if (panel(proposal).filter(panel -> panel.stage() == Stage.CONSENSUS).isEmpty()) {
            throw new Refusal.Conflict("论证组转入合议后才能写合议意见，结束合议后不能再改。");
        }
        opinions.write(proposal.id(), words, mark);
    }
}

package org.qiangxian.panel;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.springframework.stereotype.Component;

/** Undoes the conclusion of a panel, while nothing was decided on it. */
@Component
class PanelUndo implements Undoable {

    private final PanelRepository panels;
    private final OutcomeRepository outcomes;

    PanelUndo(PanelRepository panels, OutcomeRepository outcomes) {
        this.panels = panels;
        this.outcomes = outcomes;
    }

    static String matter(PanelId panel) {
        return "panel/" + panel;
    }

    @Override
    public String kind() {
        return "panel";
    }

    @Override
    public String against(String id, DoneAct act) {
        var panel = panels.find(id(id)).orElseThrow(Panels::unknown);
        if (panel.stage() != Stage.CONCLUDED) {
            return act.meanwhile("论证组又有办理");
        }
        var decided = panels.assignments(panel.id()).stream()
                .filter(Assignment::lasting)
                .anyMatch(assignment ->
                        outcomes.decision(assignment.application()).isPresent());
        return decided ? act.meanwhile("已对方案作出决定") : "";
    }

    @Override
    public void putBack(Actor actor, String id, DoneAct act) {
        panels.lock(id(id));
        DoneAct.refuse(against(id, act));
        panels.stage(id(id), Stage.CONSENSUS);
    }

    private static PanelId id(String id) {
        return new PanelId(UUID.fromString(id));
    }
}

package org.qiangxian.panel;

import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Decisions;
import org.qiangxian.application.Status;
import org.qiangxian.inspection.ArrivedProposals;
import org.springframework.stereotype.Component;

/** The conditions for a panel's next step, and its effects. */
@Component
class PanelSteps {

    private final OpinionRepository opinions;
    private final ArrivedProposals proposals;
    private final Decisions decisions;
    private final PanelNotices told;

    PanelSteps(OpinionRepository opinions, ArrivedProposals proposals, Decisions decisions, PanelNotices told) {
        this.opinions = opinions;
        this.proposals = proposals;
        this.decisions = decisions;
        this.told = told;
    }

    /**
     * Why a panel cannot take a step now, in a sentence; empty where it can. Page and refusal take the same sentence
     * from here.
     */
    String whyNot(Panel panel, Move move, List<Assignment> lasting) {
        return move.row().startsAt(panel.stage())
                ? missing(move, lasting)
                : "论证组现在是“%s”，不能%s。请刷新页面。".formatted(panel.stage().label(), move.label());
    }

    /** What is still missing for a step, in a sentence; empty where it can be taken. */
    private String missing(Move move, List<Assignment> lasting) {
        return switch (move) {
            case OPEN -> lasting.isEmpty() ? "还没有分送任何方案。请先把方案分送给专家，再发送。" : "";
            case GATHER -> lasting.stream().allMatch(this::answered) ? "" : "还有分送出去的方案没有收到意见。请等专家提交，或收回该份分送后再转入合议。";
            case CONCLUDE -> lasting.stream().allMatch(this::assented) ? "" : "还有方案没有形成合议意见，或有专家没有答复。请补齐后再结束合议。";
        };
    }

    boolean answered(Assignment assignment) {
        return opinions.opinion(assignment.application(), assignment.person()).isPresent();
    }

    private boolean assented(Assignment assignment) {
        return opinions.consensus(assignment.application())
                .filter(consensus -> consensus.answeredBy(assignment.person()))
                .isPresent();
    }

    void open(Actor actor, Panel panel, List<Assignment> lasting) {
        lasting.stream().map(Assignment::application).distinct().forEach(application -> begin(actor, application));
        lasting.stream().map(Assignment::person).distinct().forEach(person -> told.asked(panel, person));
    }

    /** Moves the proposal to 论证, if it is not there already. */
    void begin(Actor actor, ApplicationId application) {
        if (proposals.get(application).status() == Status.FORWARDED) {
            decisions.beginArgument(actor, application);
        }
    }

    void ask(Panel panel, UUID person) {
        told.asked(panel, person);
    }

    /** Lets the decision take effect and tells all concerned. */
    void settle(Actor actor, Application proposal, Decision decision) {
        decisions.decide(actor, proposal.id(), decision.selected(), decision.reason());
        told.decided(proposal, decision);
    }

    void gather(Panel panel, List<UUID> people) {
        told.gathered(panel, people);
    }
}

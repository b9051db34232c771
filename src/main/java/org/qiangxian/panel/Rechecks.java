package org.qiangxian.panel;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.inspection.ArrivedProposals;
import org.qiangxian.inspection.CheckItem;
import org.qiangxian.inspection.CheckedProposal;
import org.qiangxian.inspection.FormalChecks;
import org.qiangxian.procedure.Button;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The formal check of one proposal, which can be done or repeated until 论证 begins; page and refusal take the same
 * sentence from here.
 */
@Component
@Transactional
class Rechecks {

    private final ArrivedProposals proposals;
    private final FormalChecks checks;
    private final Standings standings;

    Rechecks(ArrivedProposals proposals, FormalChecks checks, Standings standings) {
        this.proposals = proposals;
        this.checks = checks;
        this.standings = standings;
    }

    /**
     * Checks a proposal.
     *
     * @param reasons item to the reason for which it is waived although it failed; blank where it is not waived
     */
    void check(Actor actor, ApplicationId id, Map<CheckItem, String> reasons) {
        actor.require(Role.SAMR);
        var whyNot = against(actor, proposals.get(id));
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        checks.check(actor, id, reasons);
    }

    /** The proposal with its findings. */
    @Transactional(readOnly = true)
    public CheckedProposal line(Application proposal) {
        return checks.line(proposal);
    }

    /** The button of the form around it. */
    @Transactional(readOnly = true)
    public Button button(Actor actor, Application proposal) {
        var first = checks.recorded(proposal).isEmpty();
        return Button.within(first ? "检查" : "重新检查并保存", "act", "check")
                .noting("原则上应符合；确需通过的写明理由，记入检查记录。")
                .unless(against(actor, proposal));
    }

    private String against(Actor actor, Application proposal) {
        if (standings.released(proposal)) {
            return "结果已经发布，形式检查不能再改。";
        }
        if (standings.panel(proposal).isPresent()) {
            return "方案已分入论证组，形式检查不能再改。确需重新检查的，请先收回分送。";
        }
        return proposals.apart(actor, proposal.call());
    }
}

package org.qiangxian.panel;

import java.util.Optional;
import java.util.UUID;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.expert.Conflict;
import org.qiangxian.expert.Conflicts;
import org.qiangxian.expert.Expert;
import org.qiangxian.expert.Experts;
import org.qiangxian.inspection.ArrivedProposals;
import org.qiangxian.inspection.FormalChecks;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Checks whether a proposal is ready for a panel, and whether an expert is suitable. */
@Component
class Suitability {

    private final ArrivedProposals proposals;
    private final FormalChecks checks;
    private final Experts experts;
    private final Conflicts conflicts;

    Suitability(ArrivedProposals proposals, FormalChecks checks, Experts experts, Conflicts conflicts) {
        this.proposals = proposals;
        this.checks = checks;
        this.experts = experts;
        this.conflicts = conflicts;
    }

    /** A proposal of the panel's call and kind that has passed the formal check. */
    Application proposal(Panel panel, ApplicationId id) {
        var proposal = proposals.get(id);
        if (!proposal.call().equals(panel.call()) || proposal.kind() != panel.kind()) {
            throw ArrivedProposals.unknown();
        }
        if (!checks.passed(proposal)) {
            throw new Refusal.Conflict("这份方案还没有通过形式检查，不能分送。请先完成形式检查。");
        }
        return proposal;
    }

    void require(Application proposal, UUID person) {
        var expert = experts.get(person);
        conflict(expert, proposal).ifPresent(conflict -> {
            throw new Refusal.Conflict("不能分送：%s。请另选专家。".formatted(conflict.label()));
        });
        if (expert.demonstration() && !proposals.fictional(proposal)) {
            throw new Refusal.Conflict("演示专家只能论证示例省的方案。");
        }
    }

    Optional<Conflict> conflict(Expert expert, Application proposal) {
        return conflicts.between(expert, proposal);
    }
}

package org.qiangxian.panel;

import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.expert.Expert;
import org.qiangxian.expert.Experts;
import org.qiangxian.inspection.ArrivedProposals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A proposal as 总局 sees it. Organisers see the opinions from the consensus stage on only, so that nobody can influence
 * an expert who has not answered yet.
 */
@Component
@Transactional(readOnly = true)
class ProposalPages {

    private final ArrivedProposals proposals;
    private final Rechecks rechecks;
    private final Standings standings;
    private final OpinionRepository opinions;
    private final Experts experts;

    ProposalPages(
            ArrivedProposals proposals,
            Rechecks rechecks,
            Standings standings,
            OpinionRepository opinions,
            Experts experts) {
        this.proposals = proposals;
        this.rechecks = rechecks;
        this.standings = standings;
        this.opinions = opinions;
        this.experts = experts;
    }

    ProposalPage page(Actor actor, ApplicationId id) {
        actor.require(Role.SAMR);
        var proposal = proposals.get(id);
        var panel = standings.panel(proposal).orElse(null);
        var together = panel != null && panel.stage().together();
        var all = experts.all();
        var consensus = together ? opinions.consensus(id).orElse(null) : null;
        return new ProposalPage(
                rechecks.line(proposal),
                proposals.form(proposal),
                panel,
                together ? signed(proposal, all) : List.of(),
                consensus,
                standings.decision(proposal).orElse(null),
                standings.released(proposal),
                consensus == null ? List.of() : answered(consensus, all),
                rechecks.button(actor, proposal));
    }

    private List<ProposalPage.Signed> signed(Application proposal, List<Expert> all) {
        return standings.readers(proposal).stream()
                .flatMap(person -> opinions.opinion(proposal.id(), person).stream())
                .map(opinion -> {
                    var expert = named(opinion.person(), all);
                    return new ProposalPage.Signed(expert.name(), expert.employer(), opinion);
                })
                .toList();
    }

    private static List<ProposalPage.Answered> answered(Consensus consensus, List<Expert> all) {
        return consensus.assents().stream()
                .map(assent ->
                        new ProposalPage.Answered(named(assent.person(), all).name(), assent.agrees(), assent.words()))
                .toList();
    }

    private static Expert named(UUID person, List<Expert> all) {
        return all.stream()
                .filter(expert -> expert.person().equals(person))
                .findFirst()
                .orElse(new Expert(person, "已停用的专家", "", null, null, false));
    }
}

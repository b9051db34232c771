package org.qiangxian.panel;

import java.time.Clock;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.discipline.Wording;
import org.qiangxian.inspection.ArrivedProposals;
import org.qiangxian.panel.PanelRepository.Mark;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Consensus texts and decisions. A decision is stored with its reason, and nobody outside 总局 knows it before the {@link
 * Releases release} (R55, R72).
 */
@Service
@Transactional
class Outcomes {

    private final ArrivedProposals proposals;
    private final Standings standings;
    private final OutcomeRepository outcomes;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Outcomes(
            ArrivedProposals proposals,
            Standings standings,
            OutcomeRepository outcomes,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.proposals = proposals;
        this.standings = standings;
        this.outcomes = outcomes;
        this.facts = facts;
        this.clock = clock;
    }

    /** Stores the consensus text; a changed text asks all experts anew. */
    void write(Actor actor, ApplicationId id, String words) {
        actor.require(Role.SAMR);
        var proposal = proposals.get(id);
        if (Typing.blank(words) || Typing.length(Typing.trimmed(words)) > 4000) {
            throw Refusal.Invalid.of("words", "请写明合议意见，不超过4000个字符。");
        }
        Wording.admit("words", words);
        standings.write(proposal, Typing.trimmed(words), mark(actor));
        facts.publishEvent(new PanelFact.ProposalHandled("形成合议意见", id));
    }

    /** Stores a decision: selecting a proposal needs a concluded panel, declining it that or a failed formal check. */
    void decide(Actor actor, ApplicationId id, boolean selected, String reason) {
        actor.require(Role.SAMR);
        var proposal = proposals.get(id);
        proposals.keepDemonstrationApart(actor, proposal.call());
        if (outcomes.released(proposal.call(), proposal.kind()).isPresent()) {
            throw new Refusal.Conflict("结果已经发布，决定不能再改。");
        }
        if (!standings.ripe(proposal, selected)) {
            throw new Refusal.Conflict(selected ? "这份方案还没有形成合议意见，不能确定。请先完成论证。" : "这份方案还在论证。论证结束，或形式检查不通过，才能作不予确定的决定。");
        }
        if (Typing.blank(reason) || Typing.length(Typing.trimmed(reason)) > 1000) {
            throw Refusal.Invalid.of("reason", "请写明理由，不超过1000字。理由会原样告知申报单位和推荐单位。");
        }
        Wording.admit("reason", reason);
        outcomes.decide(id, selected, Typing.trimmed(reason), mark(actor));
        facts.publishEvent(new PanelFact.ProposalHandled("拟定论证决定", id));
    }

    private Mark mark(Actor actor) {
        return new Mark(actor.signature(), clock.instant());
    }
}

package org.qiangxian.panel;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.CallId;
import org.qiangxian.panel.Finding.Outcome;
import org.qiangxian.panel.PanelRepository.Mark;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 形式检查: each item of the list with what was found. An item that fails can be let through by 总局 alone, with a reason
 * (“原则上”, A2); nothing is argued before every item holds.
 */
@Service
@Transactional
class FormalChecks {

    private static final int LONGEST_REASON = 500;

    private final Proposals proposals;
    private final Inspection inspection;
    private final OutcomeRepository repository;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    FormalChecks(
            Proposals proposals,
            Inspection inspection,
            OutcomeRepository repository,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.proposals = proposals;
        this.inspection = inspection;
        this.repository = repository;
        this.facts = facts;
        this.clock = clock;
    }

    /** What was recorded, item by item; empty while the proposal as submitted is not checked. */
    List<Finding> recorded(Application proposal) {
        return repository.findings(proposal.id(), proposal.submission());
    }

    boolean passed(Application proposal) {
        var findings = recorded(proposal);
        return findings.size() == Item.values().length && findings.stream().allMatch(Finding::holds);
    }

    /** Checks everything of a call that has come and is not checked yet; how many. */
    int checkAll(Actor actor, CallId call) {
        actor.require(Role.SAMR);
        var fresh = proposals.of(call).stream()
                .filter(proposal -> recorded(proposal).isEmpty())
                .toList();
        fresh.forEach(proposal -> record(actor, proposal, Map.of()));
        return fresh.size();
    }

    /**
     * Checks a proposal anew.
     *
     * @param reasons item to the reason for which it is let through though it failed; blank where it is not
     */
    void check(Actor actor, ApplicationId id, Map<Item, String> reasons) {
        actor.require(Role.SAMR);
        var proposal = proposals.get(id);
        if (reasons.values().stream().anyMatch(reason -> reason.length() > LONGEST_REASON)) {
            throw new Refusal.Invalid("理由不超过%d字，请精简后再保存。".formatted(LONGEST_REASON));
        }
        record(actor, proposal, reasons);
    }

    private void record(Actor actor, Application proposal, Map<Item, String> reasons) {
        proposals.keepDemonstrationApart(actor, proposal.call());
        var mark = new Mark(actor.organisationName() + " " + actor.name(), clock.instant());
        Arrays.stream(Item.values())
                .map(item -> inspection.of(proposal, item))
                .map(finding ->
                        waived(finding, reasons.getOrDefault(finding.item(), "").strip()))
                .forEach(finding -> repository.check(proposal.id(), proposal.submission(), finding, mark));
        facts.publishEvent(new PanelFact.FormallyChecked(proposal.id()));
    }

    private static Finding waived(Finding finding, String reason) {
        return finding.holds() || reason.isEmpty()
                ? finding
                : new Finding(finding.item(), Outcome.WAIVED, finding.words() + "　总局意见：" + reason);
    }
}

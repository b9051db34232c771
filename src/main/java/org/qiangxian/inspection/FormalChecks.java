package org.qiangxian.inspection;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.Call;
import org.qiangxian.call.CallId;
import org.qiangxian.discipline.Wording;
import org.qiangxian.inspection.CheckAction.Standing;
import org.qiangxian.inspection.CheckFinding.Outcome;
import org.qiangxian.procedure.Trail;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 形式检查: each item of the list with its finding. Only 总局 can waive a failed item, with a reason
 * (“原则上”, A2); a proposal cannot go to 论证 before every item holds or is waived.
 */
@Service
@Transactional
public class FormalChecks {

    private static final int LONGEST_REASON = 500;

    private final ArrivedProposals proposals;
    private final Inspection inspection;
    private final CheckRepository repository;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    FormalChecks(
            ArrivedProposals proposals,
            Inspection inspection,
            CheckRepository repository,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.proposals = proposals;
        this.inspection = inspection;
        this.repository = repository;
        this.facts = facts;
        this.clock = clock;
    }

    /** The recorded findings, item by item; empty while the present submission is not checked. */
    public List<CheckFinding> recorded(Application proposal) {
        return repository.of(proposal);
    }

    /** Whether every item holds or is waived. */
    public boolean passed(Application proposal) {
        return standing(proposal) == Standing.PASSED;
    }

    private Standing standing(Application proposal) {
        return Standing.of(recorded(proposal));
    }

    /** The call whose proposals are checked. */
    public Call call(Actor actor, CallId id) {
        actor.require(Role.SAMR);
        return proposals.call(id);
    }

    /** The proposals of a call with their findings, by kind and in the order of codes. */
    public List<CheckedProposal> list(Actor actor, CallId call) {
        actor.require(Role.SAMR);
        return proposals.of(call).stream()
                .sorted(Comparator.comparing(Application::kind).thenComparing(Application::unit))
                .map(this::line)
                .toList();
    }

    /** 办理轨迹 of the check of a call, with every time something was checked. */
    public Trail trail(Actor actor, CallId call, List<CheckedProposal> lines) {
        actor.require(Role.SAMR);
        var come = lines.stream().map(line -> line.proposal().id()).toList();
        return CheckTrail.of(
                        call,
                        lines,
                        whyNone(actor, call, come.size(), fresh(call).size()),
                        clock.instant())
                .log(repository.course(come));
    }

    /** One proposal with its findings. */
    public CheckedProposal line(Application proposal) {
        return new CheckedProposal(proposal, proposals.place(proposal.unit()), recorded(proposal), passed(proposal));
    }

    /** Checks all proposals of a call that have come and are not checked yet; answers how many. */
    public int checkAll(Actor actor, CallId call) {
        actor.require(Role.SAMR);
        var fresh = fresh(call);
        var whyNone = whyNone(actor, call, proposals.of(call).size(), fresh.size());
        if (!whyNone.isEmpty()) {
            throw new Refusal.Conflict(whyNone);
        }
        fresh.forEach(proposal -> record(actor, proposal, Map.of()));
        return fresh.size();
    }

    private List<Application> fresh(CallId call) {
        return proposals.of(call).stream()
                .filter(proposal -> standing(proposal) == Standing.UNCHECKED)
                .toList();
    }

    /**
     * Why the actor can check nothing of a call now; empty where there is something. Page and refusal take the same
     * sentence from here.
     */
    private String whyNone(Actor actor, CallId call, int come, int fresh) {
        if (come == 0) {
            return "还没有收到报送的方案。";
        }
        return fresh == 0 ? "没有新收到、还没有检查的方案。" : proposals.apart(actor, call);
    }

    /**
     * Checks a proposal again.
     *
     * @param reasons item to the reason for which it is waived although it failed; blank where it is not waived
     * @throws Refusal.Invalid naming the items, as {@code reason.} and their name
     */
    public void check(Actor actor, ApplicationId id, Map<CheckItem, String> reasons) {
        actor.require(CheckAction.CHECK.row().roles());
        var proposal = proposals.get(id);
        var action = reasons.isEmpty() ? CheckAction.CHECK : CheckAction.WAIVE;
        action.check(actor, standing(proposal), () -> new Refusal.Conflict("这份方案现在不能检查。请刷新页面查看。"));
        var tooLong = new LinkedHashMap<String, String>();
        reasons.forEach((item, reason) -> {
            if (Typing.length(Typing.trimmed(reason)) > LONGEST_REASON) {
                tooLong.put("reason." + item.name(), "%s：理由不超过%d字，请精简后再保存。".formatted(item.label(), LONGEST_REASON));
            }
        });
        if (!tooLong.isEmpty()) {
            throw new Refusal.Invalid("有 %d 处理由过长，没有保存。".formatted(tooLong.size()), tooLong);
        }
        reasons.forEach((item, reason) -> Wording.admit("reason." + item.name(), reason));
        record(actor, proposal, reasons);
    }

    private void record(Actor actor, Application proposal, Map<CheckItem, String> reasons) {
        proposals.keepDemonstrationApart(actor, proposal.call());
        var by = actor.signature();
        Arrays.stream(CheckItem.values())
                .map(item -> inspection.of(proposal, item))
                .map(finding ->
                        waived(finding, reasons.getOrDefault(finding.item(), "").strip()))
                .forEach(finding -> repository.add(proposal, finding, by, clock.instant()));
        facts.publishEvent(new FormallyChecked(proposal.id()));
    }

    private static CheckFinding waived(CheckFinding finding, String reason) {
        return finding.holds() || reason.isEmpty()
                ? finding
                : new CheckFinding(finding.item(), Outcome.WAIVED, finding.words() + "　总局意见：" + reason);
    }
}

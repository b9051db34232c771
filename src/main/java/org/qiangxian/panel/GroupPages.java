package org.qiangxian.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.Application;
import org.qiangxian.application.Status;
import org.qiangxian.expert.Conflict;
import org.qiangxian.expert.Expert;
import org.qiangxian.expert.Experts;
import org.qiangxian.inspection.CheckedProposal;
import org.qiangxian.inspection.FormalChecks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page of a panel for its organisers: who reads what, who could, and who must not. */
@Component
@Transactional(readOnly = true)
class GroupPages {

    private final PanelRepository panels;
    private final FormalChecks checks;
    private final Experts experts;
    private final Suitability suitability;
    private final GroupTrails trails;

    GroupPages(
            PanelRepository panels, FormalChecks checks, Experts experts, Suitability suitability, GroupTrails trails) {
        this.panels = panels;
        this.checks = checks;
        this.experts = experts;
        this.suitability = suitability;
        this.trails = trails;
    }

    GroupPage page(Actor actor, Panel panel) {
        actor.require(Role.SAMR);
        var all = experts.all();
        var lines = checks.list(actor, panel.call()).stream()
                .filter(line -> line.proposal().kind() == panel.kind() && line.passed())
                .filter(line -> here(panel, line.proposal()))
                .map(line -> line(panel, line, all))
                .toList();
        return new GroupPage(
                panel,
                checks.call(actor, panel.call()).title(),
                trails.of(actor, panel, all.stream().collect(Collectors.toMap(Expert::person, Expert::name))),
                lines);
    }

    /** Whether no other panel handles it, and it can still be discussed. */
    private boolean here(Panel panel, Application proposal) {
        var lasting = panels.assignments(proposal.id()).stream()
                .filter(Assignment::lasting)
                .toList();
        var open = proposal.status() == Status.FORWARDED || proposal.status() == Status.UNDER_REVIEW;
        return lasting.isEmpty()
                ? open && panel.stage().assigning()
                : lasting.stream().allMatch(each -> each.panel().equals(panel.id()));
    }

    private GroupPage.Line line(Panel panel, CheckedProposal line, List<Expert> all) {
        var assignments = panels.assignments(line.proposal().id()).stream()
                .filter(each -> each.panel().equals(panel.id()))
                .toList();
        var readers = new ArrayList<GroupPage.Reader>();
        for (var assignment : assignments) {
            readers.add(reader(assignment, all));
        }
        readers.sort(Comparator.comparing(GroupPage.Reader::lasting).reversed());
        var choices = all.stream()
                .filter(expert -> assignments.stream()
                        .noneMatch(each -> each.lasting() && each.person().equals(expert.person())))
                .map(expert -> new GroupPage.Choice(expert.person(), expert.name(), obstacle(expert, line.proposal())))
                .toList();
        return new GroupPage.Line(line, readers, panel.stage().assigning() ? choices : List.of());
    }

    private @Nullable String obstacle(Expert expert, Application proposal) {
        return suitability.conflict(expert, proposal).map(Conflict::label).orElse(null);
    }

    private GroupPage.Reader reader(Assignment assignment, List<Expert> all) {
        var expert = all.stream()
                .filter(each -> each.person().equals(assignment.person()))
                .findFirst();
        return new GroupPage.Reader(
                assignment.person(),
                expert.map(Expert::name).orElse("已停用的专家"),
                expert.map(Expert::employer).orElse(""),
                state(assignment),
                assignment.lasting());
    }

    private String state(Assignment assignment) {
        if (!assignment.lasting()) {
            return "已停止：" + assignment.endedBecause();
        }
        if (trails.answered(assignment)) {
            return "已提交意见";
        }
        return assignment.declaredAt() == null ? "尚未申报利害关系" : "阅读中";
    }
}

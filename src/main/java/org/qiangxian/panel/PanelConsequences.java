package org.qiangxian.panel;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.expert.Expert;
import org.qiangxian.expert.Experts;
import org.qiangxian.inspection.ArrivedProposals;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What follows from the steps of a panel that cannot be undone, counted on the panel. */
@Component
@Transactional(readOnly = true)
class PanelConsequences {

    private static final String RETIRED = "已停用的专家";

    private final Panels panels;
    private final PanelRepository repository;
    private final PanelSteps steps;
    private final ArrivedProposals proposals;
    private final Experts experts;

    PanelConsequences(
            Panels panels, PanelRepository repository, PanelSteps steps, ArrivedProposals proposals, Experts experts) {
        this.panels = panels;
        this.repository = repository;
        this.steps = steps;
        this.proposals = proposals;
        this.experts = experts;
    }

    /** Of sending to the experts, or of letting them see each other's opinions. */
    Consequences of(Actor actor, PanelId id, Move move) {
        var panel = panels.get(actor, id);
        if (move.undoable()) {
            throw new Refusal.NotFound("这一步十分钟内可以撤销，请在论证组页面直接办理。");
        }
        var lasting =
                repository.assignments(id).stream().filter(Assignment::lasting).toList();
        var page = under(panel, move.label(), "确认" + move.label(), "/move").sending("move", move.name());
        var people = lasting.stream().map(Assignment::person).distinct().count();
        var read = lasting.stream().map(Assignment::application).distinct().count();
        var said = move == Move.OPEN
                ? page.follows("%d 位专家立即收到消息，可以阅读分送给自己的方案，共 %d 份。".formatted(people, read))
                        .follows("这些方案的状态立即变为“论证中”，申报单位和推荐单位都能看到。")
                        .follows("请专家于%s 24:00 前提出意见；发送后期限不再改变。".formatted(Chinese.date(panel.due())))
                        .follows("已经读到的不能收回；此后仍可以增加分送，也可以逐份收回。")
                : page.follows("%d 位专家立即互相看到 %d 份意见，不署名。"
                                .formatted(
                                        people,
                                        lasting.stream().filter(steps::answered).count()))
                        .follows("专家不能再修改自己的意见，也不能再增加分送；不能回到分别提出意见。")
                        .follows("%d 位专家立即收到消息，等待答复合议意见。".formatted(people));
        return said.concerns(List.of("专家", "方案"), rows(lasting)).unless(steps.whyNot(panel, move, lasting));
    }

    private List<List<String>> rows(List<Assignment> lasting) {
        var names = names();
        return lasting.stream()
                .map(each -> List.of(
                        names.getOrDefault(each.person(), RETIRED),
                        proposals.get(each.application()).title()))
                .toList();
    }

    private Map<UUID, String> names() {
        return experts.all().stream().collect(Collectors.toMap(Expert::person, Expert::name));
    }

    /** Of taking a proposal back from an expert. */
    Consequences ofEnding(Actor actor, PanelId id, ApplicationId application, UUID person) {
        actor.require(Role.SAMR);
        var panel = panels.get(actor, id);
        var all = repository.assignments(application).stream()
                .filter(each -> each.lasting() && each.panel().equals(id))
                .toList();
        var assignment = all.stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow(ArrivedProposals::unknown);
        var name = names().getOrDefault(person, RETIRED);
        var given = steps.answered(assignment);
        return under(panel, "收回分送", "确认收回", "/end")
                .sending("application", application.toString())
                .sending("person", person.toString())
                .follows("%s立即不能阅读《%s》，其工作台上不再有这一份。"
                        .formatted(name, proposals.get(application).title()))
                .follows(given ? "已提交的意见保留在记录中，合议时不再计入。" : "还没有提交意见，收回后不能再提。")
                .follows(
                        all.size() == 1
                                ? "没有其他专家论证这份方案，请另行分送。"
                                : "这份方案还由另外 %d 位专家论证；不够的，请另行分送。".formatted(all.size() - 1))
                .follows("不能恢复；仍请这位专家论证的，须重新分送，由本人重新申报利害关系。")
                .asking(Consequences.Ask.words("reason", "收回的原因", "记入办理经过", Assignments.REASON_LIMIT))
                .unless(Assignments.whyNotEnded(panel));
    }

    private static Consequences under(Panel panel, String title, String label, String act) {
        var page = "/panels/groups/" + panel.id();
        return Consequences.of(title, panel.name(), page + act, label, page)
                .under("/panels", "论证", "/panels/" + panel.call(), "收件与论证", page, panel.name());
    }
}

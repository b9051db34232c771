package org.qiangxian.panel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.inspection.Arrived;
import org.qiangxian.procedure.PressWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** R55: the buttons of a panel, of the formal check and of the opinion of an expert, at each stage of the panel. */
@PlatformTest
class GroupPressTests extends PressWalk {

    private static final Actor SAMR = Argued.SAMR;
    private static final Actor DEMONSTRATION = Actors.demonstration(SAMR);

    @Autowired
    private Arrived arrived;

    @Autowired
    private Argued argued;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Panels panels;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Opinions opinions;

    @Autowired
    private ExpertDesks desks;

    private enum Circumstance {
        EMPTY,
        ASSIGNED,
        ASKED,
        DECLARED,
        GIVEN,
        TOGETHER,
        TEXT,
        ASSENTED,
        CONCLUDED,
        DECIDED
    }

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.of(Circumstance.values()).map(each -> () -> stand(each));
    }

    private At stand(Circumstance where) {
        var call = arrived.call();
        var id = arrived.checked(call, "990121");
        var panel = argued.panel(call);
        come(where, panel, id);
        var own = List.of(
                "/panels/groups/" + panel,
                "/panels/proposals/" + id,
                "/opinions/" + id,
                "/panels/%s/release".formatted(call));
        return new At(
                where.name(),
                List.of("/panels/groups/" + panel, "/panels/proposals/" + id, "/opinions/" + id),
                own,
                List.of(SAMR, DEMONSTRATION, expert(), Actors.city("990121"), Actors.province("990000")));
    }

    private void come(Circumstance where, PanelId panel, ApplicationId id) {
        var steps = List.<Runnable>of(
                () -> {},
                () -> assignments.assign(SAMR, panel, id, expert().person()),
                () -> panels.move(SAMR, panel, Move.OPEN),
                () -> opinions.declareNone(expert(), id),
                () -> opinions.give(expert(), id, Argued.answers("可行。")),
                () -> panels.move(SAMR, panel, Move.GATHER),
                () -> outcomes.write(SAMR, id, "建议支持。"),
                () -> opinions.assent(
                        expert(),
                        id,
                        Objects.requireNonNull(desks.page(expert(), id).consensus())
                                .id(),
                        true,
                        ""),
                () -> panels.move(SAMR, panel, Move.CONCLUDE),
                () -> outcomes.decide(SAMR, id, true, "方案可行。"));
        steps.subList(0, where.ordinal() + 1).forEach(Runnable::run);
    }

    private Actor expert() {
        return argued.expert("demo-expert");
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {
        form.keySet().stream().filter(name -> name.startsWith("words")).toList().forEach(name -> form.set(name, "可行。"));
        if (address.startsWith("/opinions/")) {
            for (var question : Question.values()) {
                form.set("stance." + question, Stance.SUPPORT.name());
            }
            form.set("agrees", "true");
        }
        form.set("selected", "true");
        form.set("reason", "条件具备。");
        if (address.endsWith("/assign")) {
            form.set("person", argued.expert("demo-expert-2").person().toString());
        }
    }

    @Override
    protected Sent behind(String label, At at) {
        var group = at.own().getFirst();
        return switch (label) {
            case "发送专家" -> new Sent(group + "/move", Map.of("move", "OPEN"));
            case "转入合议" -> new Sent(group + "/move", Map.of("move", "GATHER"));
            case "结束合议" -> new Sent(group + "/move", Map.of("move", "CONCLUDE"));
            case "检查", "重新检查并保存" -> new Sent(at.own().get(1) + "/check", Map.of("act", "check"));
            default -> throw new AssertionError("closed button of which the walk knows no act: " + label);
        };
    }

    @Override
    protected int[] atLeast() {
        return new int[] {40, 12};
    }
}

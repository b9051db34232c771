package org.qiangxian.pilot;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.form.Quarter;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Option;
import org.springframework.stereotype.Component;

/** Puts together the forms about a pilot. */
@Component
class PilotWriting {

    private final Pilots pilots;
    private final PilotMarks marks;
    private final PilotRecords records;
    private final PilotStepRepository steps;

    PilotWriting(Pilots pilots, PilotMarks marks, PilotRecords records, PilotStepRepository steps) {
        this.pilots = pilots;
        this.marks = marks;
        this.records = records;
        this.steps = steps;
    }

    MarkPage mark(Actor actor, PilotId id, Quarter quarter) {
        var pilot = pilots.get(actor, id);
        var milestone = pilot.milestone(quarter);
        return new MarkPage(
                PilotWritingController.at(id, quarter),
                pilot.path(),
                pilot.title(),
                quarter.label(),
                milestone.work(),
                milestone.safeguard(),
                Chinese.date(milestone.day()),
                milestone.moved() ? Chinese.date(milestone.planned()) : "",
                milestone.marks().stream().map(PilotPages::said).toList(),
                marks.whyNot(pilot, milestone),
                seen(id),
                marks.today().toString(),
                PilotMarks.latest(pilot).toString(),
                MarkForm.EMPTY,
                "",
                Map.of());
    }

    /** 完成总结 with what was promised beside it, begun from the marks. */
    WritePage complete(Actor actor, PilotId id) {
        var pilot = pilots.get(actor, id);
        var begun = begun(pilot);
        return page(pilot, PilotAction.COMPLETE, "/complete", _ -> begun);
    }

    WritePage landmark(Actor actor, PilotId id) {
        return page(pilots.get(actor, id), PilotAction.LANDMARK, "/landmark", _ -> "");
    }

    WritePage report(Actor actor, PilotId id) {
        return page(pilots.get(actor, id), PilotAction.REPORT, "/report", _ -> "");
    }

    WritePage support(Actor actor, PilotId id) {
        return page(pilots.get(actor, id), PilotAction.SUPPORT, "/support", _ -> "");
    }

    private WritePage page(Pilot pilot, PilotAction action, String to, java.util.function.UnaryOperator<String> typed) {
        return new WritePage(
                pilot.path() + to,
                pilot.path(),
                pilot.title(),
                records.whyNot(pilot, action),
                seen(pilot.id()),
                pilots.promised(pilot),
                marked(pilot).toList(),
                Option.of(List.of(SupportTool.values()), SupportTool::name, SupportTool::label),
                typed,
                "",
                Map.of());
    }

    private static Stream<String> marked(Pilot pilot) {
        return pilot.milestones().stream()
                .map(each -> "%s：%s"
                        .formatted(
                                each.quarter().label(),
                                each.marks().isEmpty()
                                        ? "没有标记"
                                        : each.marks().stream()
                                                .map(PilotPages::said)
                                                .collect(Collectors.joining("；"))));
    }

    /** The prefilled text of a 完成总结: the marks of the quarters, then the landmark results. */
    private String begun(Pilot pilot) {
        var quarters = pilot.milestones().stream()
                .flatMap(each -> each.mark().stream()
                        .map(mark -> "%s%s%s"
                                .formatted(
                                        each.quarter().label(),
                                        mark.kind().label(),
                                        mark.words().isEmpty() ? "" : "（%s）".formatted(mark.words()))))
                .collect(Collectors.joining("，"));
        var reached = pilots.landmarks(pilot.id()).stream().map(Landmark::name).collect(Collectors.joining("、"));
        return (quarters.isEmpty() ? "" : quarters + "。") + (reached.isEmpty() ? "" : "标志性成果：%s。".formatted(reached));
    }

    private int seen(PilotId id) {
        return steps.steps(id).getLast().number();
    }
}

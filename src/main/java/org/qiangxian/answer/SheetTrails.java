package org.qiangxian.answer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.burden.RequestTrails;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.springframework.stereotype.Component;

/** 办理轨迹 of the form of a unit: that of its request, with what was done to the unit's answers. */
@Component
class SheetTrails {

    private final RequestTrails trails;
    private final AnswerSteps steps;
    private final Catalogue catalogue;

    SheetTrails(RequestTrails trails, AnswerSteps steps, Catalogue catalogue) {
        this.trails = trails;
        this.steps = steps;
        this.catalogue = catalogue;
    }

    Trail of(Actor actor, AnswerSheet sheet) {
        var trail = trails.of(actor, sheet.request(), true).log(course(sheet));
        return steps.on(trail, actor, sheet);
    }

    /**
     * The recorded steps of the request and of the unit's answers. A draft is no step; its author stands beside its
     * text.
     */
    private List<Step> course(AnswerSheet sheet) {
        var done = steps.of(sheet);
        var stepped = done.stream().map(StepRepository.Step::answer).collect(Collectors.toSet());
        var acts = done.stream()
                .flatMap(step -> Step.of(
                        words(step.action().label(), step.item()),
                        step.by().words(),
                        step.at(),
                        step.remark(),
                        step.undoneAt()));
        // Answers from before steps were recorded are known by their status.
        var before = sheet.answers().values().stream()
                .filter(answer -> !stepped.contains(answer.id()))
                .filter(answer -> answer.status() != AnswerStatus.DRAFT)
                .map(answer -> Step.of(
                        words(answer.status().label(), answer.item()),
                        answer.savedBy().words(),
                        answer.savedAt(),
                        answer.remark()));
        return Step.latestFirst(Stream.of(RequestTrails.course(sheet.request()).stream(), before, acts)
                .flatMap(each -> each));
    }

    private String words(String what, RequestItem item) {
        return "%s：%s %s"
                .formatted(
                        what,
                        catalogue.find(item.indicator()).map(Indicator::name).orElse("已停用的指标"),
                        item.when());
    }
}

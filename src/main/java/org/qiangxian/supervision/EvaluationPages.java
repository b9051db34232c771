package org.qiangxian.supervision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the pages of an evaluation. */
@Component
@Transactional
class EvaluationPages {

    private final Evaluations evaluations;
    private final EvaluationReading reading;
    private final EvaluationRules rules;
    private final Supervised supervised;
    private final EvaluationTrails trails;

    EvaluationPages(
            Evaluations evaluations,
            EvaluationReading reading,
            EvaluationRules rules,
            Supervised supervised,
            EvaluationTrails trails) {
        this.evaluations = evaluations;
        this.reading = reading;
        this.rules = rules;
        this.supervised = supervised;
        this.trails = trails;
    }

    NewEvaluationPage begin(Actor actor) {
        actor.require(EvaluationAction.REGISTER.row().roles());
        return new NewEvaluationPage(
                rules.policies().offered(actor).stream()
                        .map(each -> {
                            var day = each.paper().validFrom();
                            return new Option(
                                    each.id().toString(),
                                    "%s（%s）"
                                            .formatted(
                                                    each.paper().title(),
                                                    day == null ? "没有写施行的日子" : Chinese.date(day) + "起施行"));
                        })
                        .toList(),
                dimensioned(),
                EvaluationForm.EMPTY,
                Map.of());
    }

    /** The indicators to choose from, by dimension. */
    private List<NewEvaluationPage.Dimensioned> dimensioned() {
        return evaluations.offered().stream()
                .collect(Collectors.groupingBy(Indicator::dimension, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new NewEvaluationPage.Dimensioned(
                        each.getKey().label(),
                        each.getValue().stream()
                                .map(indicator ->
                                        new Option(indicator.code().value(), indicator.name(), indicator.unit()))
                                .toList()))
                .toList();
    }

    /** One evaluation without any city. */
    EvaluationPage page(Actor actor, UUID id) {
        return page(actor, id, Optional.empty());
    }

    /** One evaluation with the figures of one city, which are counted; empty before the policy is in force. */
    EvaluationPage page(Actor actor, UUID id, RegionCode code) {
        var evaluation = evaluations.get(actor, id);
        if (evaluation.standing(rules.today()) != EvaluationStatus.IN_FORCE) {
            throw new Refusal.Conflict("措施还没有施行，或者评估已经撤回，没有可以查看的数据。");
        }
        return page(actor, id, Optional.of(supervised.require(actor, code)));
    }

    private EvaluationPage page(Actor actor, UUID id, Optional<RegionCode> place) {
        var evaluation = evaluations.get(actor, id);
        var status = evaluation.standing(rules.today());
        var open = status == EvaluationStatus.IN_FORCE;
        var trail = trails.of(actor, evaluation);
        return new EvaluationPage(
                evaluation.path(),
                evaluation.title(),
                evaluation.fictional(),
                status.label(),
                facts(evaluation),
                trail,
                String.valueOf(Seen.of(trail.steps()).step()),
                Act.open(EvaluationAction.values(), status, actor.role()).stream()
                        .filter(action -> action == EvaluationAction.WITHDRAW)
                        .map(action -> Button.post(action.label(), evaluation.path() + "/withdraw")
                                .noting("施行以前可以撤回，另行登记"))
                        .toList(),
                open,
                place.map(supervised::name).orElse(""),
                "",
                place.map(code -> reading.of(actor, evaluation, code)).orElse(List.of()),
                place.map(code -> reading.events(actor, evaluation, code)).orElse(List.of()),
                open ? reading.groups(actor, evaluation) : List.of(),
                Map.of());
    }

    private Map<String, String> facts(Evaluation evaluation) {
        var names = evaluations.offered().stream()
                .collect(Collectors.toMap(each -> each.code().value(), each -> each.name()));
        var facts = new LinkedHashMap<String, String>();
        facts.put(
                "评估的文件",
                evaluation.title() + (evaluation.number().isEmpty() ? "" : "（%s）".formatted(evaluation.number())));
        facts.put("施行的第一天", Chinese.date(evaluation.inForce()));
        facts.put("评估的问题", evaluation.question());
        facts.put(
                "指标",
                evaluation.indicators().stream()
                        .map(code -> names.getOrDefault(code.value(), code.value()))
                        .collect(Collectors.joining("、")));
        facts.put(
                "登记",
                "%s，%s"
                        .formatted(
                                Chinese.time(evaluation.registeredAt()),
                                evaluation.by().words()));
        return facts;
    }
}

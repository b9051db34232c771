package org.qiangxian.supervision;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 政策评估 (R102, R181, A12): of a policy, never of a place. Question and indicators are registered before the policy is in
 * force and never changed; it exists only for the office that registered it.
 */
@Service
@Transactional
class Evaluations {

    private final EvaluationRepository repository;
    private final SupervisionStepRepository steps;
    private final EvaluationRules rules;
    private final Catalogue catalogue;
    private final Undoing undoing;

    Evaluations(
            EvaluationRepository repository,
            SupervisionStepRepository steps,
            EvaluationRules rules,
            Catalogue catalogue,
            Undoing undoing) {
        this.repository = repository;
        this.steps = steps;
        this.rules = rules;
        this.catalogue = catalogue;
        this.undoing = undoing;
    }

    /** Those of the actor's office, the latest day first. */
    @Transactional(readOnly = true)
    List<Evaluation> of(Actor actor) {
        actor.require(EvaluationAction.REGISTER.row().roles());
        return repository.of(Office.of(actor), rules.fictional(actor));
    }

    @Transactional(readOnly = true)
    Evaluation get(Actor actor, UUID id) {
        return repository
                .find(id)
                .filter(each -> each.office().has(actor) && each.fictional() == rules.fictional(actor))
                .orElseThrow(Supervised::unknown);
    }

    /** The indicators that may be chosen: those that are compared at all. */
    List<Indicator> offered() {
        return catalogue.indicators().stream().filter(Indicator::comparable).toList();
    }

    /** Registers question and indicators of a policy that is not in force yet. */
    Evaluation register(Actor actor, EvaluationForm form) {
        actor.require(EvaluationAction.REGISTER.row().roles());
        rules.requireApart(actor);
        var asked = form.checked(
                offered().stream().map(each -> each.code().value()).collect(Collectors.toSet()),
                question -> rules.remark(actor, question));
        var policy = rules.policies().chosen(actor, asked.policy());
        var now = undoing.now();
        var paper = policy.paper().paper();
        var evaluation = new Evaluation(
                UUID.randomUUID(),
                Office.of(actor),
                policy.paper().id(),
                paper.title(),
                paper.number(),
                policy.day(),
                asked.question(),
                asked.indicators(),
                EvaluationStatus.REGISTERED,
                rules.fictional(actor),
                actor.signature(),
                now,
                now);
        if (!repository.insert(evaluation)) {
            throw Refusal.Invalid.of("policy", "本单位已经登记过对这份文件的评估。要改问题和指标的，请在施行以前撤回，另行登记。");
        }
        did(actor, evaluation, EvaluationAction.REGISTER);
        return evaluation;
    }

    /** Withdraws one before its policy is in force; it stays visible as withdrawn. */
    void withdraw(Actor actor, UUID id, Seen seen) {
        var known = get(actor, id);
        actor.require(EvaluationAction.WITHDRAW.row().roles());
        var evaluation = repository.lock(known.id()).orElseThrow(Supervised::unknown);
        seen.check(steps.of(evaluation.matter()));
        var status = evaluation.standing(rules.today());
        EvaluationAction.WITHDRAW.check(
                actor,
                status,
                () -> new Refusal.Conflict("这项评估%s，不能撤回：登记的问题和指标不能事后改动。请刷新页面查看。".formatted(status.label())));
        repository.move(id, EvaluationStatus.WITHDRAWN, undoing.now());
        did(actor, evaluation, EvaluationAction.WITHDRAW);
    }

    private void did(Actor actor, Evaluation evaluation, EvaluationAction action) {
        steps.add(evaluation.matter(), action.label(), "", actor.signature(), undoing.now());
        undoing.forGood(new EvaluationMoved(evaluation.id(), action));
    }
}

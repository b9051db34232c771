package org.qiangxian.answer;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.answer.StepRepository.Step;
import org.qiangxian.burden.DataRequest;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes back what was submitted, left out, taken or returned: the item is asked again or waits for its check again, and the
 * values that came with it stand no longer (they stay on record, as those of a withdrawn batch).
 */
@Component
class AnswerUndo implements Undoable {

    private final StepRepository steps;
    private final SheetRepository sheets;
    private final DataRequests requests;
    private final Entering entering;
    private final ObjectProvider<HandedOn> handed;

    AnswerUndo(
            StepRepository steps,
            SheetRepository sheets,
            DataRequests requests,
            Entering entering,
            ObjectProvider<HandedOn> handed) {
        this.steps = steps;
        this.sheets = sheets;
        this.requests = requests;
        this.entering = entering;
        this.handed = handed;
    }

    @Override
    public String kind() {
        return "answer";
    }

    @Override
    public String against(String id, DoneAct act) {
        var request = requests.find(request(id));
        var unit = unit(id);
        var answers = sheets.answers(request.id(), unit);
        return steps.of(act.step()).stream()
                .flatMap(step -> against(request, unit, answers.get(step.item()), step, act).stream())
                .findFirst()
                .orElse("");
    }

    private Optional<String> against(
            DataRequest request, RegionCode unit, @Nullable Answer answer, Step step, DoneAct act) {
        if (answer == null || answer.status() != step.action().row().to()) {
            return Optional.of(act.meanwhile("这一项又有办理"));
        }
        return switch (step.action()) {
            case SKIP -> over(request);
            case SUBMIT ->
                over(request).or(() -> entering.since(request, answer).map(act::meanwhile));
            case ACCEPT -> entering.since(request, answer).map(act::meanwhile);
            case GIVE_BACK ->
                handed.stream()
                        .flatMap(each -> each.since(request.id(), unit, step.item(), step.at()).stream())
                        .findFirst()
                        .map(act::meanwhile);
            case SAVE, DEPOSIT -> Optional.empty();
        };
    }

    /** Why an act cannot be undone: what it would open again could no longer be answered. */
    private Optional<String> over(DataRequest request) {
        var standing = request.standing(requests.today());
        return standing == DataRequest.Standing.IN_FORCE
                ? Optional.empty()
                : Optional.of("这份数据需求%s，撤销后也不能再填，所以不能撤销。".formatted(standing.label()));
    }

    @Override
    public void putBack(Actor actor, String id, DoneAct act) {
        var request = requests.find(request(id));
        var unit = unit(id);
        var done = steps.of(act.step());
        var answers = done.stream()
                .flatMap(step -> sheets.lock(request.id(), unit, step.item()).stream())
                .toList();
        entering.hold(answers);
        DoneAct.refuse(against(id, act));
        done.forEach(this::back);
        var reason = "撤销“%s”，数据需求 %s".formatted(act.label(), request.number());
        answers.stream()
                .flatMap(answer -> Stream.ofNullable(answer.batch()))
                .distinct()
                .forEach(batch -> entering.takeBack(actor, request, unit, batch, reason));
        requests.reopen(
                request.id(),
                unit,
                done.stream()
                        .filter(step -> step.action() != AnswerAction.GIVE_BACK)
                        .map(Step::item)
                        .toList());
        steps.undo(act.step(), entering.now());
        sheets.submitted(request.id(), unit, submitted(request.id(), unit, act.before()));
    }

    /**
     * When the unit last finished the form, after the undo: a colleague may have sent more since the act that is taken
     * back.
     */
    private @Nullable Instant submitted(DataRequestId request, RegionCode unit, String before) {
        return steps.of(request, unit).stream()
                .filter(step -> step.undoneAt() == null)
                .filter(step -> step.action() == AnswerAction.SUBMIT
                        || step.action() == AnswerAction.ACCEPT
                        || step.at().toString().equals(before))
                .map(Step::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private void back(Step step) {
        var from = Objects.requireNonNull(step.action().row().to());
        if (!sheets.move(step.answer(), from, step.before(), null, step.remarkBefore())) {
            throw Answers.moved();
        }
    }

    private static DataRequestId request(String id) {
        return new DataRequestId(UUID.fromString(id.substring(0, id.indexOf('/'))));
    }

    private static RegionCode unit(String id) {
        return new RegionCode(id.substring(id.indexOf('/') + 1));
    }
}

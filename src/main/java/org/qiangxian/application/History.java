package org.qiangxian.application;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.account.Role;
import org.qiangxian.form.Field;
import org.qiangxian.form.Form;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Step.Remark;

/** 办理经过 of a proposal in the words of its reader: newest step first, each return with its remarks. */
final class History {

    private History() {}

    static List<Step> of(
            List<ApplicationStep> steps, List<UndoneStep> undone, List<ReturnRemark> remarks, Form form, Role reader) {
        var standing = steps.stream()
                .filter(step -> shown(step, reader))
                .map(step -> step(
                        step,
                        remarks.stream()
                                .filter(remark -> step.at().equals(remark.at()))
                                .map(remark -> remark(remark, form))
                                .toList()));
        return Stream.concat(standing, back(undone))
                .sorted(Comparator.comparingLong(Step::number).reversed())
                .toList();
    }

    /** All steps without their words, as {@link Seen} compares them. */
    static List<Step> moves(List<ApplicationStep> steps, List<UndoneStep> undone) {
        return Stream.concat(steps.stream().map(step -> step(step, List.of())), back(undone))
                .toList();
    }

    private static Stream<Step> back(List<UndoneStep> undone) {
        return undone.stream().flatMap(each -> Stream.of(step(each.step(), List.of()), back(each)));
    }

    private static Step step(ApplicationStep step, List<Remark> remarks) {
        return new Step(
                step.id(),
                words(step),
                step.organisation(),
                step.by().words(),
                step.at(),
                step.reason(),
                remarks,
                step.from() != step.to() || step.action() == Action.PASS);
    }

    private static Step back(UndoneStep undone) {
        var words = "撤销“%s”".formatted(undone.step().action().label());
        return new Step(
                undone.number(), words, undone.organisation(), undone.by().words(), undone.at(), "", List.of(), true);
    }

    /** Whether a step is shown: a save is not worth reading, and a judgment is internal to the recommender. */
    private static boolean shown(ApplicationStep step, Role reader) {
        return switch (step.action()) {
            case EDIT -> false;
            case JUDGE -> reader == Role.PROVINCE || reader == Role.SAMR;
            default -> true;
        };
    }

    private static String words(ApplicationStep step) {
        return step.action() == Action.SUBMIT && step.submission() > 1
                ? "重新提交，第 %d 稿".formatted(step.submission())
                : step.action().label();
    }

    private static Remark remark(ReturnRemark remark, Form form) {
        return new Remark(
                remark.field(),
                form.field(remark.field()).map(History::label).orElse(""),
                remark.reason().label(),
                remark.text(),
                remark.reply());
    }

    private static String label(Field field) {
        return field.heading().endsWith(field.name()) ? field.heading() : field.heading() + "　" + field.name();
    }
}

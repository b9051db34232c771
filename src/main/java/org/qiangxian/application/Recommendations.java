package org.qiangxian.application;

import java.util.List;
import java.util.Optional;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.discipline.Wording;
import org.qiangxian.form.Kind;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The recommender's side of 申报, and the bureau's: open, return, judge, and take a seat. A seat is a locked row, so the
 * last one is given once however many ask for it at the same time (R54, R71).
 */
@Service
@Transactional
public class Recommendations {

    private static final int LONGEST_JUDGMENT = 500;

    private final TrailRepository trail;
    private final Seating seats;
    private final Moves moves;
    private final Returns returns;
    private final HandIn handIn;

    Recommendations(TrailRepository trail, Seating seats, Moves moves, Returns returns, HandIn handIn) {
        this.trail = trail;
        this.seats = seats;
        this.moves = moves;
        this.returns = returns;
        this.handIn = handIn;
    }

    /** The bureau lets it through; it never rewrites. */
    public void pass(Actor actor, ApplicationId id) {
        moves.move(actor, moves.ready(actor, id, Action.PASS), Action.PASS, "");
    }

    /**
     * Returns the proposal with remarks at its fields and frees the seat it held.
     *
     * @param remarks at least one; the words may be empty, but not for 其他 and not at a field that is returned again
     *     unchanged
     */
    public void giveBack(Actor actor, ApplicationId id, List<ReturnRemark> remarks) {
        actor.require(Role.PROVINCE, Role.CITY_BUREAU);
        var action = actor.is(Role.PROVINCE) ? Action.RETURN : Action.SEND_BACK;
        var application = moves.ready(actor, id, action);
        returns.check(application, remarks);
        seats.free(application);
        var step = moves.move(actor, application, action, "");
        remarks.forEach(remark -> trail.insert(id, step, remark));
    }

    /**
     * Answers one of the two questions of its kind (R53, R70), with a reason. With the first answer the work has begun,
     * and the city cannot take the proposal back any more; merely reading it does not prevent that.
     */
    public void judge(Actor actor, ApplicationId id, Judgment.Question question, boolean holds, String reason) {
        var application = moves.ready(actor, id, Action.JUDGE);
        asked(application, question);
        reasoned(question, reason);
        store(actor, application, List.of(new Judged(question, holds, reason)));
    }

    /**
     * Answers several questions at once, or none of them if a reason is lacking or too long.
     *
     * @param held the proposal, locked by the caller in this transaction
     * @param reason what is typed for the act that follows; its length is checked too
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void judge(Actor actor, Application held, List<Judged> judged, String reason) {
        judged.forEach(each -> reasoned(each.question(), each.reason()));
        Moves.requireReadable(reason);
        if (judged.isEmpty()) {
            return;
        }
        moves.ready(actor, Optional.of(held), Action.JUDGE);
        judged.forEach(each -> asked(held, each.question()));
        store(actor, held, judged);
    }

    /** Stores the judgments and a step for each; the proposal's row changes with the first only. */
    private void store(Actor actor, Application application, List<Judged> judged) {
        var by = actor.signature(actor.name());
        trail.insert(
                application.id(),
                judged.stream()
                        .map(each ->
                                new Judgment(each.question(), each.holds(), Typing.trimmed(each.reason()), by, null))
                        .toList(),
                moves.now());
        judged.forEach(each ->
                moves.move(actor, application, Action.JUDGE, each.question().label()));
        moves.begin(application);
    }

    private static void asked(Application application, Judgment.Question question) {
        if (!Judgment.Question.of(application.kind()).contains(question)) {
            throw new Refusal.Conflict(
                    "%s的判断不包括“%s”。请刷新页面。".formatted(application.kind().label(), question.label()));
        }
    }

    /** What a recommender ticked and wrote at one of the two questions. */
    public record Judged(Judgment.Question question, boolean holds, String reason) {}

    private static void reasoned(Judgment.Question question, String reason) {
        if (Typing.blank(reason)) {
            throw Refusal.Invalid.of(question.name(), "请写明“%s”的理由。".formatted(question.label()));
        }
        if (Typing.length(Typing.trimmed(reason)) > LONGEST_JUDGMENT) {
            throw Refusal.Invalid.of(
                    question.name(), "“%s”的理由请控制在 %d 字以内。".formatted(question.label(), LONGEST_JUDGMENT));
        }
        Wording.admit(question.name(), reason);
    }

    /** Puts the proposal forward: it takes a seat, if there is one and both judgments hold. */
    public void shortlist(Actor actor, ApplicationId id) {
        var application = moves.ready(actor, id, Action.SHORTLIST);
        judged(application, true);
        seats.take(application);
        moves.move(actor, application, Action.SHORTLIST, "");
    }

    /** Keeps it in reserve, without a seat. */
    public void reserve(Actor actor, ApplicationId id) {
        var application = moves.ready(actor, id, Action.RESERVE);
        judged(application, false);
        seats.free(application);
        moves.move(actor, application, Action.RESERVE, "");
    }

    /** Takes 拟推荐 or 备选 back. */
    public void release(Actor actor, ApplicationId id) {
        var application = moves.ready(actor, id, Action.RELEASE);
        seats.free(application);
        moves.move(actor, application, Action.RELEASE, "");
    }

    /** Picks an activity a city has recorded (R70); it must be whole by the call's form. */
    public void pick(Actor actor, ApplicationId id) {
        var application = moves.ready(actor, id, Action.PICK);
        var number = handIn.in(application, actor.signature(actor.name()), moves.now());
        moves.move(actor, application, Action.PICK, "", new Moves.To(Status.SUBMITTED, Holder.RECOMMENDER, number));
    }

    /**
     * Does not put it forward, with a reason the city reads. A pilot ends with it; an activity is the city's own, and goes on as
     * its record (A21).
     */
    public void close(Actor actor, ApplicationId id, String reason) {
        var application = moves.ready(actor, id, Action.CLOSE);
        if (application.kind() == Kind.ACTIVITY) {
            var own = new Moves.To(Status.RECORDED, Holder.CITY, application.submission());
            moves.move(actor, application, Action.CLOSE, reason, own);
        } else {
            moves.move(actor, application, Action.CLOSE, reason);
        }
    }

    private void judged(Application application, boolean mustHold) {
        var judgments = trail.judgments(application.id());
        var missing = Judgment.Question.of(application.kind()).stream()
                .filter(question -> judgments.stream().noneMatch(it -> it.question() == question))
                .map(Judgment.Question::label)
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal.Conflict("请先填写判断和理由：" + String.join("；", missing) + "。");
        }
        if (mustHold
                && judgments.stream()
                        .filter(it -> Judgment.Question.of(application.kind()).contains(it.question()))
                        .anyMatch(it -> !it.holds())) {
            throw new Refusal.Conflict("两项判断都成立才能列为拟推荐。可列为备选，或退回修改。");
        }
    }

    /** Urges the desk that holds it; the city sees this in the trail. At most once a day. */
    public void urge(Actor actor, ApplicationId id, String reason) {
        moves.move(actor, moves.ready(actor, id, Action.URGE), Action.URGE, reason);
    }
}

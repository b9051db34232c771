package org.qiangxian.application;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.Calls;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The recommender's side of 申报, and the bureau's: open, return, judge, and take a seat. A seat is a locked row: the last one
 * is sold once however many ask for it (R54, R71).
 */
@Service
@Transactional
public class Recommendations {

    private final ApplicationRepository repository;
    private final TrailRepository trail;
    private final Seating seats;
    private final Moves moves;
    private final Calls calls;

    Recommendations(ApplicationRepository repository, TrailRepository trail, Seating seats, Moves moves, Calls calls) {
        this.repository = repository;
        this.trail = trail;
        this.seats = seats;
        this.moves = moves;
        this.calls = calls;
    }

    /** The one at whose desk it lies opened it: from now on the city cannot take it back. */
    public void open(Actor actor, Application application) {
        if (application.status() == Status.SUBMITTED && application.holder().is(actor.role())) {
            repository.open(application.id(), moves.now());
        }
    }

    /** The bureau lets it through; it never rewrites. */
    public void pass(Actor actor, ApplicationId id) {
        moves.move(actor, moves.ready(actor, id, Action.PASS), Action.PASS, "");
    }

    /**
     * Returns the proposal with remarks at its fields; the seat it held is free again.
     *
     * @param remarks at least one; the words may be empty, but not for 其他 and not at a field that is returned again unchanged
     */
    public void giveBack(Actor actor, ApplicationId id, List<ReturnRemark> remarks) {
        actor.require(Role.PROVINCE, Role.CITY_BUREAU);
        var action = actor.is(Role.PROVINCE) ? Action.RETURN : Action.SEND_BACK;
        var application = moves.ready(actor, id, action);
        check(application, remarks);
        seats.free(application);
        var step = moves.move(actor, application, action, "");
        remarks.forEach(remark -> trail.insert(id, step, remark));
    }

    private void check(Application application, List<ReturnRemark> remarks) {
        if (remarks.isEmpty()) {
            throw new Refusal.Invalid("请至少在一个栏目写明退回意见，市县才知道改什么。");
        }
        var form = calls.get(application.call(), application.callVersion()).form(application.kind());
        for (var remark : remarks) {
            if (form.field(remark.field()).isEmpty()) {
                throw Refusal.Invalid.of(remark.field(), "方案中没有这个栏目，请刷新页面后重填退回意见。");
            }
            if (remark.text().isBlank()
                    && (remark.reason() == ReturnReason.OTHER || again(application, remark.field()))) {
                throw Refusal.Invalid.of(remark.field(), "这一栏上次已退回、内容没有变化，或者原因选了“其他”：请写明理由。");
            }
        }
    }

    /** Whether the field was returned before and has not changed since. */
    private boolean again(Application application, String field) {
        var earlier = trail.remarks(application.id()).stream()
                .filter(remark -> remark.field().equals(field))
                .map(ReturnRemark::submission)
                .collect(Collectors.toSet());
        return repository.submissions(application.id()).stream()
                .filter(submitted -> earlier.contains(submitted.number()))
                .anyMatch(submitted -> Difference.unchanged(submitted.content(), application.content(), field));
    }

    /** Answers one of the two questions of R53, with a reason. */
    public void judge(Actor actor, ApplicationId id, Judgment.Question question, boolean holds, String reason) {
        var application = moves.ready(actor, id, Action.JUDGE);
        if (reason.isBlank()) {
            throw Refusal.Invalid.of(question.name(), "请写明“%s”的理由。".formatted(question.label()));
        }
        trail.insert(id, new Judgment(question, holds, reason.strip(), actor.name(), null), moves.now());
        moves.move(actor, application, Action.JUDGE, question.label());
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
        var call = calls.get(application.call(), application.callVersion());
        var remarks = call.form(application.kind()).check(application.content(), call.deadlineDay());
        if (!remarks.isEmpty()) {
            throw new Refusal.Conflict("活动记录还不完整，请市县补充后再选："
                    + remarks.stream().map(remark -> remark.message()).collect(Collectors.joining()));
        }
        var number = application.submission() + 1;
        repository.insert(
                new Submitted(id, number, application.callVersion(), application.content(), actor.name(), moves.now()));
        moves.move(actor, application, Action.PICK, "", new Moves.To(Status.SUBMITTED, Holder.RECOMMENDER, number));
    }

    /** Ends a proposal that is not put forward, with a reason the city reads. */
    public void close(Actor actor, ApplicationId id, String reason) {
        moves.move(actor, moves.ready(actor, id, Action.CLOSE), Action.CLOSE, reason);
    }

    private void judged(Application application, boolean mustHold) {
        var judgments = trail.judgments(application.id());
        var missing = Arrays.stream(Judgment.Question.values())
                .filter(question -> judgments.stream().noneMatch(it -> it.question() == question))
                .map(Judgment.Question::label)
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal.Conflict("请先填写判断和理由：" + String.join("；", missing) + "。");
        }
        if (mustHold && judgments.stream().anyMatch(it -> !it.holds())) {
            throw new Refusal.Conflict("两项判断都成立才能列为拟推荐。可列为备选，或退回修改。");
        }
    }

    /** Presses those who hold it; the city sees it in the trail. At most once a day. */
    public void urge(Actor actor, ApplicationId id, String reason) {
        var application = moves.ready(actor, id, Action.URGE);
        var today = WorkingDays.endOf(WorkingDays.today(moves.now()).minusDays(1));
        if (trail.urgedSince(id, today)) {
            throw new Refusal.Conflict("今天已经催办过这份方案。对方已收到，请明天再催。");
        }
        moves.move(actor, application, Action.URGE, reason);
    }
}

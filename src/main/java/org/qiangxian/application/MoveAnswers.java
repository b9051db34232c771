package org.qiangxian.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.call.Calls;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Done;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** The answer to a move of a proposal: what was done, what comes next and by when. */
@Component
@Transactional(readOnly = true)
public class MoveAnswers {

    private final Applications applications;
    private final Calls calls;
    private final BureauSilence silence;
    private final Undoing undoing;
    private final SeenMoves seen;

    MoveAnswers(Applications applications, Calls calls, BureauSilence silence, Undoing undoing, SeenMoves seen) {
        this.applications = applications;
        this.calls = calls;
        this.silence = silence;
        this.undoing = undoing;
        this.seen = seen;
    }

    /** @param path the page it ends on */
    public ModelAndView after(Actor actor, ApplicationId id, Action action, String path) {
        var next = next(applications.get(actor, id));
        return new Done(what(action), next, undo(actor, id, action)).leadingTo(path);
    }

    /** The answer to beginning a draft, shown on its form; nothing is written yet. */
    ModelAndView begun(Actor actor, ApplicationId id) {
        return new Done("已建立草稿。", next(applications.get(actor, id)), null).leadingTo("/applications/" + id);
    }

    private Done.@Nullable Undo undo(Actor actor, ApplicationId id, Action action) {
        return action.undoable() ? undoing.offer(actor, MoveEffects.matter(id)) : null;
    }

    /** The door through which forms move proposals. */
    public SeenMoves seen() {
        return seen;
    }

    private static String what(Action action) {
        return switch (action) {
            case EDIT -> "已保存。";
            case RECORD -> "已记录这项活动。";
            case REOPEN -> "已改回草稿。";
            case PASS -> "已通过，转省局。";
            case JUDGE -> "已保存判断。";
            case CLOSE -> "已决定不列入推荐。";
            case SUBMIT, WITHDRAW, DISCARD, URGE, SEND_BACK, PICK, RETURN, SHORTLIST, RESERVE, RELEASE, FORWARD ->
                "已%s。".formatted(action.label());
            case TAKE_BACK, BEGIN_ARGUMENT, SELECT, DECLINE -> "已%s。".formatted(action.label());
        };
    }

    private String next(Application it) {
        if (it.apart(calls.get(it.call()))) {
            return it.status() == Status.DRAFT ? "写好后按“记录活动”；没有对应的征集，不用提交。" : "由本地自主开展，随时可以修改。";
        }
        var deadline = calls.deadlineOf(it.call(), it.recommender());
        var last = Chinese.date(deadline.minusNanos(1));
        return switch (it.status()) {
            case DRAFT -> "还没有提交；报送总局截止%s。".formatted(last);
            case RECORDED -> "不申请推荐；省局可以在%s前选为推荐。".formatted(last);
            case SUBMITTED -> it.holder() == Holder.BUREAU ? bureau(it, deadline) : "由省局在%s前受理。".formatted(last);
            case RETURNED -> "由市县按各栏意见修改后重新提交；报送总局截止%s。".formatted(last);
            case SHORTLISTED -> "占 1 个名额，随报送包在%s前报送总局。".formatted(last);
            case RESERVED -> "不占名额；%s前可以改列。".formatted(last);
            case FORWARDED -> "由总局形式检查后组织论证。";
            case UNDER_REVIEW -> "由专家论证后总局决定。";
            case SELECTED, NOT_SELECTED -> "结果发布时告知市县和推荐单位。";
            case CLOSED -> "已经结束，内容仍可查看。";
        };
    }

    private String bureau(Application it, Instant deadline) {
        return silence.last(it.call(), it.callVersion(), it.since())
                .map(day -> "由市局在%s前审核，到期没有办理的自动转省局。".formatted(Chinese.date(day) + silence.mark(day)))
                .orElse("由市局审核后转省局；报送总局截止%s。".formatted(Chinese.date(deadline.minusNanos(1))));
    }
}

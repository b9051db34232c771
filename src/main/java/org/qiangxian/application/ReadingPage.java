package org.qiangxian.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.call.Call;
import org.qiangxian.form.Form;
import org.qiangxian.form.Sheet;

/**
 * A proposal to read, with its trail and what the reader may do.
 *
 * @param before the submission before this one, null where there is none
 * @param errors remarks at the fields of a return that was refused
 */
public record ReadingPage(
        Application application,
        Call call,
        Form form,
        String place,
        boolean fictional,
        Role reader,
        List<ApplicationStep> trail,
        List<ReturnRemark> remarks,
        @Nullable Submitted before,
        List<Action> actions,
        Instant deadline,
        String error) {

    public boolean may(Action action) {
        return actions.contains(action);
    }

    /** The form as it is read, beside the submission before. */
    public Sheet sheet() {
        return Sheet.toRead(
                        form,
                        application.content(),
                        place,
                        "代码 " + application.unit().value())
                .beside(before == null ? null : before.content());
    }

    public List<ReturnRemark> remarksAt(String key) {
        return remarks.stream().filter(remark -> remark.field().equals(key)).toList();
    }

    /** Where it lies and what comes next, from where the reader stands. */
    public String next() {
        return switch (application.status()) {
            case DRAFT -> "写完后提交。";
            case RECORDED -> "已记录，不申请推荐；省局可以从已记录的活动中选择推荐。";
            case SUBMITTED -> application.holder() == Holder.BUREAU ? "市局审核后转省局；到期未办的自动转省局。" : "省局阅读后列为拟推荐、备选，或者退回修改。";
            case RETURNED -> "按各栏意见修改后重新提交。";
            case SHORTLISTED -> "待省局汇总报送总局。";
            case RESERVED -> "暂不占名额；名额有变化时省局可改列。";
            case FORWARDED -> "待总局形式检查后组织论证。";
            case UNDER_REVIEW -> "待专家论证后由总局决定。";
            case SELECTED, NOT_SELECTED, CLOSED -> "已办结。";
        };
    }

    /** The latest first, without what is only the recommender's own working. */
    public List<ApplicationStep> shown() {
        return trail.reversed().stream()
                .filter(step -> step.action() != Action.EDIT)
                .filter(step -> step.action() != Action.JUDGE || reader == Role.PROVINCE || reader == Role.SAMR)
                .toList();
    }
}

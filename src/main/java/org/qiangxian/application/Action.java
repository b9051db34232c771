package org.qiangxian.application;

import static org.qiangxian.application.Holder.BUREAU;
import static org.qiangxian.application.Holder.CITY;
import static org.qiangxian.application.Holder.NOBODY;
import static org.qiangxian.application.Holder.RECOMMENDER;
import static org.qiangxian.application.Status.CLOSED;
import static org.qiangxian.application.Status.DRAFT;
import static org.qiangxian.application.Status.FORWARDED;
import static org.qiangxian.application.Status.NOT_SELECTED;
import static org.qiangxian.application.Status.RECORDED;
import static org.qiangxian.application.Status.RESERVED;
import static org.qiangxian.application.Status.RETURNED;
import static org.qiangxian.application.Status.SELECTED;
import static org.qiangxian.application.Status.SHORTLISTED;
import static org.qiangxian.application.Status.SUBMITTED;
import static org.qiangxian.application.Status.UNDER_ARGUMENT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;

/**
 * What may be done to a proposal. These rows are the whole workflow: they allow the move, draw the buttons and label the
 * trail. A null status or holder stays as it is; SUBMIT leaves the desk to the call's city step (A3).
 */
public enum Action {
    EDIT("填写", EnumSet.of(DRAFT, RETURNED), Role.CITY, null, null, Needs.NOTHING),
    RECORD("记录活动", EnumSet.of(DRAFT), Role.CITY, RECORDED, CITY, Needs.NOTHING),
    REOPEN("修改记录", EnumSet.of(RECORDED), Role.CITY, DRAFT, CITY, Needs.NOTHING),
    SUBMIT("提交", EnumSet.of(DRAFT, RETURNED), Role.CITY, SUBMITTED, RECOMMENDER, Needs.TIME),
    WITHDRAW("撤回", EnumSet.of(SUBMITTED), Role.CITY, DRAFT, CITY, Needs.NOTHING),
    DISCARD("放弃", EnumSet.of(DRAFT, RETURNED, RECORDED), Role.CITY, CLOSED, NOBODY, Needs.NOTHING),
    URGE(
            "催办",
            EnumSet.of(SUBMITTED, SHORTLISTED, RESERVED, FORWARDED, UNDER_ARGUMENT),
            Role.CITY,
            null,
            null,
            Needs.NOTHING),

    PASS("通过", EnumSet.of(SUBMITTED), Role.CITY_BUREAU, null, RECOMMENDER, Needs.TIME),
    SEND_BACK("退回修改", EnumSet.of(SUBMITTED), Role.CITY_BUREAU, RETURNED, CITY, Needs.TIME),

    PICK("选为推荐", EnumSet.of(RECORDED), Role.PROVINCE, SUBMITTED, RECOMMENDER, Needs.TIME),
    JUDGE("填写判断", EnumSet.of(SUBMITTED, SHORTLISTED, RESERVED), Role.PROVINCE, null, null, Needs.NOTHING),
    RETURN("退回修改", EnumSet.of(SUBMITTED, SHORTLISTED, RESERVED), Role.PROVINCE, RETURNED, CITY, Needs.TIME),
    SHORTLIST("列为拟推荐", EnumSet.of(SUBMITTED, RESERVED), Role.PROVINCE, SHORTLISTED, RECOMMENDER, Needs.TIME),
    RESERVE("列为备选", EnumSet.of(SUBMITTED, SHORTLISTED), Role.PROVINCE, RESERVED, RECOMMENDER, Needs.TIME),
    RELEASE("恢复待受理", EnumSet.of(SHORTLISTED, RESERVED), Role.PROVINCE, SUBMITTED, RECOMMENDER, Needs.TIME),
    FORWARD("报送总局", EnumSet.of(SHORTLISTED), Role.PROVINCE, FORWARDED, Holder.SAMR, Needs.TIME),
    TAKE_BACK("撤回报送", EnumSet.of(FORWARDED), Role.PROVINCE, SHORTLISTED, RECOMMENDER, Needs.TIME),

    CLOSE("不列入推荐", EnumSet.of(SUBMITTED, RETURNED, RESERVED), Role.PROVINCE, CLOSED, NOBODY, Needs.REASON),

    BEGIN_ARGUMENT("组织论证", EnumSet.of(FORWARDED), Role.SAMR, UNDER_ARGUMENT, Holder.SAMR, Needs.NOTHING),
    SELECT("确定", EnumSet.of(UNDER_ARGUMENT), Role.SAMR, SELECTED, NOBODY, Needs.REASON),
    DECLINE("不予确定", EnumSet.of(FORWARDED, UNDER_ARGUMENT), Role.SAMR, NOT_SELECTED, NOBODY, Needs.REASON);

    /** What else a move asks for. */
    enum Needs {
        NOTHING,
        /** Only before the recommender's deadline (R79). */
        TIME,
        /** Only with a reason in words. */
        REASON
    }

    private final String label;
    private final Set<Status> from;
    private final Role role;
    private final @Nullable Status to;
    private final @Nullable Holder holder;
    private final Needs needs;

    Action(String label, Set<Status> from, Role role, @Nullable Status to, @Nullable Holder holder, Needs needs) {
        this.label = label;
        this.from = from;
        this.role = role;
        this.to = to;
        this.holder = holder;
        this.needs = needs;
    }

    /** What those in {@code role} may do to a proposal that stands here: the buttons, in this order. */
    public static List<Action> open(Status status, Holder holder, Role role) {
        return Arrays.stream(values())
                .filter(action -> action.role == role && action.allows(status, holder))
                .toList();
    }

    /** Whether the move starts here. 市局 acts only on what lies with it, 省局 never on what still lies there. */
    public boolean allows(Status status, Holder at) {
        return from.contains(status)
                && switch (role) {
                    case CITY_BUREAU -> at == BUREAU;
                    case PROVINCE -> at != BUREAU;
                    default -> true;
                };
    }

    public String label() {
        return label;
    }

    public Role role() {
        return role;
    }

    public Status next(Status status) {
        return to == null ? status : to;
    }

    public Holder next(Holder at) {
        return holder == null ? at : holder;
    }

    public boolean needsTime() {
        return needs == Needs.TIME;
    }

    public boolean needsReason() {
        return needs == Needs.REASON;
    }
}

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
import static org.qiangxian.application.Status.UNDER_REVIEW;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;

/**
 * What may be done to a proposal. These rows are the whole workflow: they allow the move, draw the buttons, put it on a
 * desk and label the trail. A null holder leaves the proposal where it lies; where SUBMIT leads depends on the call's
 * city step (A3).
 */
public enum Action implements Act<Status> {
    EDIT(city("填写").may(DRAFT, RETURNED), null),
    RECORD(city("记录活动").may(DRAFT).to(RECORDED), CITY),
    REOPEN(city("修改记录").may(RECORDED).to(DRAFT), CITY),
    SUBMIT(city("提交").turn(DRAFT, RETURNED).to(SUBMITTED).needs(Needs.TIME), RECOMMENDER),
    WITHDRAW(city("撤回").may(SUBMITTED).to(DRAFT), CITY),
    DISCARD(city("放弃").may(DRAFT, RETURNED, RECORDED).to(CLOSED), NOBODY),
    URGE(city("催办").may(SUBMITTED, SHORTLISTED, RESERVED, FORWARDED, UNDER_REVIEW), null),

    PASS(bureau("通过").turn(SUBMITTED).needs(Needs.TIME), RECOMMENDER),
    SEND_BACK(bureau("退回修改").turn(SUBMITTED).to(RETURNED).needs(Needs.TIME), CITY),

    PICK(province("选为推荐").may(RECORDED).to(SUBMITTED).needs(Needs.TIME), RECOMMENDER),
    JUDGE(province("填写判断").turn(SUBMITTED).may(SHORTLISTED, RESERVED), null),
    RETURN(
            province("退回修改")
                    .turn(SUBMITTED)
                    .may(SHORTLISTED, RESERVED)
                    .to(RETURNED)
                    .needs(Needs.TIME),
            CITY),
    SHORTLIST(province("列为拟推荐").turn(SUBMITTED).may(RESERVED).to(SHORTLISTED).needs(Needs.TIME), RECOMMENDER),
    RESERVE(province("列为备选").turn(SUBMITTED).may(SHORTLISTED).to(RESERVED).needs(Needs.TIME), RECOMMENDER),
    RELEASE(province("恢复待受理").may(SHORTLISTED, RESERVED).to(SUBMITTED).needs(Needs.TIME), RECOMMENDER),
    FORWARD(province("报送总局").turn(SHORTLISTED).to(FORWARDED).needs(Needs.TIME), Holder.SAMR),
    TAKE_BACK(province("撤回报送").may(FORWARDED).to(SHORTLISTED).needs(Needs.TIME), RECOMMENDER),
    CLOSE(province("不列入推荐").turn(SUBMITTED).may(RETURNED, RESERVED).to(CLOSED).needs(Needs.REASON), NOBODY),

    BEGIN_ARGUMENT(samr("组织论证").turn(FORWARDED).to(UNDER_REVIEW), Holder.SAMR),
    SELECT(samr("确定").turn(UNDER_REVIEW).to(SELECTED).needs(Needs.REASON), NOBODY),
    DECLINE(samr("不予确定").turn(UNDER_REVIEW).may(FORWARDED).to(NOT_SELECTED).needs(Needs.REASON), NOBODY);

    private final Row<Status> row;
    private final @Nullable Holder holder;

    Action(Row<Status> row, @Nullable Holder holder) {
        this.row = row;
        this.holder = holder;
    }

    private static Row<Status> city(String label) {
        return Row.of(label, Role.CITY);
    }

    private static Row<Status> bureau(String label) {
        return Row.of(label, Role.CITY_BUREAU);
    }

    private static Row<Status> province(String label) {
        return Row.of(label, Role.PROVINCE);
    }

    private static Row<Status> samr(String label) {
        return Row.of(label, Role.SAMR);
    }

    @Override
    public Row<Status> row() {
        return row;
    }

    /** What those in {@code role} may do to a proposal that stands here: the buttons, in this order. */
    public static List<Action> open(Status status, Holder holder, Role role) {
        return Act.open(values(), status, role).stream()
                .filter(action -> action.allows(status, holder))
                .toList();
    }

    /** What is the holder's turn in a proposal that stands here; empty where it waits for nobody. */
    static List<Action> turns(Status status, Holder holder) {
        return Act.turns(values(), status).stream()
                .filter(action -> action.allows(status, holder)
                        && action.row.roles().stream().anyMatch(holder::is))
                .toList();
    }

    /** Whether the move can start here. 市局 acts only on what lies with it, 省局 never on what still lies at 市局. */
    public boolean allows(Status status, Holder at) {
        return row.startsAt(status)
                && (!row.by(Role.CITY_BUREAU) || at == BUREAU)
                && (!row.by(Role.PROVINCE) || at != BUREAU);
    }

    /**
     * Whether it can be undone: every move of the city, the bureau and the recommender can; the package and 总局's acts
     * have reverse acts of their own.
     */
    @Override
    public boolean undoable() {
        return switch (this) {
            case SUBMIT, RECORD, REOPEN, WITHDRAW, DISCARD, PASS, SEND_BACK -> true;
            case PICK, RETURN, SHORTLIST, RESERVE, RELEASE, CLOSE -> true;
            case EDIT, URGE, JUDGE, FORWARD, TAKE_BACK, BEGIN_ARGUMENT, SELECT, DECLINE -> false;
        };
    }

    public Status next(Status status) {
        return row.next(status);
    }

    public Holder next(Holder at) {
        return holder == null ? at : holder;
    }

    public boolean needsTime() {
        return row.needs() == Needs.TIME;
    }

    public boolean needsReason() {
        return row.needs() == Needs.REASON;
    }
}

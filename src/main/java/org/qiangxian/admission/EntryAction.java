package org.qiangxian.admission;

import static org.qiangxian.admission.EntryStatus.ADMITTED;
import static org.qiangxian.admission.EntryStatus.CLOSED;
import static org.qiangxian.admission.EntryStatus.DRAFT;
import static org.qiangxian.admission.EntryStatus.FORWARDED;
import static org.qiangxian.admission.EntryStatus.LISTED;
import static org.qiangxian.admission.EntryStatus.NOT_ADMITTED;
import static org.qiangxian.admission.EntryStatus.RETURNED;
import static org.qiangxian.admission.EntryStatus.WEIGHED;
import static org.qiangxian.admission.EntryStatus.WITH_BUREAU;
import static org.qiangxian.admission.EntryStatus.WITH_PROVINCE;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;

/**
 * What may be done to an application for entry. These rows are the whole workflow (R14, R23). To apply is nobody's duty, so handing
 * it in is a turn only where it was returned; SUBMIT goes past the bureau where there is none.
 */
public enum EntryAction implements Act<EntryStatus> {
    EDIT(city("填写").may(DRAFT, RETURNED)),
    SUBMIT(city("提交").turn(RETURNED).may(DRAFT).to(WITH_BUREAU)),
    WITHDRAW(city("撤回").may(WITH_BUREAU, WITH_PROVINCE).to(DRAFT)),
    DISCARD(city("放弃").may(DRAFT, RETURNED).to(CLOSED)),
    URGE(city("催办").may(WITH_BUREAU, WITH_PROVINCE, LISTED, FORWARDED, WEIGHED)),

    PASS(bureau("核过").turn(WITH_BUREAU).to(WITH_PROVINCE)),
    SEND_BACK(bureau("退回修改").turn(WITH_BUREAU).to(RETURNED).needs(Needs.REASON)),

    LIST(province("列入批次").turn(WITH_PROVINCE).to(LISTED)),
    UNLIST(province("移出批次").may(LISTED).to(WITH_PROVINCE)),
    RETURN(province("退回修改").turn(WITH_PROVINCE).may(LISTED).to(RETURNED).needs(Needs.REASON)),
    FORWARD(province("报送总局").turn(LISTED).to(FORWARDED)),

    MEAN_TO_ADMIT(samr("拟纳入").turn(FORWARDED).may(WEIGHED).to(WEIGHED)),
    MEAN_TO_DEFER(samr("拟暂不纳入").turn(FORWARDED).may(WEIGHED).to(WEIGHED).needs(Needs.REASON)),
    ADMIT(samr("纳入").turn(WEIGHED).to(ADMITTED)),
    DEFER(samr("暂不纳入").turn(WEIGHED).to(NOT_ADMITTED)),

    /**
     * Ends an application whose unit has no successor; part of 总局's decision about a changed place, with no button of
     * its own.
     */
    LAPSE(samr("随区划变更结束")
            .may(DRAFT, WITH_BUREAU, WITH_PROVINCE, LISTED, FORWARDED, WEIGHED, RETURNED)
            .to(CLOSED)),

    /**
     * Ends an application whose unit became a member otherwise, for instance because its 调出 was undone: there is
     * nothing left to decide. No button of its own.
     */
    SETTLE(samr("因已在库办结")
            .may(DRAFT, WITH_BUREAU, WITH_PROVINCE, LISTED, FORWARDED, WEIGHED, RETURNED)
            .to(CLOSED));

    private final Row<EntryStatus> row;

    EntryAction(Row<EntryStatus> row) {
        this.row = row;
    }

    private static Row<EntryStatus> city(String label) {
        return Row.of(label, Role.CITY);
    }

    private static Row<EntryStatus> bureau(String label) {
        return Row.of(label, Role.CITY_BUREAU);
    }

    private static Row<EntryStatus> province(String label) {
        return Row.of(label, Role.PROVINCE);
    }

    private static Row<EntryStatus> samr(String label) {
        return Row.of(label, Role.SAMR);
    }

    @Override
    public Row<EntryStatus> row() {
        return row;
    }

    /** Whether it is done by its button on the application's page; the others have pages or forms of their own. */
    boolean pressed() {
        return switch (this) {
            case WITHDRAW, DISCARD, URGE, PASS, SEND_BACK, LIST, UNLIST, RETURN, MEAN_TO_ADMIT, MEAN_TO_DEFER -> true;
            case EDIT, SUBMIT, FORWARD, ADMIT, DEFER, LAPSE, SETTLE -> false;
        };
    }

    /** Where it leads an application: without a bureau above it, straight to the province. */
    EntryStatus next(Entry entry) {
        return this == SUBMIT && entry.bureau() == null ? WITH_PROVINCE : row.next(entry.status());
    }

    /** Whether others than 总局 learn of the act before the decision. */
    boolean told() {
        return this != MEAN_TO_ADMIT && this != MEAN_TO_DEFER;
    }
}

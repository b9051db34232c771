package org.qiangxian.publication;

import static org.qiangxian.publication.PublicationStatus.DISCARDED;
import static org.qiangxian.publication.PublicationStatus.DRAFT;
import static org.qiangxian.publication.PublicationStatus.ISSUED;
import static org.qiangxian.publication.PublicationStatus.REPLACED;
import static org.qiangxian.publication.PublicationStatus.RETURNED;
import static org.qiangxian.publication.PublicationStatus.TO_SIGN;
import static org.qiangxian.publication.PublicationStatus.WITHDRAWN;

import java.util.Set;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;

/**
 * What the unit that writes a publication may do to it. These rows are the whole procedure: one person drafts, another
 * one of the same unit signs or returns; an issued one is never altered, only withdrawn or replaced.
 */
enum PublicationAction implements Act<PublicationStatus> {
    SAVE(row("保存").may(DRAFT, RETURNED)),
    SUBMIT(row("送签").turn(RETURNED).may(DRAFT).to(TO_SIGN)),
    RECALL(row("收回").may(TO_SIGN).to(DRAFT)),
    DISCARD(row("放弃").may(DRAFT, RETURNED).to(DISCARDED)),
    ISSUE(row("签发").turn(TO_SIGN).to(ISSUED)),
    RETURN(row("退回").turn(TO_SIGN).to(RETURNED).needs(Needs.REASON)),
    WITHDRAW(row("撤回").may(ISSUED, REPLACED).to(WITHDRAWN).needs(Needs.REASON)),
    /** Done to a publication when one that replaces it is signed. */
    REPLACE(row("代替").may(ISSUED).to(REPLACED)),
    /** Done to a replaced publication when its replacement is withdrawn before its release. */
    RESTORE(row("恢复").may(REPLACED).to(ISSUED));

    /** The roles that may write papers. */
    static final Set<Role> WRITERS = Set.of(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);

    private final Row<PublicationStatus> row;

    PublicationAction(Row<PublicationStatus> row) {
        this.row = row;
    }

    private static Row<PublicationStatus> row(String label) {
        return Row.of(label, Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
    }

    @Override
    public Row<PublicationStatus> row() {
        return row;
    }
}

package org.qiangxian.submission;

import java.util.EnumSet;
import java.util.Set;
import org.qiangxian.account.Role;
import org.qiangxian.application.Status;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * What may be done about the seal of a proposal that was submitted. These rows are the whole procedure (R61): the city
 * sends the sealed scan, or its recommender for it; a newer one replaces the last.
 */
enum SealAction implements Act<SealAction.Standing> {
    SCAN(Row.<Standing>of("上传盖章扫描件", Role.CITY)
            .turn(Standing.UNSEALED)
            .may(Standing.SEALED)
            .to(Standing.SEALED)),
    SCAN_FOR_THE_CITY(Row.<Standing>of("代为上传盖章扫描件", Role.PROVINCE)
            .may(Standing.UNSEALED, Standing.SEALED)
            .to(Standing.SEALED));

    /** The standing of a proposal's seal. */
    enum Standing {
        /** Not submitted, sent to 总局 already, or of a kind without a seal. */
        NOT_ASKED,
        UNSEALED,
        SEALED;

        /** The statuses in which a scan is accepted: the proposal lies with the bureau or the recommender. */
        private static final Set<Status> ASKED = EnumSet.of(Status.SUBMITTED, Status.SHORTLISTED, Status.RESERVED);

        static Standing of(Status status, boolean sealed) {
            return !ASKED.contains(status) ? NOT_ASKED : sealed ? SEALED : UNSEALED;
        }
    }

    private final Row<Standing> row;

    SealAction(Row<Standing> row) {
        this.row = row;
    }

    @Override
    public Row<Standing> row() {
        return row;
    }

    /** Whether {@code role} may send a scan in this status. */
    static boolean open(Status status, Role role) {
        return !Act.open(values(), Standing.of(status, false), role).isEmpty();
    }
}

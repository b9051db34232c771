package org.qiangxian.submission;

import java.util.EnumSet;
import java.util.Set;
import org.qiangxian.account.Role;
import org.qiangxian.application.Status;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * What may be done about the seal of a proposal that was submitted. These rows are the whole procedure (R61): the city
 * brings the sealed scan, its recommender may do so for it; a newer one takes the place of the last.
 */
enum SealAction implements Act<SealAction.Standing> {
    SCAN(Row.<Standing>of("上传盖章扫描件", Role.CITY)
            .turn(Standing.UNSEALED)
            .may(Standing.SEALED)
            .to(Standing.SEALED)),
    SCAN_FOR_THE_CITY(Row.<Standing>of("代为上传盖章扫描件", Role.PROVINCE)
            .may(Standing.UNSEALED, Standing.SEALED)
            .to(Standing.SEALED));

    /** Where the seal of a proposal stands. */
    enum Standing {
        /** Not submitted, or gone to 总局 already, or of a kind without a seal. */
        NOT_ASKED,
        UNSEALED,
        SEALED;

        /** While a proposal lies with the bureau or the recommender, its seal may come. */
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

    /** Whether those in {@code role} may bring a scan of what stands at this status. */
    static boolean open(Status status, Role role) {
        return !Act.open(values(), Standing.of(status, false), role).isEmpty();
    }
}

package org.qiangxian.inspection;

import java.util.List;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;

/**
 * What may be done at the formal check of a proposal. These rows are the whole procedure (R55, A2): a proposal that
 * came may be checked, and checked again, and a failed item may be waived with a reason. The check is no turn of its
 * own, because the arrival of a proposal is already the turn for its 论证.
 */
public enum CheckAction implements Act<CheckAction.Standing> {
    CHECK(samr("形式检查").may(Standing.UNCHECKED, Standing.FAILED, Standing.PASSED)),
    WAIVE(samr("说明理由后通过")
            .may(Standing.UNCHECKED, Standing.FAILED, Standing.PASSED)
            .to(Standing.PASSED)
            .needs(Needs.REASON));

    /** Where the formal check of a proposal stands. */
    public enum Standing {
        UNCHECKED("未检查"),
        FAILED("待处理"),
        PASSED("各项符合");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** The standing by the findings: passed where every item was checked and holds or is waived. */
        static Standing of(List<CheckFinding> findings) {
            if (findings.isEmpty()) {
                return UNCHECKED;
            }
            var all = findings.size() == CheckItem.values().length;
            return all && findings.stream().allMatch(CheckFinding::holds) ? PASSED : FAILED;
        }
    }

    private final Row<Standing> row;

    CheckAction(Row<Standing> row) {
        this.row = row;
    }

    private static Row<Standing> samr(String label) {
        return Row.of(label, Role.SAMR);
    }

    @Override
    public Row<Standing> row() {
        return row;
    }
}

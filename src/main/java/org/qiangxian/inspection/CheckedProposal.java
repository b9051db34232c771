package org.qiangxian.inspection;

import java.util.List;
import org.qiangxian.application.Application;

/**
 * A proposal in a list of 总局, with what the formal check found.
 *
 * @param place the unit with its city
 * @param findings empty while it is not checked
 */
public record CheckedProposal(Application proposal, String place, List<CheckFinding> findings, boolean passed) {

    /** Where its check stands. */
    public CheckAction.Standing standing() {
        return CheckAction.Standing.of(findings);
    }

    /** Whether the present submission has not been checked. */
    public boolean unchecked() {
        return standing() == CheckAction.Standing.UNCHECKED;
    }

    /** The result in words: the failed items, or that all hold. */
    public String checkWords() {
        var failed = findings.stream()
                .filter(finding -> !finding.holds())
                .map(finding -> finding.item().label())
                .toList();
        return failed.isEmpty() ? standing().label() : standing().label() + "：" + String.join("、", failed);
    }
}

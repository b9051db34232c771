package org.qiangxian.inspection;

/**
 * What the formal check found in one item.
 *
 * @param words what is wrong, or why it passed
 */
public record CheckFinding(CheckItem item, Outcome outcome, String words) {

    /** The outcome for an item; only 总局 can waive one, with a reason. */
    public enum Outcome {
        PASSED("通过"),
        FAILED("不符合"),
        WAIVED("说明理由后通过");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static CheckFinding passed(CheckItem item, String words) {
        return new CheckFinding(item, Outcome.PASSED, words);
    }

    static CheckFinding failed(CheckItem item, String words) {
        return new CheckFinding(item, Outcome.FAILED, words);
    }

    public boolean holds() {
        return outcome != Outcome.FAILED;
    }
}

package org.qiangxian.shell;

/**
 * Something that happened, named in the past tense and published by the module it happened in. The journal records every
 * fact with its components, so a fact carries no secret (no password, no token). Of its components
 * it keeps those that are facts and none that are texts; which is which is said there by their names.
 */
public interface Fact {

    /**
     * The {@link #kind} of what concerns a few and nobody else may know of: its entry is written and sealed like any other, and
     * stands on no page, in no count and in no file of the journal. What it was is kept by the matter itself.
     */
    String CONFIDENTIAL = "内部办理";

    /** What happened in a few Chinese words, as the audit administrator reads it: 确认数据. */
    String kind();

    /** What it concerns: a code, an account, a batch. */
    String about();

    /** Whether it came about. */
    default Outcome outcome() {
        return Outcome.DONE;
    }

    /** True for the reading or exporting of data that are not public; such facts are recorded in batches. */
    default boolean read() {
        return false;
    }

    /**
     * True for what somebody tells in confidence (R2): the entry says neither who did it nor from where, whoever was logged in. An entry
     * is sealed for ever, and nobody could erase it from there.
     */
    default boolean nameless() {
        return false;
    }

    /** How a fact ended. */
    enum Outcome {
        DONE("成功"),
        REFUSED("被拒绝"),
        FAILED("失败");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

package org.qiangxian.shell;

/**
 * Something that happened, named in the past tense and published by the module it happened in. The journal records
 * every fact with its components, so a fact carries no secret (no password, no token). The journal keeps the components
 * that identify things and drops texts; it decides by their names.
 */
public interface Fact {

    /**
     * The {@link #kind} of confidential facts: the entry is written and sealed like any other, but appears on no page,
     * in no count and in no file of the journal. The record itself keeps what happened.
     */
    String CONFIDENTIAL = "内部办理";

    /** What happened in a few Chinese words, as the audit administrator reads it: 确认数据. */
    String kind();

    /** What it concerns: a code, an account, a batch. */
    String about();

    /** Whether the act succeeded. */
    default Outcome outcome() {
        return Outcome.DONE;
    }

    /** True for the reading or exporting of data that are not public; such facts are recorded in batches. */
    default boolean read() {
        return false;
    }

    /**
     * True for anonymous acts (R2): the entry says neither who did it nor from where, even if somebody was logged in,
     * because a sealed entry can never be erased.
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

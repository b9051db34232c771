package org.qiangxian.confirmation;

/**
 * Why a city is asked to look at a value before it confirms the rest. It says that the value differs, not that it is wrong.
 *
 * @param what found, in a sentence with its figures
 * @param look what to look at, in a sentence
 */
public record Oddity(Why why, String what, String look) {

    /** The kinds of difference, in the order in which they are asked. */
    public enum Why {
        DOUBT("存疑"),
        CHANGE("变化较大"),
        POPULATION("与人口不符"),
        PARTS("与分子分母不符");

        private final String label;

        Why(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

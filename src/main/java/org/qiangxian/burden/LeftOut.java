package org.qiangxian.burden;

/**
 * A figure that is not asked for, and why.
 *
 * @param pointer what the platform has instead, in words
 * @param link where it can be seen, empty where there is no page
 */
public record LeftOut(Ask ask, Why why, String pointer, String link) {

    /** Why nobody has to answer it. */
    public enum Why {
        HELD("已有数值"),
        ASKED("已在征询"),
        SKIPPED("已选择不填"),
        NOT_USED("没有采用");

        private final String label;

        Why(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

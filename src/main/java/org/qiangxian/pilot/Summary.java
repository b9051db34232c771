package org.qiangxian.pilot;

import java.time.Instant;
import org.qiangxian.account.Signature;

/**
 * 阶段总结 or 完成总结.
 *
 * @param year the year it is about
 */
public record Summary(int step, Kind kind, int year, String words, Signature by, Instant at) {

    /** Which of the two. */
    public enum Kind {
        INTERIM("阶段总结"),
        FINAL("完成总结");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

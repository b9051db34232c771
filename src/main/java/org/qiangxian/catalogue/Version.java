package org.qiangxian.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the reference system: a draft, or published and never altered again.
 *
 * @param basedOn the version it started from
 * @param reason why the shares of the channels are unusual, where they are (R39)
 */
public record Version(
        String number,
        Status status,
        @Nullable String basedOn,
        @Nullable String reason,
        String createdBy,
        Instant createdAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt) {

    /** Where a version stands. */
    public enum Status {
        DRAFT("草稿"),
        PUBLISHED("已发布");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean draft() {
        return status == Status.DRAFT;
    }
}

package org.qiangxian.measurement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * What a city said to a value, or to all values of a batch.
 *
 * @param value the value answered, null for the whole batch
 */
public record Answer(
        long id,
        UUID batch,
        @Nullable Long value,
        RegionCode unit,
        Verdict verdict,
        @Nullable String reason,
        String answeredBy,
        Instant answeredAt,
        boolean demonstration) {

    /** What the city said. */
    public enum Verdict {
        CONFIRMED("已确认"),
        OBJECTED("有异议");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

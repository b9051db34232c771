package org.qiangxian.confirmation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;

/**
 * What a city said to a value, or to all values of a batch.
 *
 * @param value the value answered, null for the whole batch
 * @param figure the city's own figure in the unit of the indicator, where it gave one with its objection
 * @param undoneAt when it was taken back; null while it stands
 */
public record CityAnswer(
        long id,
        UUID batch,
        @Nullable Long value,
        RegionCode unit,
        Verdict verdict,
        @Nullable String reason,
        @Nullable BigDecimal figure,
        Signature answeredBy,
        Instant answeredAt,
        @Nullable Instant undoneAt,
        boolean demonstration) {

    /** The city's own figure with its unit, or nothing. */
    public String own(@Nullable Indicator indicator) {
        return figure == null ? "" : Value.shown(figure, indicator);
    }

    /** 确认 of a batch, 无异议 to a value or 提出异议 to it: what it is called in the course of a batch. */
    public String act() {
        return verdict == Verdict.OBJECTED
                ? ConfirmationAction.OBJECT.label()
                : value == null ? ConfirmationAction.CONFIRM.label() : ConfirmationAction.AGREE.label();
    }

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

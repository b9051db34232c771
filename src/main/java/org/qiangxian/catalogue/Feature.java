package org.qiangxian.catalogue;

import java.time.Instant;
import org.qiangxian.region.RegionCode;

/**
 * 特色指标: what a province or city measures beside the reference indicators, in its own words (R37, R38). A version is never
 * altered; code and version together are the identity of the definition.
 *
 * @param owner the province or city that defines it
 * @param reason why there is a new version, empty for the first
 */
public record Feature(
        IndicatorCode code,
        int version,
        RegionCode owner,
        String name,
        Dimension dimension,
        String unit,
        IndicatorDirection direction,
        Frequency frequency,
        Channel channel,
        ValueKind kind,
        String definition,
        String source,
        int decimals,
        String reason,
        String definedBy,
        Instant definedAt) {

    /** How a value names the definition it follows: 特色第2版. */
    public String identity() {
        return "特色第%d版".formatted(version);
    }

    /** The feature as an indicator, which is shown for its own place only. */
    Indicator indicator() {
        return new Indicator(
                code,
                name,
                dimension,
                unit,
                direction,
                frequency,
                channel,
                kind,
                "县",
                false,
                Provenance.OWN,
                definition,
                source,
                null,
                Use.OWN_ONLY,
                decimals);
    }
}

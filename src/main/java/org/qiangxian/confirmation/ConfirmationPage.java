package org.qiangxian.confirmation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Value;
import org.qiangxian.procedure.Trail;
import org.qiangxian.region.RegionCode;

/**
 * What a city sees of the values about it: the batches with their sources, and the values of each.
 *
 * @param trails the strip of each batch
 * @param objections the latest objection to each value
 * @param refused the value whose objection was turned down, with the reader's own entries and the remark
 */
public record ConfirmationPage(
        RegionCode unit,
        String name,
        List<Awaiting> batches,
        Map<UUID, Trail> trails,
        Map<UUID, List<Value>> values,
        Map<IndicatorCode, Indicator> indicators,
        Map<Long, CityAnswer> objections,
        @Nullable Refused refused) {

    /** A turned-down objection. */
    public record Refused(long value, String text, String figure, String remark) {}

    public Trail trail(Awaiting awaiting) {
        return Objects.requireNonNull(trails.get(awaiting.batch().id()));
    }

    public List<Value> valuesOf(Awaiting awaiting) {
        return values.getOrDefault(awaiting.batch().id(), List.of());
    }

    public String indicatorName(Value value) {
        var indicator = indicators.get(value.indicator());
        return indicator == null ? value.indicator().value() : indicator.name();
    }

    /** The figure with its unit, or why there is none. */
    public String shown(Value value) {
        return value.shown(indicators.get(value.indicator()));
    }

    /** The unit a figure of the city's own is given in. */
    public String unitOf(Value value) {
        var indicator = indicators.get(value.indicator());
        return indicator == null ? "" : "，单位：" + indicator.unit();
    }

    /** The city's own figure beside the platform's. */
    public String own(CityAnswer objection, Value value) {
        return objection.own(indicators.get(value.indicator()));
    }

    public @Nullable CityAnswer objection(Value value) {
        return objections.get(value.id());
    }

    public boolean refused(Value value) {
        return refused != null && refused.value() == value.id();
    }
}

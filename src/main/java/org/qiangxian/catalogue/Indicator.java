package org.qiangxian.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * An indicator as one version of the system defines it.
 *
 * @param level the levels at which an official figure normally exists, the lowest first where several
 * @param core one of the 36 to begin with
 * @param provenance where the definition comes from
 * @param caution what a reader must know, or null
 * @param decimals places shown; stored values keep all they have
 */
public record Indicator(
        IndicatorCode code,
        String name,
        Dimension dimension,
        String unit,
        IndicatorDirection direction,
        Frequency frequency,
        Channel channel,
        ValueKind kind,
        String level,
        boolean core,
        Provenance provenance,
        String definition,
        String source,
        @Nullable String caution,
        Use use,
        int decimals) {

    /** Whether it may be compared with peers at all. */
    public boolean comparable() {
        return use == Use.COMPARED;
    }

    /**
     * Whether 高于/低于 against peers may be called good or bad: never for counts, levels and scores, nor without a
     * direction.
     */
    public boolean judged() {
        return direction != IndicatorDirection.NONE
                && kind != ValueKind.COUNT
                && kind != ValueKind.LEVEL
                && kind != ValueKind.SCORE;
    }

    /** Whether its figures are estimates of a model, which stands beside every word made from them. */
    public boolean modelled() {
        return name.contains("模型估算");
    }

    /** Whether values can be entered: a status is derived and an event has a register of its own. */
    public boolean entered() {
        return use != Use.STATUS && use != Use.EVENT;
    }

    /** Whether its values must lie between 0 and 100. */
    public boolean share() {
        return kind == ValueKind.PROP && unit.equals("%");
    }
}

package org.qiangxian.edition;

import org.qiangxian.catalogue.IndicatorCode;

/**
 * The variables by which places are grouped as alike: six facts of the census of 2020 that describe a place and not its
 * performance (R36). They are never compared themselves. Population enters by its logarithm, since counties differ in
 * size by factors.
 */
public enum PeerVariable {
    POPULATION("J-01"),
    URBAN_SHARE("J-02"),
    OLD_SHARE("J-03"),
    SCHOOL_YEARS("J-04"),
    MANUFACTURING_SHARE("J-06"),
    AGRICULTURE_SHARE("J-07");

    /** The year of the census. */
    public static final int YEAR = 2020;

    private final IndicatorCode indicator;

    PeerVariable(String indicator) {
        this.indicator = new IndicatorCode(indicator);
    }

    public IndicatorCode indicator() {
        return indicator;
    }

    /** The value on the scale on which distances are computed; {@code NaN} stays {@code NaN}. */
    double scaled(double value) {
        return this == POPULATION ? value > 0 ? Math.log(value) : Double.NaN : value;
    }
}

package org.qiangxian.pairing;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.comparison.IndicatorProfile;
import org.qiangxian.disclosure.Consent;

/**
 * One pairing as one of the two cities sees it.
 *
 * @param asked whether it waits for an answer of the reader
 * @param ending the button with which the reader may end it; empty where not
 * @param beside the figures of both, empty unless it is in force
 */
public record PairingPage(
        Consent consent,
        String own,
        String other,
        Consent.Standing standing,
        boolean asked,
        String ending,
        List<Indicator> indicators,
        List<Beside> beside,
        boolean fictional) {

    /** One indicator of both cities. */
    public record Beside(IndicatorProfile own, IndicatorProfile other) {

        /** The years of both, with what each has; neither differences nor an order are computed. */
        public List<Year> years() {
            var years = new TreeMap<Integer, Year>();
            own.years()
                    .forEach(each ->
                            years.put(each.point().year(), new Year(each.point().year(), each, null)));
            other.years()
                    .forEach(each -> years.merge(
                            each.point().year(),
                            new Year(each.point().year(), null, each),
                            (mine, theirs) -> new Year(mine.year(), mine.own(), theirs.other())));
            return List.copyOf(years.values());
        }

        public boolean intervals() {
            return own.intervals() || other.intervals();
        }
    }

    /** A year of the table. */
    public record Year(int year, IndicatorProfile.@Nullable Year own, IndicatorProfile.@Nullable Year other) {}
}

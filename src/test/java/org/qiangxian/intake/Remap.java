package org.qiangxian.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/** A mapping with one thing changed, as somebody does on the page. */
final class Remap {

    private Remap() {}

    static Mapping year(Mapping mapping, int year) {
        return of(mapping, mapping.uses(), year, mapping.within());
    }

    static Mapping within(Mapping mapping, RegionCode within) {
        return of(mapping, mapping.uses(), mapping.year(), within);
    }

    static Mapping uses(Mapping mapping, List<Mapping.Use> uses) {
        return of(mapping, uses, mapping.year(), mapping.within());
    }

    /** The mapping by the list of codes of another year. */
    static Mapping boundary(Mapping m, int boundary) {
        return new Mapping(
                m.sheet(),
                m.headFirst(),
                m.headLast(),
                m.form(),
                m.code(),
                m.place(),
                m.above(),
                m.indicator(),
                m.period(),
                m.unit(),
                m.status(),
                m.settled(),
                m.uses(),
                m.year(),
                boundary,
                m.stage(),
                m.within(),
                m.signs(),
                m.indicators(),
                m.places(),
                m.breakdowns());
    }

    static Mapping places(Mapping mapping, Map<String, String> places) {
        return of(mapping, mapping.uses(), mapping.year(), mapping.within(), places, mapping.breakdowns());
    }

    static Mapping breakdowns(Mapping mapping, List<Mapping.Breakdown> breakdowns) {
        return of(mapping, mapping.uses(), mapping.year(), mapping.within(), mapping.places(), breakdowns);
    }

    private static Mapping of(Mapping m, List<Mapping.Use> uses, @Nullable Integer year, @Nullable RegionCode within) {
        return of(m, uses, year, within, m.places(), m.breakdowns());
    }

    private static Mapping of(
            Mapping m,
            List<Mapping.Use> uses,
            @Nullable Integer year,
            @Nullable RegionCode within,
            Map<String, String> places,
            List<Mapping.Breakdown> breakdowns) {
        return new Mapping(
                m.sheet(),
                m.headFirst(),
                m.headLast(),
                m.form(),
                m.code(),
                m.place(),
                m.above(),
                m.indicator(),
                m.period(),
                m.unit(),
                m.status(),
                m.settled(),
                uses,
                year,
                m.boundary(),
                m.stage(),
                within,
                m.signs(),
                m.indicators(),
                places,
                breakdowns);
    }
}

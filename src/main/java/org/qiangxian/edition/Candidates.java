package org.qiangxian.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.qiangxian.library.CityType;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.region.CodeStanding;
import org.qiangxian.region.Era;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionClass;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** The places that can be assigned to groups. */
@Component
class Candidates {

    private final Library library;
    private final Regions regions;

    Candidates(Library library, Regions regions) {
        this.library = library;
        this.regions = regions;
    }

    /** The places with all {@link PeerVariable}s, real ones or fictional ones. */
    List<Candidate> of(Holdings holdings, boolean fictional) {
        var places = fictional
                ? library.fictionalMembers().stream().map(Membership::code).toList()
                : regions.counties().stream().map(Region::code).toList();
        var types = types(fictional);
        var candidates = new ArrayList<Candidate>();
        for (var place : places) {
            var variables = variables(holdings, place);
            if (variables != null) {
                candidates.add(new Candidate(
                        place,
                        variables,
                        types.getOrDefault(place, ""),
                        RegionClass.of(place).map(RegionClass::label).orElse("")));
            }
        }
        return candidates;
    }

    private Map<RegionCode, String> types(boolean fictional) {
        var types = new HashMap<RegionCode, String>();
        for (CityType type : library.types()) {
            library.membersOfType(type, fictional).forEach(place -> types.put(place, type.label()));
        }
        return types;
    }

    /**
     * The variables of a place. A census describes a place as it was, so a county that kept its code goes by the census
     * of its former area.
     */
    private double @Nullable [] variables(Holdings holdings, RegionCode place) {
        var eras = regions.eras(place);
        var row = variables(holdings, figures -> figures.of(eras, PeerVariable.YEAR));
        if (!whole(row) && keptItsCode(place, eras)) {
            row = variables(holdings, figures -> figures.asItWas(eras, PeerVariable.YEAR, PeerVariable.YEAR));
        }
        return whole(row) ? row : null;
    }

    private static boolean whole(double[] row) {
        return Arrays.stream(row).noneMatch(Double::isNaN);
    }

    /**
     * Whether a place kept its code: where one place was divided into several, its census belongs to the one that kept
     * the code.
     */
    private static boolean keptItsCode(RegionCode place, List<Era> eras) {
        return eras.stream()
                .filter(era -> era.holds(PeerVariable.YEAR))
                .anyMatch(era -> era.standing() instanceof CodeStanding.Broken broken && place.equals(broken.code()));
    }

    private static double[] variables(Holdings holdings, ToDoubleFunction<Figures> of) {
        var row = new double[PeerVariable.values().length];
        for (var variable : PeerVariable.values()) {
            var figures = holdings.of(variable.indicator());
            row[variable.ordinal()] = figures == null ? Double.NaN : variable.scaled(of.applyAsDouble(figures));
        }
        return row;
    }
}

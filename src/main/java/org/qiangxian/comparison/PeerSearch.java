package org.qiangxian.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.qiangxian.region.CodeStanding;
import org.qiangxian.region.Era;
import org.qiangxian.region.RegionCode;
import org.qiangxian.statistics.NearestPeers;

/**
 * The search for peers among a set of places: real ones only among real ones, fictional ones only among fictional ones.
 * Only places that hold all six variables take part. A census tells of a place as it was: a county that kept its code
 * takes part with the census of its former area, and says so.
 */
final class PeerSearch {

    private final List<RegionCode> places;
    private final Set<RegionCode> changed;
    private final Map<RegionCode, Integer> positions = new HashMap<>();
    private final double[][] columns;
    private final NearestPeers nearest;

    private PeerSearch(List<RegionCode> places, Set<RegionCode> changed, double[][] columns) {
        this.places = places;
        this.changed = changed;
        this.columns = columns;
        for (int at = 0; at < places.size(); at++) {
            positions.put(places.get(at), at);
        }
        var scaled = new double[columns.length][];
        for (var variable : PeerVariable.values()) {
            scaled[variable.ordinal()] = Arrays.stream(columns[variable.ordinal()])
                    .map(variable::scaled)
                    .toArray();
        }
        this.nearest = NearestPeers.of(scaled);
    }

    /** Prepares the search among {@code candidates}, in their order, which decides between equal distances. */
    static PeerSearch among(List<RegionCode> candidates, Holdings holdings, Function<RegionCode, List<Era>> eras) {
        var complete = new ArrayList<RegionCode>();
        var changed = new HashSet<RegionCode>();
        var rows = new ArrayList<double[]>();
        for (var candidate : candidates) {
            var own = eras.apply(candidate);
            var row = variables(holdings, figures -> figures.of(own, PeerVariable.YEAR));
            if (!whole(row) && keptItsCode(candidate, own)) {
                row = variables(holdings, figures -> figures.asItWas(own, PeerVariable.YEAR, PeerVariable.YEAR));
                changed.add(candidate);
            }
            if (whole(row)) {
                complete.add(candidate);
                rows.add(row);
            }
        }
        var columns = new double[PeerVariable.values().length][rows.size()];
        for (int place = 0; place < rows.size(); place++) {
            for (int v = 0; v < columns.length; v++) {
                columns[v][place] = rows.get(place)[v];
            }
        }
        return new PeerSearch(List.copyOf(complete), Set.copyOf(changed), columns);
    }

    private static boolean whole(double[] row) {
        return Arrays.stream(row).noneMatch(Double::isNaN);
    }

    /** Of several that one place was divided into, the census is that of the one that goes on under its code. */
    private static boolean keptItsCode(RegionCode place, List<Era> eras) {
        return eras.stream()
                .filter(era -> era.holds(PeerVariable.YEAR))
                .anyMatch(era -> era.standing() instanceof CodeStanding.Broken broken && place.equals(broken.code()));
    }

    private static double[] variables(Holdings holdings, ToDoubleFunction<Figures> of) {
        var row = new double[PeerVariable.values().length];
        for (var variable : PeerVariable.values()) {
            var figures = holdings.of(variable.indicator());
            row[variable.ordinal()] = figures == null ? Double.NaN : of.applyAsDouble(figures);
        }
        return row;
    }

    /** Whether the area of a place changed after the census. */
    boolean changedSince(RegionCode place) {
        return changed.contains(place);
    }

    /** How many places take part. */
    int size() {
        return places.size();
    }

    /**
     * The fifteen nearest of the places of the same type. Where fewer than eight of the same type hold the variables, all
     * of these, and the nearest of the others.
     *
     * @param sameType the places whose type is confirmed and the same; empty where the own type is not confirmed
     */
    PeerGroup of(RegionCode place, Set<RegionCode> sameType) {
        return within(place, sameType, _ -> true);
    }

    /** The same among those places only that {@code range} takes in. */
    PeerGroup within(RegionCode place, Set<RegionCode> sameType, Predicate<RegionCode> range) {
        var own = positions.get(place);
        if (own == null) {
            return PeerGroup.NONE;
        }
        var alike = nearest.nearest(
                own, NearestPeers.USUAL, at -> sameType.contains(places.get(at)) && range.test(places.get(at)));
        var peers = new ArrayList<>(alike);
        if (alike.size() < PeerGroup.FEWEST) {
            peers.addAll(nearest.nearest(
                    own,
                    NearestPeers.USUAL - alike.size(),
                    at -> !sameType.contains(places.get(at)) && range.test(places.get(at))));
        }
        return group(own, peers, alike.size());
    }

    /** All places of the same type, however many or few. */
    PeerGroup ofType(RegionCode place, Set<RegionCode> sameType) {
        var own = positions.get(place);
        if (own == null || sameType.isEmpty()) {
            return PeerGroup.NONE;
        }
        var peers = nearest.nearest(own, sameType.size(), at -> sameType.contains(places.get(at)));
        return group(own, peers, peers.size());
    }

    private PeerGroup group(int own, List<NearestPeers.Peer> peers, int alike) {
        if (peers.isEmpty()) {
            return PeerGroup.NONE;
        }
        var closeness = nearest.likeness(own, peers).stream()
                .map(likeness -> PeerVariable.values()[likeness.variable()])
                .toList();
        return new PeerGroup(
                peers.stream().map(peer -> places.get(peer.place())).toList(), alike, closeness);
    }

    /** The value of a variable as the source has it, {@code NaN} if the place takes no part. */
    double value(RegionCode place, PeerVariable variable) {
        var at = positions.get(place);
        return at == null ? Double.NaN : columns[variable.ordinal()][at];
    }
}

package org.qiangxian.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The places most like a place in what it is, never in how it performs: the k nearest by context variables.
 *
 * <p>Formula: each variable is centred on its median and divided by its robust unit ({@link RobustScale}); the distance is
 * Euclidean over the m variables in use. Where a place lacks some, the squares over those both have are scaled up by
 * m / both.
 *
 * <p>Missing values: a variable that more than 20 % of places lack, or that is the same everywhere, is left out; a place
 * that lacks more than 20 % of the variables in use neither has peers nor is one. Equal distances go by position.
 *
 * <p>Reference: the nearest-neighbour model of CIPFA (15 nearest, characteristics only); robust units instead of its
 * standard deviations, since counties are very unequal in size.
 */
public final class NearestPeers {

    /** How many peers a place usually has. */
    public static final int USUAL = 15;

    /** Missing is at most a fifth. */
    private static final int PARTS = 5;

    private final int places;
    private final List<Integer> variables;
    /** Robust units, place after place, the variables in use side by side. */
    private final double[] units;

    private final boolean[] comparable;

    /**
     * A place like another.
     *
     * @param place position of the place
     * @param distance Euclidean distance in robust units
     * @param closest the variable in which the two differ least
     * @param farthest the variable in which they differ most
     */
    public record Peer(int place, double distance, int closest, int farthest) {}

    /**
     * How alike a place and its peers are in one variable.
     *
     * @param variable position of the variable
     * @param typical median of the absolute differences, in robust units
     * @param largest largest of them
     */
    public record Likeness(int variable, double typical, double largest) {}

    private NearestPeers(int places, List<Integer> variables, double[] units) {
        this.places = places;
        this.variables = variables;
        this.units = units;
        this.comparable = new boolean[places];
        for (int place = 0; place < places; place++) {
            comparable[place] = !variables.isEmpty() && missing(place) * PARTS <= variables.size();
        }
    }

    /**
     * Prepares the search.
     *
     * @param columns for each variable its value at each place, {@code NaN} where missing; all of one length, an infinite
     *     value is refused
     */
    public static NearestPeers of(double[]... columns) {
        int places = columns.length == 0 ? 0 : columns[0].length;
        var scales = new RobustScale[columns.length];
        for (int v = 0; v < columns.length; v++) {
            if (columns[v].length != places) {
                throw new IllegalArgumentException("Variables over different numbers of places");
            }
            scales[v] = RobustScale.of(columns[v]);
        }
        var used = IntStream.range(0, columns.length)
                .filter(v -> scales[v].unit() > 0 && isFullEnough(columns[v]))
                .boxed()
                .toList();
        return new NearestPeers(places, used, standardised(columns, scales, used));
    }

    /** The positions of the variables in use, ascending. */
    public List<Integer> variables() {
        return variables;
    }

    /** Whether the place holds enough of the variables to have peers and to be one. */
    public boolean isComparable(int place) {
        return comparable[place];
    }

    /** The {@value #USUAL} nearest of all other places. */
    public List<Peer> nearest(int place) {
        return nearest(place, USUAL, _ -> true);
    }

    /**
     * The nearest {@code k} of the other places that {@code among} accepts, nearest first; fewer if there are no more, none
     * if the place is not comparable.
     */
    public List<Peer> nearest(int place, int k, IntPredicate among) {
        if (!comparable[place] || k < 1) {
            return List.of();
        }
        var found = new Nearest(Math.min(k, places));
        for (int other = 0; other < places; other++) {
            if (other != place && comparable[other]) {
                double square = square(place, other);
                if (square < found.limit() && among.test(other)) {
                    found.add(other, square);
                }
            }
        }
        return found.list((other, square) -> peer(place, other, square));
    }

    /**
     * By how much {@code other} lies above {@code place} in a variable in use, in robust units; {@code NaN} if one of them
     * lacks it.
     */
    public double difference(int place, int other, int variable) {
        int at = variables.indexOf(variable);
        if (at < 0) {
            throw new IllegalArgumentException("Variable " + variable + " is not in use");
        }
        return unit(other, at) - unit(place, at);
    }

    /** Why these places: each variable in use that they share with the place, the one that makes them nearest first. */
    public List<Likeness> likeness(int place, List<Peer> peers) {
        return IntStream.range(0, variables.size())
                .filter(at -> peers.stream().anyMatch(peer -> !Double.isNaN(apart(place, peer.place(), at))))
                .mapToObj(at -> likeness(place, peers, at))
                .sorted(Comparator.comparingDouble(Likeness::typical).thenComparingInt(Likeness::variable))
                .toList();
    }

    private Likeness likeness(int place, List<Peer> peers, int at) {
        var apart = peers.stream()
                .mapToDouble(peer -> apart(place, peer.place(), at))
                .filter(difference -> !Double.isNaN(difference))
                .toArray();
        double largest = Arrays.stream(apart).max().orElseThrow();
        return new Likeness(variables.get(at), Quantiles.median(apart), largest);
    }

    private Peer peer(int place, int other, double square) {
        int closest = -1;
        int farthest = -1;
        for (int at = 0; at < variables.size(); at++) {
            double apart = apart(place, other, at);
            if (!Double.isNaN(apart)) {
                closest = closest < 0 || apart < apart(place, other, closest) ? at : closest;
                farthest = farthest < 0 || apart > apart(place, other, farthest) ? at : farthest;
            }
        }
        return new Peer(other, Math.sqrt(square), variables.get(closest), variables.get(farthest));
    }

    private double square(int place, int other) {
        int size = variables.size();
        int mine = place * size;
        int theirs = other * size;
        double sum = 0;
        int both = 0;
        for (int v = 0; v < size; v++) {
            double difference = units[theirs + v] - units[mine + v];
            if (!Double.isNaN(difference)) {
                sum += difference * difference;
                both++;
            }
        }
        return both == size ? sum : sum * size / both;
    }

    private double unit(int place, int at) {
        return units[place * variables.size() + at];
    }

    private double apart(int place, int other, int at) {
        return Math.abs(unit(other, at) - unit(place, at));
    }

    private int missing(int place) {
        int missing = 0;
        for (int at = 0; at < variables.size(); at++) {
            missing += Double.isNaN(unit(place, at)) ? 1 : 0;
        }
        return missing;
    }

    private static boolean isFullEnough(double[] column) {
        return Arrays.stream(column).filter(Double::isNaN).count() * PARTS <= column.length;
    }

    private static double[] standardised(double[][] columns, RobustScale[] scales, List<Integer> used) {
        int places = columns.length == 0 ? 0 : columns[0].length;
        var units = new double[places * used.size()];
        for (int at = 0; at < used.size(); at++) {
            int variable = used.get(at);
            for (int place = 0; place < places; place++) {
                units[place * used.size() + at] = scales[variable].of(columns[variable][place]);
            }
        }
        return units;
    }
}

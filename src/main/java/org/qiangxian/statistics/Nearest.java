package org.qiangxian.statistics;

import java.util.ArrayList;
import java.util.List;

/** The k smallest of the squared distances offered, in order; of equal ones the first offered stays in front. */
final class Nearest {

    private final int[] places;
    private final double[] squares;
    private int size;

    /** Makes a record of a place found. */
    @FunctionalInterface
    interface Describe<T> {
        T describe(int place, double square);
    }

    Nearest(int k) {
        places = new int[k];
        squares = new double[k];
    }

    /** Only a distance below this one still has a place. */
    double limit() {
        return size < squares.length ? Double.POSITIVE_INFINITY : squares[size - 1];
    }

    void add(int place, double square) {
        int at = size < squares.length ? size++ : size - 1;
        while (at > 0 && squares[at - 1] > square) {
            squares[at] = squares[at - 1];
            places[at] = places[at - 1];
            at--;
        }
        squares[at] = square;
        places[at] = place;
    }

    <T> List<T> list(Describe<T> describe) {
        var list = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            list.add(describe.describe(places[i], squares[i]));
        }
        return List.copyOf(list);
    }
}

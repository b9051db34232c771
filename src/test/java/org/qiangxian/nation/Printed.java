package org.qiangxian.nation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.qiangxian.nation.CountGuard.Year;

/** Years of an invented nation, and what is printed of them one after the other. */
record Printed(List<Year> years) {

    static final int WORDS = 4;
    static final int WHOLE = 0;

    /**
     * How a nation develops, as shares of its places a year.
     *
     * @param changes get another word; {@code moves} go to another type
     */
    record Course(int places, int years, int types, int members, double changes, double moves) {}

    /**
     * Places in one whole, in types of some members and one of all others, and in four parts of the country. Each
     * type lies in one or two parts, as those of the border and of the coast do.
     */
    static List<Year> nation(Course course, SplittableRandom random) {
        int places = course.places();
        var parts = random.ints(places, 0, 4).sorted().toArray();
        var types = new int[places];
        for (int type = 1; type <= course.types(); type++) {
            int from = random.nextInt(places - 2 * course.members());
            for (int each = 0; each < course.members(); each++) {
                types[from + random.nextInt(2 * course.members())] = type;
            }
        }
        var words = new byte[places];
        for (int at = 0; at < places; at++) {
            words[at] = (byte) random.nextInt(-1, WORDS);
        }
        var years = new ArrayList<Year>();
        for (int year = 0; year < course.years(); year++) {
            years.add(year(types, parts, course.types(), words));
            for (int at = 0; at < places; at++) {
                words[at] = random.nextDouble() < course.changes() ? (byte) random.nextInt(-1, WORDS) : words[at];
                types[at] = random.nextDouble() < course.moves() ? random.nextInt(course.types() + 1) : types[at];
            }
        }
        return years;
    }

    private static Year year(int[] types, int[] parts, int number, byte[] words) {
        var groups = new int[][] {
            new int[words.length],
            IntStream.of(types).map(type -> 1 + type).toArray(),
            IntStream.of(parts).map(part -> number + 2 + part).toArray()
        };
        return new Year(groups, words.clone(), new BitSet(), all(number + 6));
    }

    static BitSet all(int groups) {
        var all = new BitSet();
        all.set(0, groups);
        return all;
    }

    static Year printing(Year year, BitSet groups) {
        return new Year(year.groups(), year.words(), year.named(), groups);
    }

    /** Each year compared with those before it, as the guard does it. */
    static List<Year> guarded(List<Year> years) {
        var printed = new ArrayList<Year>();
        years.forEach(year -> printed.add(printing(year, CountGuard.said(year, printed))));
        return printed;
    }

    /**
     * Each year compared with each one before it, by types and by parts separately, which is all that an earlier
     * version compared.
     */
    static List<Year> eachForItself(List<Year> years) {
        var printed = new ArrayList<Year>();
        for (var year : years) {
            var said = all(year.printed().length());
            for (int division = 1; division < year.groups().length; division++) {
                int one = division;
                var besides = printed.isEmpty()
                        ? List.of(List.<Year>of())
                        : printed.stream()
                                .map(before -> List.of(only(before, one)))
                                .toList();
                var left = only(year, division);
                for (var beside : besides) {
                    left = printing(left, CountGuard.said(left, beside));
                }
                var groups = left.printed();
                said.andNot(without(year, division, groups));
            }
            printed.add(printing(year, said));
        }
        return printed;
    }

    private static BitSet without(Year year, int division, BitSet said) {
        var without = new BitSet();
        IntStream.concat(IntStream.of(WHOLE), IntStream.of(year.groups()[division]))
                .filter(group -> !said.get(group))
                .forEach(without::set);
        return without;
    }

    /** A year with its whole and one division. */
    static Year only(Year year, int division) {
        return new Year(
                new int[][] {year.groups()[0], year.groups()[division]}, year.words(), year.named(), year.printed());
    }
}

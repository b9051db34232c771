package org.qiangxian.nation;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.statistics.IssuedGroup;

/**
 * Groups computed from the grid itself, as an edition would issue them; for the calibration, which measures how often
 * the words are wrong on figures whose truth is known.
 */
public final class GridGroups implements Groups {

    private final Grid grid;
    private final int[] group;
    private final int[][] members;

    /** @param group the number of the group of each unit, from 0 */
    public GridGroups(Grid grid, int[] group) {
        this.grid = grid;
        this.group = group.clone();
        this.members = new int[Arrays.stream(group).max().orElse(-1) + 1][];
        for (int at = 0; at < members.length; at++) {
            int number = at;
            members[at] = IntStream.range(0, group.length)
                    .filter(unit -> group[unit] == number)
                    .toArray();
        }
    }

    @Override
    public Of of(int indicator) {
        return new Issues(indicator);
    }

    /** The issues of one indicator, each computed at its first use. */
    private final class Issues implements Of {

        private final int indicator;
        private final boolean[] made = new boolean[members.length * grid.years()];
        private final @Nullable IssuedGroup[] issues = new IssuedGroup[made.length];

        Issues(int indicator) {
            this.indicator = indicator;
        }

        @Override
        public @Nullable Beside beside(int unit, int year, double figure, double error, int decimals) {
            int at = group[unit] * grid.years() + year;
            if (!made[at]) {
                made[at] = true;
                issues[at] = issue(members[group[unit]], year, decimals);
            }
            var issued = issues[at];
            var band = issued == null ? null : issued.band();
            if (issued == null || band == null) {
                return null;
            }
            var standing = issued.standing(position(unit, year), figure, error, decimals);
            return standing == null
                    ? null
                    : new Beside(issued.n(), band.lower(), band.median(), band.upper(), standing);
        }

        private @Nullable IssuedGroup issue(int[] units, int year, int decimals) {
            var figures = new double[units.length];
            var errors = new double[units.length];
            int n = 0;
            for (int unit : units) {
                if (held(unit, year)) {
                    figures[n] = grid.block(indicator)[unit * grid.years() + year];
                    errors[n++] = grid.error(indicator, unit, year);
                }
            }
            return n < IssuedGroup.FEWEST
                    ? null
                    : IssuedGroup.of(Arrays.copyOf(figures, n), Arrays.copyOf(errors, n), decimals);
        }

        private int position(int unit, int year) {
            if (!held(unit, year)) {
                return -1;
            }
            int position = 0;
            for (int other : members[group[unit]]) {
                if (other == unit) {
                    return position;
                }
                position += held(other, year) ? 1 : 0;
            }
            return -1;
        }

        private boolean held(int unit, int year) {
            double value = grid.block(indicator)[unit * grid.years() + year];
            return !Double.isNaN(value)
                    && !(grid.counted(indicator) && Double.isNaN(grid.error(indicator, unit, year)));
        }
    }
}

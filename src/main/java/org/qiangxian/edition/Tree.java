package org.qiangxian.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * The groups of all real places, or of all of 示例省, for three years. Two groups are disjoint, or one lies in the other
 * and differs from it by at least eight places (R1).
 *
 * @param number such as R1; the next one three years later is R2
 * @param blocks the smallest group of each place, including those that came later
 */
record Tree(String number, boolean fictional, LocalDate made, List<Group> groups, Map<RegionCode, Group> blocks) {

    /** For how many years the groups stay. */
    static final int YEARS = 3;

    boolean standsOn(LocalDate day) {
        return day.isBefore(made.plusYears(YEARS));
    }

    /** The group of a place at a level: for {@link GroupLevel#BLOCK} the smallest it has. */
    Optional<Group> of(RegionCode place, GroupLevel level) {
        @Nullable Group block = blocks.get(place);
        if (block == null) {
            return Optional.empty();
        }
        return level == GroupLevel.BLOCK ? Optional.of(block) : block.at(level);
    }
}

package org.qiangxian.edition;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * A fixed group of places. Its members are never known outside this module.
 *
 * @param id such as R1-17
 * @param level its level; a group that is not divided further also serves as the block of its places
 * @param label in words, such as 东部地区
 * @param parent the group it lies in, null for all places
 * @param members in the order of codes, as they were when the group was made, without places that came later
 */
record Group(
        String id, GroupLevel level, String label, @Nullable Group parent, List<RegionCode> members) {

    /** The group of this level that this one is or lies in; empty where the level was left out. */
    Optional<Group> at(GroupLevel wanted) {
        if (level == wanted) {
            return Optional.of(this);
        }
        return parent == null || level.compareTo(wanted) > 0 ? Optional.empty() : parent.at(wanted);
    }
}

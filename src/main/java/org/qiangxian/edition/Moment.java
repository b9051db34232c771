package org.qiangxian.edition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/** What was issued and what is in force, as of one moment. A caller uses one such object to its end. */
record Moment(EditionMemory memory, EditionMemory.Issued issued, CurrentFigures figures, CurrentFigures.Now now) {

    /** What a reader may know of these groups, the newest first. */
    GroupView view(List<Group> groups, @Nullable RegionCode place, Set<RegionCode> named) {
        return new GroupView(this, groups, place, named);
    }

    /** The same for the groups of a place at a level. */
    GroupView view(RegionCode place, GroupLevel level, boolean fictional, Set<RegionCode> named) {
        return view(memory.groups(issued, place, level, fictional), place, named);
    }

    EditionMemory.Cells cells(Group group) {
        return memory.cells(issued, group);
    }

    /** Whether a cell is in force: it was not withheld, and no later correction changes what it prints. */
    boolean holds(Group group, Cell cell) {
        return !cells(group).withheld().contains(cell.key()) && figures.stands(now, group, cell);
    }
}

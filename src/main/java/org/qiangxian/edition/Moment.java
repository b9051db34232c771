package org.qiangxian.edition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/** What was issued and what stands, as of one moment. Whoever began with it finishes with it. */
record Moment(EditionMemory memory, EditionMemory.Issued issued, CurrentFigures figures, CurrentFigures.Now now) {

    /** What a reader may know of these groups, the newest first. */
    GroupView view(List<Group> groups, @Nullable RegionCode place, Set<RegionCode> named) {
        return new GroupView(this, groups, place, named);
    }

    /** The same of the groups a place reads at a level. */
    GroupView view(RegionCode place, GroupLevel level, boolean fictional, Set<RegionCode> named) {
        return view(memory.groups(issued, place, level, fictional), place, named);
    }

    EditionMemory.Cells cells(Group group) {
        return memory.cells(issued, group);
    }

    /** Whether an issue holds: it was not withheld, and no correction since changes what it prints. */
    boolean holds(Group group, Cell cell) {
        return !cells(group).withheld().contains(cell.key()) && figures.stands(now, group, cell);
    }
}

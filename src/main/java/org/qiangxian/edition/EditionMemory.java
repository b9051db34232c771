package org.qiangxian.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.qiangxian.database.Changes;
import org.qiangxian.database.Kept;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** The issued cells, cached until an edition is added or an issue withheld. */
@Component
class EditionMemory {

    private final EditionRepository editions;
    private final TreeRepository trees;
    private final Changes changes;
    private final Kept<Issued> kept = new Kept<>();

    EditionMemory(EditionRepository editions, TreeRepository trees, Changes changes) {
        this.editions = editions;
        this.trees = trees;
        this.changes = changes;
    }

    /** The cells of a group as issued, and those of them that were withheld since. */
    record Cells(Map<Cell.Key, Cell> issued, Set<Cell.Key> withheld) {}

    /** The trees, the newest first, and the cells of the groups that were asked for. */
    record Issued(List<Tree> trees, Map<String, Cells> cells) {

        /** The present tree of real places or of 示例省. */
        Optional<Tree> newest(boolean fictional) {
            return trees.stream().filter(tree -> tree.fictional() == fictional).findFirst();
        }
    }

    Issued issued() {
        return kept.get(
                changes.of(IssuedEditions.CHANGES), "", () -> new Issued(trees.trees(), new ConcurrentHashMap<>()));
    }

    Cells cells(Issued issued, Group group) {
        var known = issued.cells().get(group.id());
        if (known != null) {
            return known;
        }
        var read = new Cells(byKey(editions.cells(group.id())), editions.withheld(group.id()));
        issued.cells().put(group.id(), read);
        return read;
    }

    /** Reads all groups of a tree at once, for a caller that goes through them. */
    void load(Issued issued, Tree tree) {
        if (issued.cells()
                .keySet()
                .containsAll(tree.groups().stream().map(Group::id).toList())) {
            return;
        }
        var cells = editions.cellsOf(tree.number()).stream().collect(groupingBy(Cell::group));
        var withheld = editions.withheldOf(tree.number());
        for (var group : tree.groups()) {
            var own = byKey(cells.getOrDefault(group.id(), List.of()));
            issued.cells().putIfAbsent(group.id(), new Cells(own, withheld.getOrDefault(group.id(), Set.of())));
        }
    }

    private static Map<Cell.Key, Cell> byKey(List<Cell> cells) {
        return cells.stream().collect(toMap(Cell::key, Function.identity()));
    }

    /** The groups of a place at a level, that of the newest tree first; a year keeps the group it was issued for. */
    List<Group> groups(Issued issued, RegionCode place, GroupLevel level, boolean fictional) {
        return issued.trees().stream()
                .filter(tree -> tree.fictional() == fictional)
                .flatMap(tree -> tree.of(place, level).stream())
                .toList();
    }
}

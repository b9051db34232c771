package org.qiangxian.edition;

import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The effect of corrections on issued cells: a cell is withheld at once, and issued anew only after many of its figures
 * were corrected.
 */
@Component
class Corrections {

    /** The fewest places, and provinces, that must have changed before a corrected cell is issued anew. */
    private static final int FEWEST_CHANGED = 8;

    private static final int FEWEST_PROVINCES = 3;

    private final EditionRepository repository;
    private final EditionMemory memory;
    private final CurrentFigures now;
    private final Corrected corrected;
    private final Clock clock;

    Corrections(
            EditionRepository repository, EditionMemory memory, CurrentFigures now, Corrected corrected, Clock clock) {
        this.repository = repository;
        this.memory = memory;
        this.now = now;
        this.corrected = corrected;
        this.clock = clock;
    }

    /**
     * Tells of which cells of a group enough was corrected since they were issued; the times of issue are read once.
     */
    BiPredicate<Group, Cell> enoughSinceIssued() {
        var issuedAt = repository.editions().stream()
                .collect(Collectors.toMap(IssuedEdition::number, IssuedEdition::issuedAt));
        return (group, cell) ->
                enough(corrected.since(cell, cell.places(group), Objects.requireNonNull(issuedAt.get(cell.edition()))));
    }

    /** Whether so many places were corrected that the new issue does not reveal a single one by its difference. */
    static boolean enough(Collection<RegionCode> places) {
        return places.size() >= FEWEST_CHANGED
                && places.stream()
                                .map(place -> place.value().substring(0, 2))
                                .distinct()
                                .count()
                        >= FEWEST_PROVINCES;
    }

    /** Withholds the issues that present figures no longer bear out; what was withheld stays withheld. */
    @Transactional
    void check() {
        var issued = memory.issued();
        var present = now.now();
        for (var tree : issued.trees()) {
            memory.load(issued, tree);
            for (var group : tree.groups()) {
                var cells = memory.cells(issued, group);
                for (var cell : cells.issued().values()) {
                    if (!cells.withheld().contains(cell.key()) && !now.stands(present, group, cell)) {
                        repository.withhold(cell, clock.instant());
                    }
                }
            }
        }
    }
}

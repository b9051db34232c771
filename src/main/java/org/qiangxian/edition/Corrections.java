package org.qiangxian.edition;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What corrections do to what was issued: it is withheld at once, and issued anew only after many were corrected. */
@Component
class Corrections {

    /** So many places must have changed before a corrected cell is issued anew, in so many provinces. */
    private static final int FEWEST_CHANGED = 5;

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

    /** Whether enough places of enough provinces were corrected in a cell since it was issued. */
    boolean enough(Group group, Cell cell) {
        var since = repository.editions().stream()
                .filter(edition -> edition.number().equals(cell.edition()))
                .findFirst()
                .orElseThrow()
                .issuedAt();
        var places = corrected.since(cell, cell.places(group), since);
        return places.size() >= FEWEST_CHANGED
                && places.stream()
                                .map(place -> place.value().substring(0, 2))
                                .distinct()
                                .count()
                        >= FEWEST_PROVINCES;
    }

    /** Records which issues the figures of now no longer bear out; what was withheld once stays so. */
    @Transactional
    void check() {
        var issued = memory.issued();
        var present = now.now();
        for (var tree : issued.trees()) {
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

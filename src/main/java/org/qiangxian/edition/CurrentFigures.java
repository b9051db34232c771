package org.qiangxian.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.database.Changes;
import org.qiangxian.database.Kept;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** The present final figures, cached, and which issues they still bear out. */
@Component
class CurrentFigures {

    private final StoredFigures stored;
    private final Catalogue catalogue;
    private final Regions regions;
    private final EditionRepository editions;
    private final Changes changes;
    private final Kept<Set<Cell.Key>> issued = new Kept<>();
    private final Kept<Now> kept = new Kept<>();

    CurrentFigures(
            StoredFigures stored, Catalogue catalogue, Regions regions, EditionRepository editions, Changes changes) {
        this.stored = stored;
        this.catalogue = catalogue;
        this.regions = regions;
        this.editions = editions;
        this.changes = changes;
    }

    /**
     * The figures of one moment, with what was found for the issues asked about. A caller uses one such object to its
     * end.
     *
     * @param batches the batches the figures come from
     * @param read what was read: the indicators and years of all issued cells
     * @param figures those of each of them; absent where no place has one
     */
    record Now(Set<UUID> batches, Set<Cell.Key> read, Map<Cell.Key, Figures> figures, Map<Cell, Boolean> standing) {}

    Now now() {
        return kept.getAfter(
                changes.of(Measurements.CHANGES, IssuedEditions.CHANGES), catalogue.version(), this::after);
    }

    /**
     * Reads only indicators and years that changed and of which something was issued: one new figure must not cost the
     * figures of a whole nation, nor a table of years long past anything.
     */
    private Now after(@Nullable Now known) {
        var batches = stored.batches();
        var before = known == null ? new Now(batches, Set.of(), Map.of(), Map.of()) : known;
        var touched = stored.changed(before.batches(), batches);
        var keys = issued.get(changes.of(IssuedEditions.CHANGES), "", editions::keys);
        var anew = keys.stream()
                .filter(key -> !before.read().contains(key) || touched.contains(key))
                .collect(Collectors.toSet());
        var figures = new HashMap<>(before.figures());
        figures.keySet().removeAll(anew);
        figures.putAll(stored.of(anew));
        var standing = new ConcurrentHashMap<>(before.standing());
        standing.keySet().removeIf(cell -> anew.contains(cell.key()));
        return new Now(batches, keys, figures, standing);
    }

    /** Whether a cell would be issued now as it was: no correction since changes what it prints. */
    boolean stands(Now now, Group group, Cell cell) {
        return now.standing()
                .computeIfAbsent(cell, _ -> stands(group, cell, now.figures().get(cell.key())));
    }

    private boolean stands(Group group, Cell cell, @Nullable Figures figures) {
        if (figures == null) {
            return false;
        }
        var present = cell.places(group).stream()
                .mapToInt(place -> figures.ofPeer(regions.eras(place), PeerVariable.YEAR, cell.year()))
                .filter(at -> at >= 0)
                .mapToDouble(figures::value)
                .toArray();
        return cell.issued().bornOutBy(present, catalogue.get(cell.indicator()).decimals());
    }
}

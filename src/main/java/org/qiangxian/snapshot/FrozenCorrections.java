package org.qiangxian.snapshot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The corrections between two snapshots, for modules that withhold what a correction touches. */
@Service
@Transactional(readOnly = true)
public class FrozenCorrections {

    private final Snapshots snapshots;
    private final SnapshotRepository repository;

    FrozenCorrections(Snapshots snapshots, SnapshotRepository repository) {
        this.snapshots = snapshots;
        this.repository = repository;
    }

    /** A yearly figure of some place, without saying which. */
    public record Corrected(String indicator, int year) {}

    /**
     * The indicators and years of which a figure, under any of some codes, differs in the later snapshot or is missing
     * there; merely added figures are not included.
     */
    public Set<Corrected> corrected(String earlier, String later, Predicate<String> among) {
        snapshots.get(earlier);
        snapshots.get(later);
        var now = new HashMap<String, SnapshotRepository.Place>();
        repository.places(later, place -> {
            if (among.test(place.region())) {
                now.put(place.region(), place);
            }
        });
        var corrected = new HashSet<Corrected>();
        repository.places(earlier, place -> {
            var after = now.get(place.region());
            if (among.test(place.region()) && (after == null || !after.hash().equals(place.hash()))) {
                var figures = new HashMap<String, String>();
                (after == null ? List.<Frozen.Line>of() : Snapshots.lines(after))
                        .forEach(line -> figures.put(line.key(), line.figure()));
                Snapshots.lines(place).stream()
                        .filter(line -> line.period().length() == Snapshots.YEARLY
                                && !line.figure().isEmpty())
                        .filter(line -> !line.figure().equals(figures.get(line.key())))
                        .forEach(line ->
                                corrected.add(new Corrected(line.indicator(), Integer.parseInt(line.period()))));
            }
        });
        return Set.copyOf(corrected);
    }
}

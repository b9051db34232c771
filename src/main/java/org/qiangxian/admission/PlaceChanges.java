package org.qiangxian.admission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qiangxian.account.Signature;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Library;
import org.qiangxian.library.Memberships;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places whose code is no longer in force: where one unit took the whole area over, memberships and applications follow
 * by lineage; after a merger or a division 总局 decides ({@link PlaceDecisions}).
 */
@Service
@Transactional
class PlaceChanges {

    private static final String CHANGE = "行政区划变更";

    private final Library library;
    private final Memberships memberships;
    private final EntryRepository entries;
    private final EntryMoves moves;
    private final Regions regions;

    PlaceChanges(Library library, Memberships memberships, EntryRepository entries, EntryMoves moves, Regions regions) {
        this.library = library;
        this.memberships = memberships;
        this.entries = entries;
        this.moves = moves;
        this.regions = regions;
    }

    /** What 总局 has to decide, in the order of codes: changed units that are members or have an open application. */
    @Transactional(readOnly = true)
    public List<ChangedPlace> open() {
        return all().stream()
                .filter(each -> each.member() || each.applying())
                .filter(each -> successor(each).isEmpty())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<ChangedPlace> open(RegionCode code) {
        return open().stream().filter(each -> each.unit().code().equals(code)).findFirst();
    }

    /** Moves what follows by lineage to the successor; safe to run twice. */
    void follow() {
        for (var each : all()) {
            var code = each.unit().code();
            successor(each)
                    .ifPresent(heir ->
                            memberships.carry(code, heir.code(), basis(code, heir), Signature.of(EntryStep.PLATFORM)));
        }
    }

    /** How a unit became part of one of today, in words with year and document; empty where that is not on record. */
    String happened(RegionCode from, Region heir) {
        var lineage = regions.lineageOf(heir.code());
        return Stream.concat(lineage.steps().stream(), lineage.breaks().stream())
                .filter(step -> step.from().equals(from))
                .map(step -> step.reason())
                .findFirst()
                .orElse("");
    }

    private List<ChangedPlace> all() {
        var applying = Set.copyOf(entries.units());
        var codes = new TreeSet<>(library.abolished());
        applying.stream().filter(code -> !regions.get(code).current()).forEach(codes::add);
        return codes.stream()
                .map(code -> changed(code, applying.contains(code)))
                .toList();
    }

    private ChangedPlace changed(RegionCode code, boolean applying) {
        var unit = regions.get(code);
        var until = unit.until();
        return new ChangedPlace(
                unit,
                until == null ? year() : until,
                regions.displayName(code),
                regions.heirsOf(unit, year()),
                library.isMember(code),
                applying);
    }

    private Optional<Region> successor(ChangedPlace place) {
        return regions.successorOf(place.unit(), year());
    }

    /** The document by which the unit passed into the other, as far as it is known. */
    private Basis basis(RegionCode from, Region heir) {
        return regions.lineageOf(heir.code()).steps().stream()
                .filter(step -> step.from().equals(from))
                .findFirst()
                .map(step -> new Basis(
                        step.documentNumber() == null ? CHANGE : step.documentNumber(),
                        step.documentTitle() == null ? step.reason() : step.documentTitle(),
                        step.documentDate()))
                .orElseGet(() -> new Basis(CHANGE, CHANGE, null));
    }

    private int year() {
        return WorkingDays.today(moves.now()).getYear();
    }
}

package org.qiangxian.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.edition.IssuedEdition;
import org.qiangxian.edition.IssuedEditions;
import org.qiangxian.library.Library;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.snapshot.Snapshots.Figure;
import org.springframework.stereotype.Component;

/** Computes the stored result of each unit from the figures: the grid, the issued groups, the analysis, the packing. */
@Component
class Computing {

    private final IssuedEditions editions;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Library library;

    Computing(IssuedEditions editions, Catalogue catalogue, Regions regions, Library library) {
        this.editions = editions;
        this.catalogue = catalogue;
        this.regions = regions;
        this.library = library;
    }

    /** Fixes the edition whose groups are used from now on and answers its number; empty where nothing was issued. */
    String edition() {
        return editions.latest().map(IssuedEdition::number).orElse("");
    }

    /**
     * The results of the units that have any figure, in the order of codes.
     *
     * @param figures passes on each figure
     */
    SequencedMap<RegionCode, byte[]> of(Consumer<Consumer<Figure>> figures, int threads) {
        var units = units();
        var load = new GridLoad(units, catalogue.indicators(), regions);
        figures.accept(load::put);
        var grid = load.grid();
        var analysis = Analysis.of(grid, new EditionGroups(grid, units, editions), threads);
        var packed = new TreeMap<RegionCode, byte[]>();
        for (int unit = 0; unit < units.size(); unit++) {
            var own = analysis.packed(unit);
            if (!Packed.isEmpty(own)) {
                packed.put(units.get(unit), own);
            }
        }
        return packed;
    }

    /** All counties in the order of codes, then the members of the fictional province. */
    private List<RegionCode> units() {
        var units = new ArrayList<RegionCode>();
        regions.counties().stream().map(Region::code).forEach(units::add);
        library.fictionalMembers().forEach(member -> units.add(member.code()));
        return List.copyOf(units);
    }
}

package org.qiangxian.nation;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.comparison.PeerTable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.snapshot.Snapshots.Figure;
import org.springframework.stereotype.Component;

/** From figures to what is kept of each unit: the grid, the search for peers, the analysis, the packing. */
@Component
class Computing {

    private final PeerTable peers;
    private final Catalogue catalogue;
    private final Regions regions;

    Computing(PeerTable peers, Catalogue catalogue, Regions regions) {
        this.peers = peers;
        this.catalogue = catalogue;
        this.regions = regions;
    }

    /** The results of the units that have any figure, in the order of codes. */
    SequencedMap<RegionCode, byte[]> of(List<Figure> figures, int threads) {
        var units = peers.places();
        var grid = GridLoad.of(units, catalogue.indicators(), figures, regions);
        var analysis = Analysis.of(grid, peers.of(units), threads);
        var packed = new TreeMap<RegionCode, byte[]>();
        for (int unit = 0; unit < units.size(); unit++) {
            var own = analysis.packed(unit);
            if (!Packed.isEmpty(own)) {
                packed.put(units.get(unit), own);
            }
        }
        return packed;
    }
}

package org.qiangxian.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.Era;
import org.qiangxian.region.Regions;
import org.qiangxian.statistics.IssuedGroup;
import org.springframework.stereotype.Component;

/**
 * Makes the cells of a group and an indicator: one for each year in which at least four fifths of the group, and at
 * least ten places, have a final figure.
 */
@Component
class CellMaking {

    /** At least 4 of 5 places of a group must have a figure. */
    private static final int PARTS = 5;

    private static final int HELD = 4;

    private final Catalogue catalogue;
    private final Regions regions;

    CellMaking(Catalogue catalogue, Regions regions) {
        this.catalogue = catalogue;
        this.regions = regions;
    }

    /**
     * The cells of a group for an edition. @param stands says which are not to be made, because they are issued already
     */
    List<Cell> of(Group group, Holdings holdings, String number, Predicate<Cell.Key> stands) {
        var members = group.members().stream().map(regions::eras).toList();
        var cells = new ArrayList<Cell>();
        for (var indicator : holdings.indicators()) {
            var figures = holdings.of(indicator);
            if (figures != null) {
                cells.addAll(of(group, members, indicator, figures, number, stands));
            }
        }
        return cells;
    }

    private List<Cell> of(
            Group group,
            List<List<Era>> members,
            IndicatorCode indicator,
            Figures figures,
            String number,
            Predicate<Cell.Key> stands) {
        int decimals = catalogue.get(indicator).decimals();
        var held = members.stream()
                .map(eras -> figures.ofPeer(eras, PeerVariable.YEAR))
                .toList();
        var cells = new ArrayList<Cell>();
        for (int year = figures.firstYear(); year <= figures.lastYear(); year++) {
            var found = new int[members.size()];
            var who = new BitSet();
            int n = 0;
            for (int member = 0; member < found.length; member++) {
                int at = held.get(member)[year - figures.firstYear()];
                if (at >= 0) {
                    who.set(member);
                    found[n++] = at;
                }
            }
            if (n >= IssuedGroup.FEWEST
                    && PARTS * n >= HELD * found.length
                    && !stands.test(new Cell.Key(indicator.value(), year))) {
                cells.add(cell(group, indicator, year, number, decimals, figures, Arrays.copyOf(found, n), who));
            }
        }
        return cells;
    }

    private static Cell cell(
            Group group,
            IndicatorCode indicator,
            int year,
            String number,
            int decimals,
            Figures figures,
            int[] found,
            BitSet who) {
        var issued = IssuedGroup.of(
                Arrays.stream(found).mapToDouble(figures::value).toArray(),
                Arrays.stream(found).mapToDouble(figures::error).toArray(),
                decimals);
        return new Cell(
                group.id(), indicator, year, number, issued, new Contributors(who, issued.figures(), issued.errors()));
    }
}

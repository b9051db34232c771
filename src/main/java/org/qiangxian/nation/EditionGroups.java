package org.qiangxian.nation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.edition.GroupView;
import org.qiangxian.edition.IssuedEditions;
import org.qiangxian.edition.Spread;
import org.qiangxian.region.RegionCode;

/** The groups as issued by editions, so that the analysis of all units agrees with the page of each. */
final class EditionGroups implements Groups {

    private final Grid grid;
    private final List<GroupView> views;

    EditionGroups(Grid grid, List<RegionCode> units, IssuedEditions editions) {
        this.grid = grid;
        this.views = editions.blocks(units);
    }

    @Override
    public Of of(int indicator) {
        var code = grid.indicators().get(indicator).code();
        return (unit, year, figure, error, decimals) -> {
            int of = grid.firstYear() + year;
            var view = views.get(unit);
            @Nullable Beside beside = null;
            if (view.spread(code, of) instanceof Spread.Distribution shown) {
                var standing = view.standing(code, of, figure, error, decimals);
                beside = standing == null
                        ? null
                        : new Beside(shown.n(), shown.lower(), shown.median(), shown.upper(), standing);
            }
            return beside;
        };
    }
}

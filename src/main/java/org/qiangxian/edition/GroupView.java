package org.qiangxian.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.qiangxian.statistics.RandomEffects;

/**
 * What one reader may know of the group of one place: the issued quartiles, and the standing of the place beside them.
 */
public final class GroupView {

    private static final String NO_GROUP = "本地缺少分组所需的普查资料，没有同类城市，不作比较";
    private static final String NOT_ISSUED = "这一年的同类分布尚未发布：同组须有八成以上且不少于 10 地的最终数据";
    private static final String TIED = "超过三分之一的同类城市数值相同，不作分位比较";
    private static final String CORRECTED = "同类分布含已更正数据，暂不显示";
    private static final String KNOWN = "除您可以具名查看的以外，同类城市不足 8 地，不显示分布";

    private final Moment moment;
    private final List<Group> groups;
    private final @Nullable RegionCode place;
    private final Set<RegionCode> named;

    GroupView(Moment moment, List<Group> groups, @Nullable RegionCode place, Set<RegionCode> named) {
        this.moment = moment;
        this.groups = groups;
        this.place = place;
        this.named = named;
    }

    /** How many places the group has, this place included; 0 where there is no group. */
    public int size() {
        return groups.isEmpty() ? 0 : groups.getFirst().members().size();
    }

    /** The groups it lies in, the outermost first, in words; empty where there is none. */
    public List<String> path() {
        var path = new ArrayList<String>();
        for (@Nullable Group group = groups.isEmpty() ? null : groups.getFirst();
                group != null;
                group = group.parent()) {
            path.addFirst(group.label());
        }
        return List.copyOf(path);
    }

    /** How the group was spread in a year, as far as this reader may know. */
    public Spread spread(IndicatorCode indicator, int year) {
        return groups.isEmpty() ? new Spread.Withheld(NO_GROUP) : spread(found(indicator, year));
    }

    /** Of how many places an issue is that are not among these; 0 where nothing was issued. */
    public int besides(IndicatorCode indicator, int year, Set<RegionCode> these) {
        var found = groups.isEmpty() ? null : found(indicator, year);
        return found == null
                ? 0
                : Math.toIntExact(found.cell.places(found.group).stream()
                        .filter(place -> !these.contains(place))
                        .count());
    }

    private Spread spread(@Nullable Found found) {
        if (found == null) {
            return new Spread.Withheld(NOT_ISSUED);
        }
        var cell = found.cell;
        var band = cell.issued().band();
        if (!moment.holds(found.group, cell)) {
            return new Spread.Withheld(CORRECTED);
        }
        if (band == null) {
            return new Spread.Withheld(TIED);
        }
        long known = named.isEmpty()
                ? 0
                : cell.places(found.group).stream().filter(named::contains).count();
        return cell.issued().n() - known < Spread.FEWEST
                ? new Spread.Withheld(KNOWN)
                : new Spread.Distribution(cell.issued().n(), band.lower(), band.median(), band.upper(), cell.edition());
    }

    /**
     * The standing of the place beside the issued quartiles; null where nothing is shown.
     *
     * @param figure its figure now; {@code error} its standard error, {@code NaN} for none
     * @param decimals the places to which the indicator is printed
     */
    public RandomEffects.@Nullable Standing standing(
            IndicatorCode indicator, int year, double figure, double error, int decimals) {
        var found = found(indicator, year);
        if (found == null || !(spread(found) instanceof Spread.Distribution)) {
            return null;
        }
        int member = place == null ? -1 : found.group.members().indexOf(place);
        return found.cell.issued().standing(found.cell.by().at(member), figure, error, decimals);
    }

    /** A group and a cell issued of it. */
    private record Found(Group group, Cell cell) {}

    /** The newest group with an issue of that year: years keep the group they were issued for. */
    private @Nullable Found found(IndicatorCode indicator, int year) {
        var key = new Cell.Key(indicator.value(), year);
        for (var group : groups) {
            var cell = moment.cells(group).issued().get(key);
            if (cell != null) {
                return new Found(group, cell);
            }
        }
        return null;
    }
}

package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.Level;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;

/** The units a written name may mean, and whether further names beside it are units above them. */
final class PlaceNames {

    private static final List<String> ENDINGS = List.of("县", "市", "区", "旗");
    private static final List<String> PROVINCE_ENDINGS =
            List.of("壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "特别行政区", "省", "市", "地区", "盟");
    /** Names of statistical lines that are not places. */
    private static final Set<String> SUMS = Set.of(
            "市辖区",
            "市辖县",
            "县",
            "市",
            "区",
            "省直辖县级行政区划",
            "自治区直辖县级行政区划",
            "省直辖行政单位",
            "直辖县",
            "市区",
            "城区合计",
            "全国",
            "全省",
            "全市",
            "全区",
            "全县",
            "合计",
            "总计",
            "共计",
            "小计",
            "累计",
            "总数",
            "平均",
            "平均值");

    private static final int SHORTEST = 2;

    private final Regions regions;
    private final @Nullable Region about;

    /** @param about the unit the table is about, as its title says */
    PlaceNames(Regions regions, @Nullable Region about) {
        this.regions = regions;
        this.about = about;
    }

    /** The lowest of the names in a title. */
    static String last(String title) {
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    static boolean sum(String name) {
        return SUMS.contains(name);
    }

    /** The units a name may mean, by the longest ending that is a name; the rest must be names of units above. */
    List<Region> candidates(String name) {
        for (int start = 0; start <= name.length() - SHORTEST; start++) {
            var above = name.substring(0, start);
            var found = regions.named(name.substring(start)).stream()
                    .filter(unit -> above.isEmpty() || joins(unit, above))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        var found = new ArrayList<Region>();
        for (var ending : ENDINGS) {
            found.addAll(regions.named(name + ending));
        }
        for (var ending : PROVINCE_ENDINGS) {
            regions.named(name + ending).stream()
                    .filter(unit -> unit.level() == Level.PROVINCE && !found.contains(unit))
                    .forEach(found::add);
        }
        return found;
    }

    /** The towns of the table's own unit that bear the name: 石岐街道 of 中山市, which has no counties. */
    List<Region> towns(String name) {
        return about == null
                ? List.of()
                : regions.childrenOf(about.code()).stream()
                        .filter(unit -> unit.level() == Level.TOWN)
                        .filter(unit -> unit.name().equals(name)
                                || (name.length() >= SHORTEST && unit.name().equals(name + "街道")))
                        .toList();
    }

    /**
     * Whether the unit, or a unit it succeeds as a whole, has or had this name, possibly preceded by names of units
     * above.
     */
    boolean bears(Region region, String name) {
        if (same(region.name(), name)
                || regions.named(name).stream().anyMatch(unit -> unit.code().equals(region.code()))
                || regions.lineageOf(region.code()).steps().stream()
                        .anyMatch(step -> step.fromName().equals(name))) {
            return true;
        }
        return name.endsWith(region.name())
                && joins(region, name.substring(0, name.length() - region.name().length()));
    }

    /** Whether the name given for the level above is that of a unit that contains this one, or of this one itself. */
    boolean below(Region unit, String above) {
        return path(unit).stream().anyMatch(each -> same(each.name(), above))
                || joined(unit).endsWith(above)
                || full(unit).endsWith(above);
    }

    /** Whether a text names any unit at all; 中部 and 省直辖县级行政区划 do not. */
    boolean names(String text) {
        return text.length() >= SHORTEST && !sum(text) && !candidates(text).isEmpty();
    }

    boolean inside(Region unit, RegionCode area) {
        return path(unit).stream().anyMatch(each -> each.code().equals(area));
    }

    /** Whether a text consists of names of units above, from the top down, each with or without its ending. */
    private boolean joins(Region unit, String text) {
        var rest = text;
        for (var each : path(unit).reversed()) {
            if (each.equals(unit)) {
                break;
            }
            if (rest.startsWith(each.name())) {
                rest = rest.substring(each.name().length());
            } else if (stem(each.name()).length() >= SHORTEST && rest.startsWith(stem(each.name()))) {
                rest = rest.substring(stem(each.name()).length());
            }
        }
        return rest.isEmpty();
    }

    private static boolean same(String name, String written) {
        return name.equals(written)
                || (written.length() >= SHORTEST && stem(name).equals(written));
    }

    private static String stem(String name) {
        for (var ending : PROVINCE_ENDINGS) {
            if (name.endsWith(ending) && name.length() > ending.length() + 1) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return ENDINGS.stream().anyMatch(name::endsWith) && name.length() > SHORTEST
                ? name.substring(0, name.length() - 1)
                : name;
    }

    private List<Region> path(Region unit) {
        return regions.pathOf(unit);
    }

    private String joined(Region unit) {
        return path(unit).stream().skip(1).map(Region::name).reduce("", (below, above) -> above + below);
    }

    /** 山西省晋中市平遥县. */
    String full(Region unit) {
        return joined(unit) + unit.name();
    }

    /** Its whole name with the code, as a choice is offered. */
    String shown(Region unit) {
        return full(unit) + "（" + unit.code() + (unit.current() ? "" : "，" + unit.until() + "年前") + "）";
    }
}

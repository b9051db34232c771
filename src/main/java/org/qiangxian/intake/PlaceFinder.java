package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.Level;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;

/**
 * Which unit a row means: by its code of any year since 1981, or by its name with what lies above it. A name that fits two
 * places is a question and never a guess. One for each reading of a file; it remembers what it was asked.
 */
final class PlaceFinder {

    private static final List<String> ENDINGS = List.of("县", "市", "区", "旗");
    private static final List<String> PROVINCE_ENDINGS =
            List.of("壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "特别行政区", "省", "市", "地区", "盟");
    private static final int SHORTEST = 2;

    /** What a row's place was found to be. */
    sealed interface Place {

        /**
         * @param region the code the source used
         * @param listed a year in whose list the code stands for the unit, the nearest to the year asked for
         * @param doubt what contradicts it, empty if nothing does
         * @param said what was unusual about the finding, empty if nothing was
         */
        record Found(Region region, int listed, String name, String doubt, String said) implements Place {}

        /** Several places bear the name. */
        record Several(List<Region> candidates) implements Place {}

        /** There is none. */
        record None(String reason, String remedy) implements Place {}
    }

    private record Asked(String code, String name, String above, int year) {}

    private final Regions regions;
    private final @Nullable RegionCode within;
    private final Map<String, String> answers;
    private final Map<Asked, Place> known = new LinkedHashMap<>();

    /** @param answers names that were asked about, by the code that was answered */
    PlaceFinder(Regions regions, @Nullable RegionCode within, Map<String, String> answers) {
        this.regions = regions;
        this.within = within;
        this.answers = answers;
    }

    /** @param code blank where the table has none, and so {@code name} and {@code above}; all without blanks inside */
    Place find(String code, String name, String above, int year) {
        return known.computeIfAbsent(new Asked(code, name, above, year), this::look);
    }

    /** The names so far that fitted several places. */
    Map<String, List<Region>> questions() {
        var questions = new LinkedHashMap<String, List<Region>>();
        known.forEach((asked, place) -> {
            if (place instanceof Place.Several several) {
                questions.putIfAbsent(asked.name, several.candidates());
            }
        });
        return questions;
    }

    private Place look(Asked asked) {
        if (!asked.code.isEmpty()) {
            return byCode(asked);
        }
        if (asked.name.isEmpty()) {
            return new Place.None("这一行没有地区代码，也没有名称。", "请在表格中补上代码或名称。");
        }
        var answer = answers.get(asked.name);
        if (answer != null) {
            return byCode(new Asked(answer, "", "", asked.year));
        }
        return byName(asked);
    }

    private Place byCode(Asked asked) {
        var digits = asked.code.length() == 12 && asked.code.endsWith("000000")
                ? asked.code.substring(0, 6)
                : asked.code.length() == 12 && asked.code.endsWith("000") ? asked.code.substring(0, 9) : asked.code;
        if (!digits.matches("\\d{6}|\\d{9}|Z\\d{6}")) {
            return new Place.None("“" + asked.code + "”不是区划代码。", "代码为六位（县级及以上）或九位（镇、街道）数字，请改正。");
        }
        var region = regions.nearest(new RegionCode(digits), asked.year);
        if (region.isEmpty()) {
            return new Place.None(
                    pseudo(digits)
                            ? "代码 " + digits + " 是统计用的汇总（市辖区、直管县等），不是一个地区。"
                            : "没有代码为 " + digits + " 的地区，1981年以来的各年区划中都没有。",
                    "请核对代码；汇总行不需要读取。");
        }
        return found(region.get(), asked, outside(region.get()) + contradiction(region.get(), asked));
    }

    private static boolean pseudo(String digits) {
        return digits.length() == 6
                && (digits.endsWith("01") || digits.startsWith("90", 2))
                && !digits.endsWith("0000");
    }

    private Place.Found found(Region region, Asked asked, String doubt) {
        int listed = listed(region, asked.year);
        var said = listed == asked.year
                ? ""
                : "代码 " + region.code() + "（" + region.name() + "）不在" + asked.year + "年的区划中，按" + listed + "年的区划读取。";
        return new Place.Found(region, listed, region.name(), doubt, said);
    }

    private static int listed(Region region, int year) {
        var until = region.until();
        return year < region.since() ? region.since() : until != null && year >= until ? until - 1 : year;
    }

    private String outside(Region region) {
        if (within == null || path(region).stream().anyMatch(unit -> unit.code().equals(within))) {
            return "";
        }
        return "代码 " + region.code() + " 是" + full(region) + "，不在"
                + regions.get(within).name() + "内。";
    }

    /** A name, or a province beside it, that is not that of the code. */
    private String contradiction(Region region, Asked asked) {
        if (!asked.name.isEmpty() && !bears(region, asked.name)) {
            return "代码 " + region.code() + " 是" + full(region) + "，旁边写的是“" + asked.name + "”。";
        }
        if (!asked.above.isEmpty()
                && path(region).stream().skip(1).noneMatch(unit -> same(unit.name(), asked.above))
                && !joined(region).endsWith(asked.above)) {
            return "代码 " + region.code() + " 是" + full(region) + "，旁边写的上级是“" + asked.above + "”。";
        }
        return "";
    }

    private boolean bears(Region region, String name) {
        if (same(region.name(), name) || formerly(region.code(), name)) {
            return true;
        }
        return name.endsWith(region.name())
                && above(region, name.substring(0, name.length() - region.name().length()));
    }

    /** The unit of this code bore the name in another year. */
    private boolean formerly(RegionCode code, String name) {
        return regions.named(name).stream().anyMatch(unit -> unit.code().equals(code));
    }

    private Place byName(Asked asked) {
        var candidates = candidates(asked);
        var fitting = candidates.stream()
                .filter(unit -> within == null
                        || path(unit).stream().anyMatch(each -> each.code().equals(within)))
                .filter(unit -> asked.above.isEmpty()
                        || path(unit).stream().skip(1).anyMatch(each -> same(each.name(), asked.above))
                        || (joined(unit).endsWith(asked.above)))
                .toList();
        var then = fitting.stream().filter(unit -> unit.inForce(asked.year)).toList();
        var left = nearest(then.isEmpty() ? fitting : then, asked.year);
        if (left.size() == 1) {
            var only = left.getFirst();
            var doubt = only.name().equals(asked.name) || asked.name.endsWith(only.name()) ? "" : spelled(only, asked);
            return found(only, asked, doubt);
        }
        if (left.isEmpty()) {
            return none(asked, candidates);
        }
        return new Place.Several(left);
    }

    private String spelled(Region only, Asked asked) {
        return only.name().startsWith(asked.name) ? "" : "“" + asked.name + "”按" + full(only) + "读取，请核对。";
    }

    private Place.None none(Asked asked, List<Region> candidates) {
        if (!candidates.isEmpty()) {
            return new Place.None(
                    "“" + asked.name + "”是"
                            + candidates.stream()
                                    .map(this::full)
                                    .distinct()
                                    .limit(3)
                                    .collect(Collectors.joining("、"))
                            + "，与上级“"
                            + (asked.above.isEmpty() && within != null
                                    ? regions.get(within).name()
                                    : asked.above)
                            + "”不符。",
                    "请核对名称和上级，或在表格中加上代码。");
        }
        return new Place.None("没有找到名为“" + asked.name + "”的地区。", "请核对名称，或在表格中加上六位代码。");
    }

    /** The units a name may mean, by the longest part of it that is a name; the rest must be names above. */
    private List<Region> candidates(Asked asked) {
        var name = asked.name;
        for (int start = 0; start <= name.length() - SHORTEST; start++) {
            var above = name.substring(0, start);
            var own = name.substring(start);
            var found = regions.named(own).stream()
                    .filter(unit -> above.isEmpty() || above(unit, above))
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

    /** Of several years of one code the nearest; codes that the same unit had one after the other count as one. */
    private static List<Region> nearest(List<Region> units, int year) {
        var byCode = new LinkedHashMap<RegionCode, Region>();
        units.stream()
                .sorted(Comparator.comparingInt(unit -> Math.abs(listed(unit, year) - year)))
                .forEach(unit -> byCode.putIfAbsent(unit.code(), unit));
        var left = new ArrayList<>(byCode.values());
        if (left.size() > 1) {
            int best = Math.abs(listed(left.getFirst(), year) - year);
            left.removeIf(unit -> Math.abs(listed(unit, year) - year) > best);
        }
        return left;
    }

    /** Whether a text is made of names above the unit, from the top down, each whole or without its ending. */
    private boolean above(Region unit, String text) {
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

    private String full(Region unit) {
        return joined(unit) + unit.name();
    }

    /** Its whole name with the code, as a choice is offered. */
    static String shown(Regions regions, Region unit) {
        return regions.pathOf(unit).stream().map(Region::name).reduce("", (below, above) -> above + below) + "（"
                + unit.code() + (unit.current() ? "" : "，" + unit.until() + "年前") + "）";
    }
}

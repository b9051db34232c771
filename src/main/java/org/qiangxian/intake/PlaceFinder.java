package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.Level;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Plain;

/**
 * Finds the unit a row means: by its code of any year since 1981, or by its name and the units above it. A name that
 * fits two places, lies outside the table's own area, or was abolished before the period becomes a question, never a
 * guess. Each reading of a file has its own finder, which remembers the names it looked up.
 */
final class PlaceFinder {

    static final String REMEDY = "请在“需要回答的问题”中选择，或在表格中加上代码或上级。";

    private record Written(String code, String name, String above, int year) {

        /** The names with look-alike characters replaced: 巿 becomes 市. */
        Written plain() {
            return new Written(code, Plain.text(name), Plain.text(above), year);
        }

        /** The key of an answer. */
        String key() {
            return above.isEmpty() ? name : above + " " + name;
        }
    }

    private final Regions regions;
    private final PlaceNames names;
    private final @Nullable RegionCode within;
    private final @Nullable Region about;
    private final Map<String, String> answers;
    private final Map<Written, Place> known = new LinkedHashMap<>();

    /**
     * @param within the unit that, by the sender, contains all places
     * @param about the unit the table is about, by its title
     * @param answers the codes answered for names that were asked about
     */
    PlaceFinder(Regions regions, @Nullable RegionCode within, @Nullable Region about, Map<String, String> answers) {
        this.regions = regions;
        this.names = new PlaceNames(regions, about);
        this.within = within;
        this.about = about;
        this.answers = answers;
    }

    /** @param code blank where the table has none, and so {@code name} and {@code above}; all without blanks inside */
    Place find(String code, String name, String above, int year) {
        return known.computeIfAbsent(new Written(code, name, above, year), written -> look(written.plain()));
    }

    /** The questions about the names so far. */
    List<Result.Question> questions() {
        var questions = new LinkedHashMap<String, Result.Question>();
        known.forEach((written, place) -> {
            switch (place) {
                case Place.Asked asked ->
                    questions.putIfAbsent(written.key(), question(written.key(), asked.candidates(), asked.reason()));
                case Place.None none
                when !none.nameless() ->
                    questions.computeIfAbsent(
                            written.key(),
                            key -> question(key, PlaceAnswers.like(regions, written.name), none.reason()));
                case Place.None _, Place.Found _ -> {}
            }
        });
        return List.copyOf(questions.values());
    }

    /** The question about a name whose place does not fit the rest of the table. */
    Stream<Result.Question> question(Region found, String why) {
        return known.entrySet().stream()
                .filter(each -> each.getValue() instanceof Place.Found place
                        && place.region().equals(found)
                        && each.getKey().code().isEmpty()
                        && !answers.containsKey(each.getKey().key()))
                .map(each -> question(
                        each.getKey().key(), names.candidates(each.getKey().name()), why));
    }

    private Result.Question question(String name, List<Region> candidates, String why) {
        return new Result.Question(
                name,
                candidates.stream()
                        .map(unit -> new Result.Candidate(unit.code().value(), names.shown(unit)))
                        .toList(),
                why);
    }

    private Place look(Written written) {
        if (!written.code.isEmpty()) {
            return byCode(written);
        }
        if (written.name.isEmpty()) {
            return new Place.None("这一行没有地区代码，也没有名称。", "请在表格中补上代码或名称。", true);
        }
        var answer = answers.getOrDefault(written.key(), answers.get(written.name));
        if (answer != null) {
            return regions.nearest(new RegionCode(answer), written.year)
                    .<Place>map(region -> found(region, written, ""))
                    .orElseGet(() -> byName(written));
        }
        return PlaceNames.sum(written.name)
                ? new Place.None("“" + written.name + "”是统计用的汇总，不是一个地区。", "汇总行不需要读取。", true)
                : byName(written);
    }

    private Place byCode(Written written) {
        var code = written.code;
        var digits = code.length() == 12 && code.endsWith("000000")
                ? code.substring(0, 6)
                : code.length() == 12 && code.endsWith("000") ? code.substring(0, 9) : code;
        if (!digits.matches("\\d{6}|\\d{9}|Z\\d{6}")) {
            return new Place.None("“" + code + "”不是区划代码。", "代码为六位（县级及以上）或九位（镇、街道）数字，请改正。", true);
        }
        var region = regions.nearest(new RegionCode(digits), written.year);
        if (region.isEmpty()) {
            return new Place.None(
                    pseudo(digits)
                            ? "代码 " + digits + " 是统计用的汇总（市辖区、直管县等），不是一个地区。"
                            : "没有代码为 " + digits + " 的地区，1981年以来的各年区划中都没有。",
                    "请核对代码；汇总行不需要读取。",
                    true);
        }
        return found(region.get(), written, contradiction(region.get(), written));
    }

    private static boolean pseudo(String digits) {
        return digits.length() == 6
                && (digits.endsWith("01") || digits.startsWith("90", 2))
                && !digits.endsWith("0000");
    }

    private Place.Found found(Region region, Written written, String doubt) {
        int listed = listed(region, written.year);
        var said = listed == written.year
                ? ""
                : "代码 " + region.code() + "（" + region.name() + "）不在" + written.year + "年的区划中，按" + listed + "年的区划读取。";
        return new Place.Found(region, listed, region.name(), doubt, said);
    }

    private static int listed(Region region, int year) {
        var until = region.until();
        return year < region.since() ? region.since() : until != null && year >= until ? until - 1 : year;
    }

    /** What contradicts a code: the area of the table, the year, the name beside it, or the units above. */
    private String contradiction(Region region, Written written) {
        var area = within != null ? regions.get(within) : about;
        if (area != null && !names.inside(region, area.code())) {
            return "代码 " + region.code() + " 是" + names.full(region) + "，不在" + area.name() + "内。";
        }
        if (!written.name.isEmpty() && !PlaceNames.sum(written.name) && !names.bears(region, written.name)) {
            return "代码 " + region.code() + " 是" + names.full(region) + "，旁边写的是“" + written.name + "”。";
        }
        if (!written.above.isEmpty() && !names.below(region, written.above) && names.names(written.above)) {
            return "代码 " + region.code() + " 是" + names.full(region) + "，旁边写的上级是“" + written.above + "”。";
        }
        return ended(region, written.year)
                        && heirs(region, written.year)
                                .noneMatch(heir -> heir.name().equals(region.name()))
                ? gone(region, written.year)
                : "";
    }

    /** Whether a unit was abolished before the year began; in the year of the change a table may follow either list. */
    private static boolean ended(Region region, int year) {
        return region.until() instanceof Integer until && until < year;
    }

    private Stream<Region> heirs(Region region, int year) {
        return regions.heirsOf(region, year).stream();
    }

    /** 崇文区（110103）2010年起不再使用，现为北京市东城区（110101）. */
    private String gone(Region region, int year) {
        var heirs = heirs(region, year)
                .limit(3)
                .map(heir -> names.full(heir) + "（" + heir.code() + "）")
                .collect(Collectors.joining("、"));
        return region.name() + "（" + region.code() + "）" + region.until() + "年起不再是现行区划"
                + (heirs.isEmpty() ? "。" : "，其后为" + heirs + "。");
    }

    private Place byName(Written written) {
        var candidates = names.candidates(written.name);
        boolean told = !written.above.isEmpty() && names.names(written.above);
        Predicate<Region> fits =
                unit -> (within == null || names.inside(unit, within)) && (!told || names.below(unit, written.above));
        var fitting = candidates.stream().filter(fits).toList();
        if (fitting.isEmpty()) {
            var towns = names.towns(written.name);
            return towns.size() == 1 ? found(towns.getFirst(), written, "") : none(written, candidates);
        }
        var then = fitting.stream().filter(unit -> !ended(unit, written.year)).toList();
        var own = within == null && !told ? own(then) : then;
        if (own.isEmpty()) {
            return then.isEmpty() ? given(fitting, written) : outside(written, then, fitting);
        }
        var left = nearest(own, written.year);
        if (left.size() > 1) {
            return new Place.Asked(left, "“" + written.name + "”有 " + left.size() + " 处，不知道是哪一处。");
        }
        var only = left.getFirst();
        boolean plain = written.name.endsWith(only.name()) || only.name().startsWith(written.name);
        return found(only, written, plain ? "" : "“" + written.name + "”按" + names.full(only) + "读取，请核对。");
    }

    /** The units inside the table's own area. Units above it, and cities, are identified by their names alone. */
    private List<Region> own(List<Region> units) {
        return about == null
                ? units
                : units.stream()
                        .filter(unit -> unit.level() != Level.COUNTY || names.inside(unit, about.code()))
                        .toList();
    }

    private Place outside(Written written, List<Region> then, List<Region> ever) {
        var offered = new ArrayList<Region>(names.towns(written.name));
        ever.stream()
                .filter(unit -> about != null && names.inside(unit, about.code()))
                .forEach(former -> {
                    heirs(former, written.year)
                            .filter(heir -> !offered.contains(heir))
                            .forEach(offered::add);
                    offered.add(former);
                });
        then.stream().filter(unit -> !offered.contains(unit)).forEach(offered::add);
        return new Place.Asked(
                offered,
                "表是关于" + (about == null ? "" : names.full(about)) + "的，“" + written.name + "”却是"
                        + then.stream().map(names::full).distinct().limit(3).collect(Collectors.joining("、")) + "。");
    }

    private Place given(List<Region> ended, Written written) {
        var last = nearest(ended, written.year);
        var offered = last.stream()
                .flatMap(unit -> Stream.concat(heirs(unit, written.year), Stream.of(unit)))
                .distinct()
                .toList();
        return new Place.Asked(
                offered, last.stream().map(unit -> gone(unit, written.year)).collect(Collectors.joining()));
    }

    private Place.None none(Written written, List<Region> candidates) {
        if (!candidates.isEmpty()) {
            return new Place.None(
                    "“" + written.name + "”是"
                            + candidates.stream()
                                    .map(names::full)
                                    .distinct()
                                    .limit(3)
                                    .collect(Collectors.joining("、"))
                            + "，与上级“"
                            + (written.above.isEmpty() && within != null
                                    ? regions.get(within).name()
                                    : written.above)
                            + "”不符。",
                    "请核对名称和上级，或在表格中加上代码。",
                    within != null);
        }
        return new Place.None("没有找到名为“" + written.name + "”的地区。", REMEDY, false);
    }

    /** For each unit the code of the nearest year; successive codes of the same unit count as one. */
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
}

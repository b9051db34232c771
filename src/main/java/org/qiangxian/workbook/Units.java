package org.qiangxian.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qiangxian.spreadsheet.Characters;

/** The units used in statistics of places, and how to find one in a text. */
final class Units {

    /** A quantity in each line, its units with their factors to the first. */
    private static final String TABLE = """
            货币 元=1
            美元 美元=1
            面积 平方米=1 m2=1 平米=1 公顷=10000 hm2=10000 亩=2000/3 平方公里=1000000 平方千米=1000000 km2=1000000
            人口 人=1
            比例 比=1 %=1/100 百分比=1/100 ‰=1/1000 千分比=1/1000
            百分点 百分点=1 个百分点=1
            质量 千克=1 公斤=1 kg=1 克=1/1000 吨=1000 t=1000
            标准煤 吨标准煤=1 吨标煤=1 tce=1 千克标准煤=1/1000 千克标煤=1/1000 公斤标准煤=1/1000 kgce=1/1000
            长度 米=1 m=1 毫米=1/1000 mm=1/1000 厘米=1/100 cm=1/100 公里=1000 千米=1000 km=1000
            体积 立方米=1 m3=1 升=1/1000
            电量 千瓦时=1 kwh=1 度=1
            功率 千瓦=1 kw=1
            时间 年=1
            日数 天=1 日=1
            时长 分钟=1 小时=60
            指数 指数=1
            年龄 岁=1
            浓度 微克/立方米=1 μg/m3=1 µg/m3=1 ug/m3=1 毫克/立方米=1000 mg/m3=1000
            计分 分=1
            倍数 倍=1
            """;

    /** Counting units; each is a quantity of its own, since a 家 is not a 件. */
    private static final String COUNTED = "个 家 户 件 项 张 辆 台 套 所 处 次 批 批次 例 起 名 位 头 只 册 部 条 座 间 种 宗 床 幅 篇 株 艘 架";

    private static final String[][] PREFIXES = {
        {"千亿", "100000000000"}, {"百亿", "10000000000"}, {"十亿", "1000000000"}, {"亿", "100000000"},
        {"千万", "10000000"}, {"百万", "1000000"}, {"十万", "100000"}, {"万", "10000"},
        {"千", "1000"}, {"百", "100"}, {"十", "10"},
    };

    private static final Map<String, Unit> KNOWN = known();
    private static final Map<String, String> SPELLING = Map.ofEntries(
            Map.entry("m2", "平方米"),
            Map.entry("平米", "平方米"),
            Map.entry("hm2", "公顷"),
            Map.entry("km2", "平方公里"),
            Map.entry("平方千米", "平方公里"),
            Map.entry("百分比", "%"),
            Map.entry("千分比", "‰"),
            Map.entry("个百分点", "百分点"),
            Map.entry("公斤", "千克"),
            Map.entry("kg", "千克"),
            Map.entry("t", "吨"),
            Map.entry("吨标煤", "吨标准煤"),
            Map.entry("tce", "吨标准煤"),
            Map.entry("千克标煤", "千克标准煤"),
            Map.entry("公斤标准煤", "千克标准煤"),
            Map.entry("kgce", "千克标准煤"),
            Map.entry("m", "米"),
            Map.entry("mm", "毫米"),
            Map.entry("cm", "厘米"),
            Map.entry("km", "公里"),
            Map.entry("千米", "公里"),
            Map.entry("m3", "立方米"),
            Map.entry("kwh", "千瓦时"),
            Map.entry("度", "千瓦时"),
            Map.entry("kw", "千瓦"));

    private static final Pattern AT_THE_END =
            Pattern.compile("(?:[,，:：/／\\s]+([^,，:：/／\\s]{1,12}(?:[/／][^,，:：/／\\s]{1,8})?)|([%％‰]))\\s*$");
    private static final Pattern LINE = Pattern.compile("(?:计量|数量|金额)?单\\s*位\\s*[:：]\\s*([^:：]{1,30})$");

    /** 单位 in the sense of an organisation, not of a measure. */
    private static final Pattern ABOUT_A_BODY =
            Pattern.compile("(填报|报送|编制|制表|发布|提供|负责|主管|统计)单\\s*位|单\\s*位\\s*[:：].*(局|厅|委|部|院|中心|办公室|公司|政府)[)）]?\\s*$");

    private Units() {}

    private static Map<String, Unit> known() {
        var units = new HashMap<String, Unit>();
        for (var line : TABLE.strip().split("\n")) {
            var words = line.strip().split(" ");
            for (int i = 1; i < words.length; i++) {
                int equals = words[i].lastIndexOf('=');
                var factor = words[i].substring(equals + 1).split("/");
                var symbol = words[i].substring(0, equals);
                var below = factor.length > 1 ? new BigDecimal(factor[1]) : BigDecimal.ONE;
                units.put(symbol, new Unit(symbol, words[0], new BigDecimal(factor[0]), below));
            }
        }
        for (var counted : COUNTED.split(" ")) {
            units.put(counted, new Unit(counted, "计数（" + counted + "）", BigDecimal.ONE, BigDecimal.ONE));
        }
        return Map.copyOf(units);
    }

    static Optional<Unit> parse(String text) {
        if (text.length() > 40) {
            return Optional.empty();
        }
        var word = Characters.compact(text)
                .replace("²", "2")
                .replace("³", "3")
                .replace("㎡", "m2")
                .replace("㎥", "m3")
                .replace("㎞", "km")
                .replace("㎏", "kg");
        if (word.length() > 2 && word.startsWith("(") && word.endsWith(")")) {
            word = word.substring(1, word.length() - 1);
        }
        var unit = named(word);
        return unit.isPresent() ? unit : quotient(word);
    }

    private static Optional<Unit> quotient(String word) {
        int stroke = word.indexOf('/');
        if (stroke <= 0 || stroke != word.lastIndexOf('/')) {
            return Optional.empty();
        }
        var above = named(word.substring(0, stroke));
        var below = named(word.substring(stroke + 1));
        if (above.isEmpty() || below.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Unit(
                above.get().symbol() + "/" + below.get().symbol(),
                above.get().quantity() + "/" + below.get().quantity(),
                above.get().numerator().multiply(below.get().denominator()),
                above.get().denominator().multiply(below.get().numerator())));
    }

    private static Optional<Unit> named(String word) {
        var plain = plain(word);
        if (plain.isPresent()) {
            return plain;
        }
        for (var prefix : PREFIXES) {
            if (word.startsWith(prefix[0])) {
                var times = new BigDecimal(prefix[1]);
                return plain(word.substring(prefix[0].length()))
                        .filter(unit -> !unit.quantity().equals("比例"))
                        .map(unit -> new Unit(
                                prefix[0] + unit.symbol(),
                                unit.quantity(),
                                unit.numerator().multiply(times),
                                unit.denominator()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Unit> plain(String word) {
        var unit = Optional.ofNullable(KNOWN.get(word))
                .or(() -> Optional.ofNullable(KNOWN.get(word.toLowerCase(Locale.ROOT))));
        return unit.map(found -> new Unit(
                SPELLING.getOrDefault(found.symbol(), found.symbol()),
                found.quantity(),
                found.numerator(),
                found.denominator()));
    }

    /** A unit after a comma, slash or blank at the end of a header, or a percent sign there. */
    static Optional<Mention> atTheEnd(String head) {
        var end = AT_THE_END.matcher(head);
        if (head.length() > 200 || !end.find()) {
            return Optional.empty();
        }
        var word = end.group(1) == null ? end.group(2) : end.group(1);
        return parse(word).map(unit -> new Mention(unit, end.start()));
    }

    /** The units named by a line such as 单位：万人、%, in its order; an unknown one is a quantity of its own. */
    static List<Unit> inLine(String text) {
        var line = LINE.matcher(text.strip().replaceFirst("[)）]$", ""));
        if (text.length() > 200 || !line.find() || ABOUT_A_BODY.matcher(text).find()) {
            return List.of();
        }
        var units = new ArrayList<Unit>();
        for (var piece : line.group(1).split("[、,，;；\\s]+")) {
            if (!piece.isBlank() && PeriodText.in(piece).isEmpty()) {
                units.add(orItself(piece));
            }
        }
        return units;
    }

    /** The unit a text names; an unknown one is a quantity of its own and cannot be converted. */
    static Unit orItself(String text) {
        var word = Characters.compact(text);
        return parse(word).orElseGet(() -> new Unit(word, word, BigDecimal.ONE, BigDecimal.ONE));
    }

    static boolean isLine(String text) {
        return text.length() <= 200
                && LINE.matcher(text.strip().replaceFirst("[)）]$", "")).find();
    }

    /** A unit, and where its name begins in the text. */
    record Mention(Unit unit, int start) {}
}

package org.qiangxian.sentence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The source of a figure as an address of kind and keys separated by slashes: {@code
 * value/2026-001/140728/Z1-01/2024/2} is the second revision in that snapshot. A figure made from two others names
 * both, separated by {@value #BESIDE}.
 */
public final class Source {

    public static final String BESIDE = " ~ ";

    /** A kind of source. @param keys the meaning of its keys, in order */
    public record Kind(String name, String keys) {

        /** 快照中的数值（快照、区划代码、…）. */
        public String said() {
            return name + "（" + keys + "）";
        }

        /** 快照中的数值：快照 2026-001，区划代码 140728，…: each key with its meaning. */
        String said(List<String> found) {
            var names = List.of(keys.split("、"));
            return name
                    + "："
                    + IntStream.range(0, found.size())
                            .mapToObj(at -> at < names.size() ? names.get(at) + " " + found.get(at) : found.get(at))
                            .collect(Collectors.joining("，"));
        }
    }

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("held", new Kind("平台现行数值", "区划代码、指标、期间、修订次数")),
            Map.entry("value", new Kind("快照中的数值", "快照、区划代码、指标、年份、修订次数")),
            Map.entry("figure", new Kind("公开数值", "区划代码、指标、时期、修订次数")),
            Map.entry("tally", new Kind("按快照逐地计数", "快照、范围、指标、用语")),
            Map.entry("trend", new Kind("按快照计算的年均变化", "快照、区划代码、指标")),
            Map.entry("edition", new Kind("同类分布版次发布的数", "版次、范围、指标、年份、哪一个数")),
            Map.entry("count", new Kind("本报告内的计数", "报告范围、数什么")),
            Map.entry("ledger", new Kind("负担台账", "年份、哪一个数")),
            Map.entry("method", new Kind("统计方法的常数", "版本、名称")),
            Map.entry("snapshot", new Kind("数据快照", "编号、哪一项")),
            Map.entry("batch", new Kind("数据批次", "批次、哪一项")),
            Map.entry("catalogue", new Kind("参考指标体系", "版本、指标")),
            Map.entry("region", new Kind("行政区划", "代码")),
            Map.entry("group", new Kind("分组", "类别、名称")),
            Map.entry("erratum", new Kind("本报告的勘误", "版")),
            Map.entry("report", new Kind("本报告的年度", "年度")));

    /** The words for codes in an address. */
    private static final Map<String, String> WORDS =
            Map.of("RISING", "上升", "FALLING", "下降", "NO_CLEAR_CHANGE", "无显著变化", "UNDECIDED", "数据不足");

    private Source() {}

    /** The address of a source. */
    public static String of(String kind, Object... keys) {
        var address = new StringBuilder(kind);
        for (var key : keys) {
            address.append('/').append(key);
        }
        return require(address.toString());
    }

    /** The address of a figure made from two others. */
    public static String of(Figure one, Figure other) {
        return one.source() + BESIDE + other.source();
    }

    /** Refuses an address of an unknown kind, or without keys. */
    public static String require(String source) {
        for (var part : parts(source)) {
            var kind = part.substring(0, Math.max(0, part.indexOf('/')));
            if (!KINDS.containsKey(kind) || part.length() == kind.length() + 1) {
                throw new IllegalArgumentException("A figure that is bound to nothing: " + source);
            }
        }
        return source;
    }

    public static List<String> parts(String source) {
        // A fast path: nearly all addresses are of one figure, and a report has ten thousand of them.
        return source.contains(BESIDE) ? List.of(source.split(BESIDE, -1)) : List.of(source);
    }

    /** The kind of an address of one figure. */
    public static Kind kind(String source) {
        return Objects.requireNonNull(KINDS.get(source.substring(0, source.indexOf('/'))));
    }

    /** The keys of an address of one figure, in words. */
    public static List<String> keys(String source) {
        return Stream.of(source.substring(source.indexOf('/') + 1).split("/", -1))
                .map(key -> WORDS.getOrDefault(key, key))
                .toList();
    }

    /** In words for a reader, as {@link Kind#said} has it. */
    public static String said(String source) {
        return parts(source).stream().map(part -> kind(part).said(keys(part))).collect(Collectors.joining("；"));
    }
}

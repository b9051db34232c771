package org.qiangxian.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.sentence.Figure.Amount;
import org.qiangxian.sentence.Figure.Name;
import org.qiangxian.sentence.Figure.Year;
import org.qiangxian.sentence.Part;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.sentence.Source;
import org.qiangxian.statistics.TrendDirection;

/**
 * The sentences of a report, each from its figures by one rule (R42). A difference of rates is in 百分点; differences come
 * from unrounded figures, and a difference that rounds to zero is 持平; a share is given with its base; 无显著变化 is never
 * written as "no change"; nothing is called the first or the highest, and no decrease is given as a multiple.
 */
public final class Language {

    /** Replaces what a correction touches, until it is corrected. */
    static final String CORRECTED = "含已更正数据，暂不显示。";

    /** The end of what is said where no word is, also in the texts of earlier years: 年份或数据不足，不判断变化。 */
    private static final String UNDECIDED = "，不判断变化。";

    private static final String RATE = "%";
    private static final String TIMES = " 倍";
    private static final Map<TrendDirection, String> WORDS = new EnumMap<>(Map.of(
            TrendDirection.RISING, "近年上升的",
            TrendDirection.FALLING, "近年下降的",
            TrendDirection.NO_CLEAR_CHANGE, "无显著变化的",
            TrendDirection.UNDECIDED, "数据不足、不作判断的"));

    private Language() {}

    /** Why the change of a series is not judged: years whose figures rest on too little do not count, so a reader may see more of them than could be judged. */
    enum Open {
        FEW_YEARS("可供判断的年份不足"),
        TOO_SMALL("样本、事件过少或未登记"),
        FROM_ABOVE("这是上级参考值");

        private final String reason;

        Open(String reason) {
            this.reason = reason;
        }
    }

    /** The unit behind a figure: 98.6%, 12 件. */
    public static String unit(String of) {
        return of.isEmpty() || of.equals(RATE) ? of : " " + of;
    }

    /** The unit behind a difference: 个百分点 for rates; empty for 倍, because nothing is lower by a multiple. */
    static String difference(String unit) {
        return switch (unit) {
            case RATE -> "个百分点";
            case TIMES -> "";
            default -> unit;
        };
    }

    /** 2024年为98.6%，比2023年高0.3个百分点。 Without an earlier figure: 2024年为98.6%。 */
    static Sentence level(Year year, Amount value, @Nullable Year before, @Nullable Amount earlier) {
        return before == null || earlier == null
                ? Sentence.of(year, "为", value, "。")
                : Sentence.of(year, "为", value, "，", change(before, earlier, value), "。");
    }

    /** 比2023年高0.3个百分点, 比2023年低1.2 天, 与2023年持平. */
    public static List<Part> change(Year before, Amount earlier, Amount later) {
        var apart = new Amount(
                later.value().subtract(earlier.value()).abs(),
                later.decimals(),
                difference(later.unit()),
                "两年之差",
                Source.of(later, earlier));
        if (apart.vanishes()) {
            return Sentence.parts("与", before, "持平");
        }
        return Sentence.parts("比", before, later.value().compareTo(earlier.value()) > 0 ? "高" : "低", apart);
    }

    /**
     * 近年上升，平均每年约高0.4个百分点。
     *
     * @param slope units a year; null where none is given
     * @param open why there is no word, if there is none
     */
    static Sentence course(TrendDirection word, @Nullable Amount slope, Open open) {
        return switch (word) {
            case RISING -> moved("近年上升", "，平均每年约高", slope);
            case FALLING -> moved("近年下降", "，平均每年约低", slope);
            case NO_CLEAR_CHANGE -> Sentence.of("近年无显著变化。");
            case UNDECIDED -> Sentence.of(open.reason + UNDECIDED);
        };
    }

    /** Whether a sentence is one of {@link #course}. */
    static boolean isCourse(Sentence sentence) {
        return sentence.text().startsWith("近年") || sentence.text().endsWith(UNDECIDED);
    }

    private static Sentence moved(String word, String by, @Nullable Amount slope) {
        return slope == null || slope.vanishes() ? Sentence.of(word, "。") : Sentence.of(word, by, slope, "。");
    }

    /** 东部地区：16个地方有数据，其中近年上升的4个，占25.0%；无显著变化的12个，占75.0%。 Words without a place are left out. */
    static Sentence counts(Name group, Amount n, Map<TrendDirection, Amount> counts) {
        var parts = new ArrayList<Object>(List.of(group, "：", n, "地方有数据，其中"));
        boolean first = true;
        for (var word : TrendDirection.values()) {
            var count = counts.get(word);
            if (count != null && count.value().signum() > 0) {
                parts.add(first ? WORDS.get(word) : "；" + WORDS.get(word));
                parts.addAll(List.of(count, "，占", share(count, n)));
                first = false;
            }
        }
        parts.add("。");
        return Sentence.of(parts);
    }

    /** A share of a count in per cent, with one place. */
    static Amount share(Amount count, Amount n) {
        var share = count.value().multiply(BigDecimal.valueOf(100)).divide(n.value(), MathContext.DECIMAL64);
        return new Amount(share, 1, RATE, "占有数据地方的比重", Source.of(count, n));
    }

    /** 县级地区2024年的分布（2026-01版次，1,200个地方有数据）：下四分位97.1%，中位数98.3%，上四分位99.0%，上下四分位相差1.9个百分点。 */
    static Sentence spread(Name group, Year year, Name edition, Amount n, List<Amount> quartiles) {
        var lower = quartiles.getFirst();
        var upper = quartiles.getLast();
        var apart = new Amount(
                upper.value().subtract(lower.value()),
                upper.decimals(),
                difference(upper.unit()),
                "上下四分位之差",
                Source.of(upper, lower));
        return Sentence.of(
                group,
                year,
                "的分布（",
                edition,
                "版次，",
                n,
                "地方有数据）：下四分位",
                lower,
                "，中位数",
                quartiles.get(1),
                "，上四分位",
                upper,
                apart.vanishes() ? List.of() : Sentence.parts("，上下四分位相差", apart),
                "。");
    }

    /**
     * 近年上升的指标：甲、乙、丙。 Empty where there are none.
     *
     * @param names of the indicators
     */
    static List<Sentence> named(TrendDirection word, List<Name> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<Object>(List.of(WORDS.get(word) + "指标："));
        for (int at = 0; at < names.size(); at++) {
            parts.add(names.get(at));
            parts.add(at + 1 < names.size() ? "、" : "。");
        }
        return List.of(Sentence.of(parts));
    }
}

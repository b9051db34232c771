package org.qiangxian.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.comparison.IndicatorProfile;
import org.qiangxian.comparison.IndicatorProfile.Year;
import org.qiangxian.measurement.Reading;
import org.qiangxian.sentence.Figure;
import org.qiangxian.sentence.Figure.Amount;
import org.qiangxian.sentence.Part;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.sentence.Source;

/**
 * Makes the story of a place from its public figures by {@link SceneRule}. Doubted figures, figures that rest on too
 * little and those of an area before a change of boundaries are left out, and so is every other place (R1).
 */
final class Storytelling {

    private static final int MOST = 5;
    private static final int OF_QUALITY = 3;
    private static final int MANY_PEOPLE = 30;
    private static final int DRAWN_FROM = 3;
    private static final double HUNDRED = 100;

    private final String version;

    /** @param version of the indicators in force */
    private Storytelling(String version) {
        this.version = version;
    }

    static Story of(String version, List<IndicatorProfile> series) {
        var telling = new Storytelling(version);
        var held = series.stream()
                .collect(Collectors.toMap(one -> one.indicator().code().value(), Function.identity()));
        var quality = telling.scenes(SceneRule.QUALITY, held);
        var told = Math.min(OF_QUALITY, quality.size());
        var people = telling.scenes(SceneRule.PEOPLE, held).stream().limit(MOST - told);
        return new Story(
                Stream.concat(people, quality.stream().limit(told)).toList(),
                series.stream()
                        .noneMatch(one -> one.indicator().dimension() != Dimension.CONTEXT
                                && one.indicator().comparable()));
    }

    private List<Story.Scene> scenes(List<SceneRule> rules, Map<String, IndicatorProfile> held) {
        return rules.stream()
                .flatMap(rule -> Optional.ofNullable(held.get(rule.indicator()))
                        .filter(series -> !series.indicator().modelled())
                        .flatMap(series -> scene(rule, series))
                        .stream())
                .toList();
    }

    private Optional<Story.Scene> scene(SceneRule rule, IndicatorProfile series) {
        var years = series.years().stream().filter(Year::comparable).toList();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        var last = years.getLast();
        var first = rule.course() || years.size() == 1 ? null : years.getFirst();
        return Optional.of(new Story.Scene(
                series.indicator().code(),
                tell(rule, series, first, last),
                more(rule, series, first, last),
                Stream.of(Optional.of(last), Optional.ofNullable(first))
                        .flatMap(Optional::stream)
                        .map(year -> year.point().from().batch().title())
                        .distinct()
                        .toList(),
                last.point().from().id(),
                rule.term(),
                picture(rule, series, first, last)));
    }

    private Sentence tell(SceneRule rule, IndicatorProfile series, @Nullable Year first, Year last) {
        var whole = whole(rule, series);
        var now = told(rule, series, last);
        if (first == null) {
            return Sentence.of(year(last), "，", whole, subject(rule, series), rule.of() > 0 ? "约有" : "为", now, "。");
        }
        var before = told(rule, series, first);
        if (before.text().equals(now.text())) {
            return Sentence.of(
                    year(first),
                    "和",
                    year(last),
                    "，",
                    whole,
                    subject(rule, series),
                    rule.of() > 0 ? "都约有" : "都是",
                    now,
                    "。");
        }
        boolean more = last.point().value() > first.point().value();
        var between = last.point().year() - first.point().year();
        return Sentence.of(
                new Figure.Span(between, "两个年份之差", Source.of(year(first), year(last))),
                "，",
                whole,
                subject(rule, series),
                "从",
                before,
                more ? rule.up() : rule.down(),
                now,
                "。");
    }

    /** 每100人中, 每1,000批次抽检的食品中，; empty where the figure itself is told. */
    private List<Part> whole(SceneRule rule, IndicatorProfile series) {
        if (rule.of() == 0) {
            return List.of();
        }
        var of = new Amount(
                BigDecimal.valueOf(rule.of()), 0, rule.counted(), "按多少来说", Source.of("method", "story", "of"));
        return rule.base().isEmpty()
                ? Sentence.parts("每", of, "中")
                : Sentence.parts("每", of, name(rule.base(), series), "中，");
    }

    private Part subject(SceneRule rule, IndicatorProfile series) {
        return name(rule.subject(), series);
    }

    /** A name from the definition of the indicator, which may contain digits. */
    private Part name(String words, IndicatorProfile series) {
        return new Figure.Name(
                words,
                "指标所指",
                Source.of("catalogue", version, series.indicator().code()));
    }

    /** The figure of the sentence: rounded to the base, or as printed everywhere. */
    private static Amount told(SceneRule rule, IndicatorProfile series, Year year) {
        return rule.of() == 0
                ? exact(series, year)
                : new Amount(
                        BigDecimal.valueOf(year.point().value() * rule.of() / HUNDRED),
                        0,
                        rule.counted(),
                        series.indicator().name(),
                        source(year));
    }

    private static Amount exact(IndicatorProfile series, Year year) {
        var indicator = series.indicator();
        var unit = indicator.unit().equals("%") ? "%" : " " + indicator.unit();
        return new Amount(
                BigDecimal.valueOf(year.point().value()), indicator.decimals(), unit, indicator.name(), source(year));
    }

    private static Sentence more(SceneRule rule, IndicatorProfile series, @Nullable Year first, Year last) {
        var pieces = new ArrayList<Object>();
        if (first != null) {
            pieces.addAll(List.of(exactly(rule, series, first), "；"));
        }
        pieces.addAll(List.of(exactly(rule, series, last), "。"));
        var trend = series.row() == null ? null : series.row().trend();
        if (trend != null && trend.moved()) {
            pieces.add("按逐年数值检验，近年" + trend.word() + "。");
        } else if (rule.course()) {
            pieces.add(trend != null && trend.word().equals("无显著变化") ? "按逐年数值检验，近年无显著变化。" : "年份还少，不判断升降。");
        }
        return Sentence.of(pieces.toArray());
    }

    /** 2020年450,697人中有216,298人，占47.99%; or 2020年为31.75 平方米/人. */
    private static List<Part> exactly(SceneRule rule, IndicatorProfile series, Year year) {
        var figure = exact(series, year);
        if (!rule.parts().isEmpty()
                && year.point().from().reading() instanceof Reading.Measured(var _, var counted, var whole)
                && counted != null
                && whole != null) {
            return Sentence.parts(
                    year(year), part(whole, rule, "分母", year), "中有", part(counted, rule, "分子", year), "，占", figure);
        }
        return Sentence.parts(year(year), "为", figure);
    }

    private static Amount part(BigDecimal figure, SceneRule rule, String what, Year year) {
        return new Amount(figure, 0, rule.parts(), what, source(year));
    }

    private static Figure.Year year(Year year) {
        return new Figure.Year(year.point().year(), "数据年份", source(year));
    }

    private static String source(Year year) {
        var value = year.point().from();
        return Source.of("figure", value.region(), value.indicator(), value.period(), value.revision());
    }

    private @Nullable Picture picture(SceneRule rule, IndicatorProfile series, @Nullable Year first, Year last) {
        var years = Stream.of(Optional.ofNullable(first), Optional.of(last))
                .flatMap(Optional::stream)
                .toList();
        var said = years.stream()
                .map(each ->
                        each.point().year() + "年" + told(rule, series, each).text())
                .collect(Collectors.joining("，"));
        var line = series.line();
        if (rule.ofTen()) {
            return new Picture.Tenth(filled(rule, series, last), caption(rule, series) + "，每个图形代表十分之一", said);
        }
        if ((rule.course() || rule.of() == 0) && line != null && series.years().size() >= DRAWN_FROM) {
            var from = line.ticks().getFirst().label();
            return new Picture.Course(
                    line,
                    "%s（%s）%s%s"
                            .formatted(
                                    series.indicator().name(),
                                    series.indicator().unit(),
                                    series.intervals() ? "，竖线为95%区间" : "",
                                    from.equals("0") ? "" : "，纵轴自" + from + "起"),
                    series.indicator().name() + "逐年数值，与下面“各项指标”中的相同");
        }
        if (rule.ofHundredPeople()) {
            var filled = years.stream().map(each -> filled(rule, series, each)).toList();
            return filled.stream().allMatch(each -> each.filled() <= MANY_PEOPLE)
                    ? new Picture.People(filled, caption(rule, series), said)
                    : new Picture.Hundred(filled, caption(rule, series), said);
        }
        var most =
                years.stream().mapToDouble(each -> each.point().value()).max().orElse(0);
        return rule.of() > 0 || most <= 0
                ? shares(rule, series, years, said)
                : new Picture.Bars(bars(rule, series, years, most), caption(rule, series), said);
    }

    private static Picture shares(SceneRule rule, IndicatorProfile series, List<Year> years, String said) {
        return new Picture.Bars(bars(rule, series, years, HUNDRED), caption(rule, series), said);
    }

    private static List<Picture.Bar> bars(SceneRule rule, IndicatorProfile series, List<Year> years, double most) {
        return years.stream()
                .map(each -> new Picture.Bar(
                        each.point().year() + "年",
                        Math.clamp(each.point().value() / most * HUNDRED, 0, HUNDRED),
                        told(rule, series, each).text()))
                .toList();
    }

    private static Picture.Filled filled(SceneRule rule, IndicatorProfile series, Year year) {
        var told = told(rule, series, year);
        return new Picture.Filled(
                year.point().year() + "年",
                told.value().setScale(0, RoundingMode.HALF_UP).intValue(),
                told.text());
    }

    private static String caption(SceneRule rule, IndicatorProfile series) {
        return rule.of() == 0
                ? "%s（%s）"
                        .formatted(series.indicator().name(), series.indicator().unit())
                : "每%d%s%s中%s".formatted(rule.of(), rule.counted(), rule.base(), rule.subject());
    }
}

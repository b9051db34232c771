package org.qiangxian.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.comparison.Intervals;
import org.qiangxian.discipline.Wording;
import org.qiangxian.measurement.Reading;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.qiangxian.statistics.MethodVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 数据导出. An export is always about one place: readers export their own place freely; another place
 * needs a grant of the gate and a purpose, which is written into the file, and counts on the reader's meter of named
 * values ({@code disclosure}).
 */
@Service
@Transactional
public class Exports {

    private static final int SHORTEST_PURPOSE = 5;
    private static final int LONGEST_PURPOSE = 200;

    private final Sources sources;
    private final ExportRepository repository;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Exports(Sources sources, ExportRepository repository, ApplicationEventPublisher facts, Clock clock) {
        this.sources = sources;
        this.repository = repository;
        this.facts = facts;
        this.clock = clock;
    }

    /** Whether the actor exports another place, and so needs a purpose. */
    public boolean foreign(Actor actor, RegionCode place) {
        return !place.equals(actor.area());
    }

    /** Refuses an actor who may not export this place's values. */
    public String require(Actor actor, RegionCode place) {
        sources.requireGranted(actor, place);
        return sources.name(place);
    }

    /** Gathers the file and records the export. */
    public Export take(Actor actor, RegionCode place, ExportFormat format, @Nullable String purpose) {
        sources.requireGranted(actor, place);
        var said = purpose(actor, place, purpose);
        sources.require(actor, place);
        var now = clock.instant();
        var by = actor.signature();
        var mark = "%s 由%s导出%s。仅供内部研究，不得用于排名、考核。"
                .formatted(Chinese.time(now), by.words(), said.isEmpty() ? "" : "，用途：" + said);
        var export = new Export(
                UUID.randomUUID(),
                place.value(),
                sources.name(place),
                MethodVersion.CURRENT,
                mark,
                sources.snapshot(),
                now,
                lines(place));
        repository.add(export, format, by, said);
        facts.publishEvent(new ValuesExported(
                export.id(), place.value(), format.name(), said, export.lines().size(), actor.login()));
        return export;
    }

    private String purpose(Actor actor, RegionCode place, @Nullable String purpose) {
        var said = Typing.trimmed(purpose);
        int length = Typing.length(said);
        Wording.admit("purpose", said);
        if (foreign(actor, place) && (length < SHORTEST_PURPOSE || length > LONGEST_PURPOSE)) {
            throw Refusal.Invalid.of(
                    "purpose", "请写明导出的用途，%d 到 %d 字；用途会写在文件上。".formatted(SHORTEST_PURPOSE, LONGEST_PURPOSE));
        }
        return length > LONGEST_PURPOSE ? said.substring(0, said.offsetByCodePoints(0, LONGEST_PURPOSE)) : said;
    }

    private List<Export.Line> lines(RegionCode place) {
        return sources.values(place).stream().map(this::line).toList();
    }

    private Export.Line line(Value value) {
        var indicator = sources.indicator(value);
        var measured = value.reading() instanceof Reading.Measured found ? found : null;
        var numerator = measured == null ? null : measured.numerator();
        var denominator = measured == null ? null : measured.denominator();
        var interval = indicator == null || measured == null
                ? null
                : Intervals.of(indicator, measured.value().doubleValue(), number(numerator), number(denominator));
        return new Export.Line(
                value.region().value(),
                sources.nameThen(value),
                value.indicator().value(),
                indicator == null ? "" : indicator.name(),
                value.period(),
                value.reading().figure(),
                indicator == null ? "" : indicator.unit(),
                numerator,
                denominator,
                value.reading().state().label(),
                value.stage().label(),
                interval == null ? null : bound(indicator, interval.lower()),
                interval == null ? null : bound(indicator, interval.upper()),
                value.batch().title(),
                value.batch().publisher(),
                value.batch().published(),
                value.batch().channel().label(),
                value.revision(),
                value.page() == null ? "" : value.page());
    }

    private static double number(@Nullable BigDecimal part) {
        return part == null ? Double.NaN : part.doubleValue();
    }

    private static @Nullable BigDecimal bound(@Nullable Indicator indicator, double bound) {
        return indicator == null || !Double.isFinite(bound) ? null : new BigDecimal(bound).round(new MathContext(6));
    }
}

package org.qiangxian.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.Indicator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The fast way to store many values of which few are held makes the same revisions as the other way. */
@PlatformTest
@Transactional
class NewValuesTests {

    private static final String COUNTY = "990121";

    @Autowired
    Measurements measurements;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName(
            "R3: where few values are held, the same figure is left out, another and one after a withdrawal are the next revision, a new one the first")
    void fewAreHeld() {
        measurements.load(batch(), Stream.of(row("1951", 1), row("1952", 2)));
        var wrong = batch();
        measurements.load(wrong, Stream.of(row("1953", 3)));
        measurements.withdraw(Actors.operator(), wrong.id(), "录错");

        var batch = batch();
        var stored = measurements.loadNew(
                batch,
                List.of(indicator()),
                Stream.of(row("1951", 1), row("1952", 5), row("1953", 3), row("1954", 4)),
                held("1951", "1952", "1953"),
                "来源更新");

        assertThat(stored).isEqualTo(3);
        assertThat(jdbc.sql("""
                        select period || ' ' || revision || ' ' || figure || ' ' || coalesce(reason, '-') || ' '
                            || (supersedes is not null) from measurement.value where batch = ? order by period
                        """).params(batch.id()).query(String.class).list())
                .containsExactly("1952 2 5 来源更新 true", "1953 2 3 来源更新 true", "1954 1 4 - false");
    }

    @Test
    @DisplayName("R39: a value that another brings in the same moment ends the quick way, and nothing is stored twice")
    void oneIsHeldAfterAll() {
        assertThatThrownBy(() -> measurements.loadNew(
                        batch(), List.of(indicator()), Stream.of(row("1955", 1), row("1955", 2)), held(), "来源更新"))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    @DisplayName("R39: figures of every size and words of every kind are stored exactly as they came")
    void everyFigureIsStoredAsItCame() {
        var figures = Stream.of(
                        "0",
                        "0.00",
                        "-0.5",
                        "12.30",
                        "1",
                        "9999",
                        "10000",
                        "-10000.0001",
                        "100000000",
                        "0.0001",
                        "0.00010000",
                        "123456789012345",
                        "-0.123456789012345",
                        "1234567890123456789012.5",
                        "1E+3",
                        "0.00000000000000000000000001")
                .map(BigDecimal::new)
                .toList();
        var words = "甲\t乙\n丙\\\"'\uD840\uDC00 é" + "x".repeat(70_000);
        var batch = batch();

        measurements.loadNew(
                batch,
                List.of(indicator()),
                IntStream.range(0, figures.size())
                        .mapToObj(i -> new BatchRow(
                                indicator(),
                                COUNTY,
                                2020,
                                String.valueOf(1950 + i),
                                Stage.PRELIMINARY,
                                State.VALUE,
                                figures.get(i),
                                i % 2 == 0 ? figures.get(i) : null,
                                null,
                                words,
                                i % 2 == 0 ? null : "注")),
                held(),
                "来源更新");

        assertThat(jdbc.sql("""
                        select figure::text || ' ' || coalesce(numerator::text, '-') || ' ' || coalesce(note, '-') from measurement.value
                        where batch = ? order by period
                        """).params(batch.id()).query(String.class).list())
                .isEqualTo(IntStream.range(0, figures.size())
                        .mapToObj(i -> figures.get(i).toPlainString()
                                + (i % 2 == 0 ? " " + figures.get(i).toPlainString() + " -" : " - 注"))
                        .toList());
        assertThat(jdbc.sql("select distinct page from measurement.value where batch = ?")
                        .params(batch.id())
                        .query(String.class)
                        .single())
                .isEqualTo(words);
        assertThat(jdbc.sql("select distinct recorded_at from measurement.value where batch = ?")
                        .params(batch.id())
                        .query(Timestamp.class)
                        .single()
                        .toInstant())
                .isEqualTo(batch.enteredAt().truncatedTo(ChronoUnit.MICROS));
    }

    private HeldKeys held(String... periods) {
        var held = new HeldKeys();
        Stream.of(periods).forEach(period -> held.add(COUNTY, indicator(), period));
        return held;
    }

    private Batch batch() {
        var origin = new Batch.Origin("年鉴", "统计局", "2025", LocalDate.of(2026, 3, 1), null, "试验", null);
        return measurements.batch(Actors.operator(), Channel.PUBLIC, origin);
    }

    private String indicator() {
        return catalogue.indicators().stream()
                .filter(each -> each.channel() == Channel.PUBLIC && each.entered())
                .map(Indicator::code)
                .map(code -> code.value())
                .findFirst()
                .orElseThrow();
    }

    private BatchRow row(String period, int figure) {
        @Nullable BigDecimal none = null;
        return new BatchRow(
                indicator(),
                COUNTY,
                2020,
                period,
                Stage.FINAL,
                State.VALUE,
                BigDecimal.valueOf(figure),
                none,
                none,
                "A1",
                null);
    }
}

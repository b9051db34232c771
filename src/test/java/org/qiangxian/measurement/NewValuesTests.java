package org.qiangxian.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

/** The quick way of many values of which few are held ends in the same revisions as the other. */
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
                        batch(), List.of(indicator()), Stream.of(row("1955", 1), row("1955", 2)), "来源更新"))
                .isInstanceOf(DuplicateKeyException.class);
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

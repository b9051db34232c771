package org.qiangxian.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.database.Changes;
import org.qiangxian.measurement.Entry;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.State;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class CurrentFiguresTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final IndicatorCode FOOD = new IndicatorCode("Z3-05");
    private static final IndicatorCode PEOPLE = new IndicatorCode("J-01");

    @Autowired
    CurrentFigures figures;

    @Autowired
    Measurements measurements;

    @Autowired
    Regions regions;

    @Autowired
    EditionRepository repository;

    @Autowired
    Changes changes;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName(
            "R36: a batch that comes, corrects or goes changes what it touches, and no other indicator is read again")
    void onlyWhatABatchTouchesIsReadAgain() {
        var year = yearOf(FOOD);
        var before = figures.now();

        entered(year, "98.1", null);
        var first = figures.now();
        assertThat(food(first, year)).isEqualTo(98.1);
        var correction = entered(year, "97.2", "来源已更正");
        var corrected = figures.now();
        assertThat(food(corrected, year)).isEqualTo(97.2);
        var people = new Cell.Key("J-01", yearOf(PEOPLE));
        assertThat(corrected.figures().get(people))
                .isNotNull()
                .isSameAs(before.figures().get(people));

        measurements.withdraw(operator(), correction, "录错城市");
        assertThat(food(figures.now(), year)).isEqualTo(98.1);
    }

    @Test
    @DisplayName("R36: figures of a year of which nothing was issued are not read, however many come in")
    void whatWasNeverIssuedIsNotRead() {
        var before = figures.now();
        entered(neverIssued(), "98.1", null);
        var after = figures.now();
        assertThat(after.batches()).hasSize(before.batches().size() + 1);
        assertThat(after.figures()).isEqualTo(before.figures());
    }

    @Test
    @DisplayName("R36: what is issued later is read when it is issued")
    void whatIsIssuedLaterIsReadThen() {
        int year = neverIssued();
        entered(year, "98.1", null);
        assertThat(figures.now().figures()).doesNotContainKey(new Cell.Key(FOOD.value(), year));
        var issued = repository.keys().stream()
                .filter(key -> key.indicator().equals(FOOD.value()))
                .findFirst()
                .orElseThrow();
        jdbc.sql("""
                        insert into edition.cell (node, indicator, year, edition, n, lower, median, upper, between_places, centre, content)
                        select node, indicator, :later, edition, n, lower, median, upper, between_places, centre, content
                        from edition.cell where indicator = :indicator and year = :year limit 1
                        """)
                .param("indicator", issued.indicator())
                .param("year", issued.year())
                .param("later", year)
                .update();
        changes.note(IssuedEditions.CHANGES);
        assertThat(food(figures.now(), year)).isEqualTo(98.1);
    }

    /** A year of which nothing was issued about food, and in which the county was what it is today. */
    private int neverIssued() {
        var issued = repository.keys();
        return IntStream.rangeClosed(2010, 2024)
                .filter(year -> !issued.contains(new Cell.Key(FOOD.value(), year)))
                .findFirst()
                .orElseThrow();
    }

    private int yearOf(IndicatorCode indicator) {
        return repository.keys().stream()
                .filter(key -> key.indicator().equals(indicator.value()))
                .mapToInt(Cell.Key::year)
                .max()
                .orElseThrow();
    }

    private UUID entered(int year, String figure, @Nullable String reason) {
        var source = new Entry.Source(
                "2024年食品抽检通报", "市场监管局", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1), "第3页", null);
        var entry = new Entry(
                FOOD,
                PINGYAO,
                String.valueOf(year),
                Stage.FINAL,
                State.VALUE,
                new BigDecimal(figure),
                new BigDecimal(figure).movePointRight(1),
                BigDecimal.valueOf(1000),
                source,
                null,
                reason);
        return measurements.record(operator(), List.of(entry), "人工录入");
    }

    /** An operator of no demonstration account, whose figures of real places would stay out of what is public. */
    private static Actor operator() {
        return new Actor(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "tester",
                "测试",
                UUID.randomUUID(),
                "测试单位",
                Role.OPERATOR,
                null,
                false);
    }

    private double food(CurrentFigures.Now now, int year) {
        return Objects.requireNonNull(now.figures().get(new Cell.Key(FOOD.value(), year)))
                .of(regions.eras(PINGYAO), year);
    }
}

package org.qiangxian.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.confirmation.Awaiting;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.database.SecondNode;
import org.qiangxian.measurement.Entry;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.State;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;

/** Two processes on one database: what one writes the other shows at its next request. */
@PlatformTest
class TwoNodesTests {

    private static final RegionCode FENYANG = new RegionCode("141182");
    private static final IndicatorCode FOOD = new IndicatorCode("Z3-05");

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private Confirmations confirmations;

    @Test
    @DisplayName("a value recorded or withdrawn by another process is in the profile at the next request")
    void profileShowsWhatAnotherProcessRecorded() {
        var writer = SecondNode.bean(Measurements.class);
        assertThat(shownFood()).isEmpty();

        var value = writer.record(Actors.operator(), food());
        assertThat(shownFood()).isEqualTo("97.3");

        writer.withdraw(Actors.operator(), value.batch().id(), "试验完毕");
        assertThat(shownFood()).isEmpty();
    }

    @Test
    @DisplayName("a batch confirmed in another process no longer waits on the desk")
    void deskShowsWhatAnotherProcessConfirmed() {
        var city = Actors.city(FENYANG.value());
        var waiting =
                confirmations.awaiting(city).stream().filter(Awaiting::open).toList();
        assertThat(waiting).isNotEmpty();

        var first = waiting.getFirst().batch().id();
        SecondNode.bean(Confirmations.class).confirm(city, FENYANG, first);

        assertThat(confirmations.awaiting(city).stream().filter(Awaiting::open))
                .hasSize(waiting.size() - 1)
                .noneMatch(batch -> batch.batch().id().equals(first));
    }

    private String shownFood() {
        return comparisons.profile(Actors.city(FENYANG.value()), FENYANG).sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.indicator().code().equals(FOOD))
                .map(row -> row.own() == null ? "" : row.own().figure())
                .findFirst()
                .orElse("");
    }

    private static Entry food() {
        var source = new Entry.Source(
                "2024年食品抽检通报", "市场监管局", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1), "第3页", null);
        return new Entry(
                FOOD,
                FENYANG,
                "2024",
                Stage.FINAL,
                State.VALUE,
                new BigDecimal("97.3"),
                null,
                null,
                source,
                null,
                null);
    }
}

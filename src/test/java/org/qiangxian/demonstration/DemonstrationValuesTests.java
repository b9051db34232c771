package org.qiangxian.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.library.Library;
import org.qiangxian.measurement.BatchRow;
import org.qiangxian.measurement.State;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class DemonstrationValuesTests {

    @Autowired
    private DemonstrationValues values;

    @Autowired
    private Library library;

    @Autowired
    private Catalogue catalogue;

    @Test
    void theSameSeedGivesTheSameValues() {
        assertThat(rows()).isEqualTo(rows()).isNotEmpty();
    }

    @Test
    @DisplayName("invented values stand on places of 示例省 only, each marked 演示数据")
    void realPlacesGetNone() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.region()).startsWith("99");
            assertThat(row.note()).isEqualTo("演示数据");
        });
    }

    @Test
    void everyStateOccursAndEveryValueIsSound() {
        assertThat(rows().stream().map(BatchRow::state).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(State.class));
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            var indicator = catalogue.get(new IndicatorCode(row.indicator()));
            assertThat(row.figure() == null).isEqualTo(!row.state().figure());
            if (row.figure() != null && indicator.unit().equals("%")) {
                assertThat(row.figure()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            }
            if (row.denominator() != null) {
                assertThat(row.denominator()).isPositive();
            }
        });
    }

    @Test
    @DisplayName("invented values are such as a county could have: each within its range, R&D intensity below 4 %")
    void everyValueIsPlausible() {
        assertThat(rows().stream().filter(row -> row.indicator().startsWith("Z") && row.figure() != null))
                .isNotEmpty()
                .allSatisfy(row -> {
                    var range = Shape.of(row.indicator());
                    var rounding = rounding(row);
                    assertThat(Objects.requireNonNull(row.figure()).doubleValue())
                            .as(row.toString())
                            .isBetween(range.low() * 0.99 - rounding, range.high() * 1.01 + rounding);
                });
        assertThat(rows().stream().filter(row -> row.indicator().equals("Z1-03") && row.figure() != null))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.figure()).isBetween(new BigDecimal("0.4"), new BigDecimal("4")));
    }

    @Test
    void eachEnteredIndicatorHasValues() {
        var held = rows().stream().map(BatchRow::indicator).collect(Collectors.toSet());

        assertThat(catalogue.indicators().stream()
                        .filter(indicator -> indicator.entered())
                        .map(indicator -> indicator.code().value()))
                .isNotEmpty()
                .allMatch(held::contains);
    }

    /** By how much half an event changes a share in percent or a rate. */
    private double rounding(BatchRow row) {
        var size = row.denominator();
        if (size == null) {
            return 0.5;
        }
        boolean share = catalogue.get(new IndicatorCode(row.indicator())).share();
        return (share ? 51 : 0.51) / size.doubleValue();
    }

    private List<BatchRow> rows() {
        return Stream.of(Channel.values())
                .flatMap(channel -> values.rows(library.fictionalMembers(), channel))
                .toList();
    }
}

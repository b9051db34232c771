package org.qiangxian.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.statistics.TrendDirection;

/** Which groups nothing is said of. */
class TalliesTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "",
            value = {
                "20 30 40 |  ",
                "8 9 |  ",
                "7 30 40 | A B",
                "7 8 40 | A B",
                "4 4 40 | A B",
                "1 2 3 40 50 | A B C D",
                "7 | A",
                "3 4 | A B",
                "5 5 5 40 | A B C",
                "40 7 9 | B C"
            },
            delimiter = '|')
    @DisplayName(
            "R1, R42: of fewer than eight places nothing is said, nor of what they could be found from by subtracting")
    void whatCouldBeSubtractedIsWithheld(String sizes, String withheld) {
        var groups = new ArrayList<Tally>();
        for (var size : sizes.strip().split(" ")) {
            groups.add(new Tally(
                    new IndicatorCode("Z1-01"),
                    String.valueOf((char) ('A' + groups.size())),
                    Map.of(TrendDirection.RISING, Integer.parseInt(size))));
        }

        assertThat(Tallies.withheld(groups))
                .containsExactlyInAnyOrderElementsOf(
                        withheld == null ? List.of() : List.of(withheld.strip().split(" ")));
    }
}

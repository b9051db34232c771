package org.qiangxian.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedTests {

    /** Distances from the right edge in characters of the text, worked out by hand from 7.3.5.2 of the standard. */
    @ParameterizedTest
    @CsvSource({
        "示例省市场监督管理局, 2026年3月2日, 2, 4",
        "国家市场监督管理总局, 2026年11月29日, 2, 3",
        "示例省局, 2026年11月29日, 7, 2",
        "示例丙县市监局, 2026年3月2日, 3, 2"
    })
    @DisplayName(
            "GB/T 9704: without a seal the date begins two characters to the right of the unit, or stands two from the edge")
    void theDateBeginsTwoCharactersFurtherIn(String unit, String date, double unitRight, double dateRight) {
        var signed = new Block.Signed(unit, date);

        assertThat(signed.unitRight()).isEqualTo(unitRight);
        assertThat(signed.dateRight()).isEqualTo(dateRight);
    }
}

package org.qiangxian.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row that stands one column beside its table is recognised and not read. */
class ShiftedRowsTests {

    private static Line third(String row) {
        return Tables.lines(Tables.csv("""
                        代码,地区,产值,人口,面积
                        990101,示例县,10.5,200000,1500
                        990102,示例区,11.5,210000,1600
                        %s
                        990104,示例镇,13.5,230000,1800
                        990105,示例乡,14.5,240000,1900
                        """.formatted(row))).get(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",990103,示例市,12.5,220000",
                "990103,,示例市,12.5,220000",
                "990103,12.5,220000,1700,",
                "示例市,12.5,220000,1700,"
            })
    void aShiftedRowIsNotRead(String row) {
        assertThat(third(row).kind()).isEqualTo(Line.Kind.SHIFTED);
        assertThat(third(row).said()).contains("错了一列").contains("请");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "990103,示例市,12.5,220000,1700",
                "990103,示例市,e,220000,1700",
                "990103,示例市,…,,",
                "990103,示例市,12.5,220000,",
                ",示例市,12.5,220000,1700"
            })
    void aSingleOddCellIsNoShift(String row) {
        assertThat(third(row).kind()).isEqualTo(Line.Kind.DATA);
    }

    @Test
    void aTotalIsNoShift() {
        assertThat(third("合计,,50,880000,6800").kind()).isEqualTo(Line.Kind.TOTAL);
    }
}

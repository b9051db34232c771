package org.qiangxian.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Several tables in one sheet, one below the other. */
class SectionTests {

    private static final String FIRST = "2016年晋中市各县主要指标,,\n单位：人、%,,\n县（市）,常住人口,城镇化率\n平遥县,600000,50\n祁县,600001,51\n";

    @Test
    @DisplayName(
            "R39: below a second head the columns have its meaning; title and units of the first table hold on (G1)")
    void aSecondHeadBeginsAnotherTable() {
        var file = Tables.csv(FIRST + "续表,,\n县（市）,医院床位,65岁及以上人口占比\n平遥县,400,12\n祁县,401,13\n");

        var sheets = Tables.inspect(file).sheets();

        assertThat(sheets).hasSize(2);
        assertThat(titles(sheets.get(0))).containsExactly("县(市)", "常住人口", "城镇化率");
        assertThat(titles(sheets.get(1))).containsExactly("县(市)", "医院床位", "65岁及以上人口占比");
        assertThat(sheets.get(1).years().data()).contains(2016);
        assertThat(sheets.get(1).columns().get(2).units())
                .extracting(found -> found.unit().symbol())
                .containsExactly("人", "%");
        assertThat(rows(file, 0)).containsExactly(4, 5);
        assertThat(rows(file, 1)).containsExactly(8, 9);
    }

    @Test
    @DisplayName("R39: a second table under a title of its own has its own time and units; notes stay with the first")
    void aTableUnderItsOwnTitleStandsForItself() {
        var file = Tables.csv(FIRST + "注：按常住人口计算。,,\n2019年各县环境,,\n县（市）,优良天数比例（%）,排名\n平遥县,80,1\n祁县,81,2\n");

        var sheets = Tables.inspect(file).sheets();

        assertThat(sheets).hasSize(2);
        assertThat(sheets.get(0).aside().footnotes())
                .extracting(Sheet.Note::text)
                .containsExactly("注：按常住人口计算。");
        assertThat(sheets.get(1).years().data()).contains(2019);
        assertThat(sheets.get(1).head().titles()).extracting(Sheet.Note::text).containsExactly("2019年各县环境");
        assertThat(sheets.get(1).columns().get(2).units()).isEmpty();
    }

    @Test
    @DisplayName("R39: a head that comes again at the top of a page, and a row of words among data, begin no table")
    void whatComesAgainBeginsNothing() {
        var again = Tables.csv(FIRST + "续表,,\n县（市）,常住人口,城镇化率\n介休市,600002,52\n");
        assertThat(Tables.inspect(again).sheets()).hasSize(1);
        assertThat(rows(again, 0)).containsExactly(4, 5, 8);

        var words = Tables.csv(FIRST + "介休市,数据待核实,数据待核实\n灵石县,600002,52\n");
        assertThat(Tables.inspect(words).sheets()).hasSize(1);
        assertThat(rows(words, 0)).containsExactly(4, 5, 6, 7);
    }

    private static List<String> titles(Sheet sheet) {
        return sheet.columns().stream().map(Column::title).toList();
    }

    private static List<Integer> rows(Path file, int sheet) {
        return Tables.lines(file, sheet).stream()
                .filter(line -> line.kind() == Line.Kind.DATA)
                .map(Line::row)
                .toList();
    }
}

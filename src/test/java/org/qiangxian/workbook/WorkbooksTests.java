package org.qiangxian.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.qiangxian.shell.Refusal;
import tools.jackson.databind.json.JsonMapper;

class WorkbooksTests {

    private static final String TABLE = "代码,地区,2019年总产值（亿元）,2020年总产值（亿元）\n990101,示例县,1.5,2.5\n合计,,1.5,2.5\n注：示例。\n";

    @Test
    void whatWasFoundIsKeptAsJsonAndReadWithLater() {
        var json = JsonMapper.builder().build();
        var file = Tables.csv(TABLE);
        var found = Tables.inspect(file);

        var kept = json.readValue(json.writeValueAsString(found), Workbook.class);

        assertThat(kept).isEqualTo(found);
        var rows = new int[1];
        Workbooks.rows(file, kept, kept.main(), line -> rows[0]++);
        assertThat(rows[0]).isEqualTo(4);
    }

    @Test
    void anotherFileThanTheOneInspectedIsRefused() {
        var found = Tables.inspect(Tables.csv(TABLE));

        for (var other : new String[] {TABLE + "示例区,1,2,3\n", "代码\n", "代码,地区,a,b,c,d\n1,2,3,4,5,6\n1\n1\n"}) {
            var file = Tables.csv(other);
            assertThatThrownBy(() -> Workbooks.rows(file, found, found.main(), line -> {}))
                    .isInstanceOf(Refusal.Invalid.class)
                    .hasMessageContaining("与检查时不同");
        }
    }

    @Test
    void columnsAreNamedAsSpreadsheetsNameThem() {
        assertThat(Column.letter(0)).isEqualTo("A");
        assertThat(Column.letter(25)).isEqualTo("Z");
        assertThat(Column.letter(26)).isEqualTo("AA");
        assertThat(Column.letter(701)).isEqualTo("ZZ");
        assertThat(Column.letter(702)).isEqualTo("AAA");
        assertThat(Column.letter(16_383)).isEqualTo("XFD");
    }
}

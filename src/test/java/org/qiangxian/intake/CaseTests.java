package org.qiangxian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.workbook.Line;
import org.qiangxian.workbook.Xlsx;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Tables that were once read wrongly, each with what is read of it now: place, indicator, period and figure. */
@PlatformTest
@Transactional
class CaseTests {

    @Autowired
    Sent sent;

    @Autowired
    Reader reader;

    @Autowired
    UploadProcessing work;

    @Test
    @DisplayName("R39: a unit in the name of a row holds for its figure (B4)")
    void aUnitInTheNameOfARow() {
        assertThat(read("县（市）,年份,指标,数值\n中牟县,2019,常住人口（万人）,60.5\n巩义市,2019,常住人口（万人）,61.5\n"))
                .containsExactly("410122 J-01 2019 605000", "410181 J-01 2019 615000");
    }

    @Test
    @DisplayName("R36: neither the column of cities nor the codes of provinces are the places (C1, C2)")
    void whatLiesAboveIsNoPlace() {
        assertThat(read("县（区）,所属地市,年份,常住人口（人）\n中牟县,郑州市,2013,600000\n巩义市,郑州市,2013,600001\n"))
                .containsExactly("410122 J-01 2013 600000", "410181 J-01 2013 600001");
        assertThat(read("省代码,省,市代码,市,县代码,县,年份,常住人口（人）\n410000,河南省,410300,洛阳市,410381,偃师市,2013,500000\n"
                        + "410000,河南省,410300,洛阳市,410322,孟津县,2013,500001\n"
                        + "410000,河南省,410400,平顶山市,410402,新华区,2013,500002\n"))
                .containsExactly("410381 J-01 2013 500000", "410322 J-01 2013 500001", "410402 J-01 2013 500002");
    }

    @Test
    @DisplayName("R36: of a place that is split into parts the total is read (E1)")
    void ofPartsTheTotalIsRead() {
        assertThat(read("县（市）,城乡,年份,常住人口（人）\n滑县,城镇,2013,300000\n滑县,乡村,2013,200000\n滑县,合计,2013,500000\n"
                        + "内黄县,城镇,2013,300001\n内黄县,乡村,2013,200000\n内黄县,合计,2013,500001\n"))
                .containsExactly("410526 J-01 2013 500000", "410527 J-01 2013 500001");
    }

    @Test
    @DisplayName("R39: below a second head its own meaning holds, under the title of the first (G1)")
    void belowASecondHeadItsOwnMeaningHolds() {
        var upload = sent.receive(
                Actors.operator(),
                Sent.csv("2016年各县（市）主要指标,,\n县（市）,常住人口（人）,城镇化率（%）\n武陟县,600000,50\n温县,600001,51\n续表,,\n"
                        + "县（市）,医院床位（张）,65岁及以上人口占比（%）\n台前县,4000,12\n濮阳县,4010,13\n"),
                "报送表.csv");

        assertThat(upload.tables()).hasSize(2);
        assertThat(read(upload))
                .containsExactly(
                        "410823 J-01 2016 600000",
                        "410823 J-02 2016 50",
                        "410825 J-01 2016 600001",
                        "410825 J-02 2016 51",
                        "410927 J-03 2016 12",
                        "410928 J-03 2016 13");
    }

    @Test
    @DisplayName(
            "R36: names of another city and of units that are no more are not read without being asked (H1, H2, I1)")
    void namesThatFitElsewhereAreAsked() {
        assertThat(read("2022年中山市各镇街常住人口,\n镇街,常住人口（人）\n石岐街道,100000\n东区,100001\n西区,100002\n小榄镇,100003\n"))
                .noneMatch(each -> each.startsWith("5104"));
        assertThat(read("2022年大同市各县区常住人口,\n县区,常住人口（人）\n平城区,200000\n云冈区,200001\n矿区,200002\n新荣区,200003\n"))
                .containsExactly("140213 J-01 2022 200000", "140214 J-01 2022 200001", "140212 J-01 2022 200003");
        assertThat(read("2023年各区县常住人口,\n区县,常住人口（人）\n崇文区,400000\n宣武区,400001\n即墨市,400003\n"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "R39: indicators in rows and places in columns are read, each row in its own unit; a near name is asked (J1)")
    void indicatorsInRows() {
        var file = Xlsx.book()
                .sheet(
                        "Sheet1",
                        Xlsx.row(1, "4-1 人口主要指标")
                                + Xlsx.row(2, "（2022年）")
                                + Xlsx.row(3, "指标名称", "单位", "全市", "中牟县", "巩义市", "新密市")
                                + Xlsx.row(4, "常住人口", "（万人）", 605.02, 156.1, 96.44, 101.69)
                                + Xlsx.row(5, "  城镇化率", "（%）", 72.91, 84.67, 74.51, 63.04)
                                + Xlsx.row(6, "  城镇人口比利", "（%）", 72.91, 84.67, 74.51, 63.04))
                .file();
        var upload = sent.receive(Actors.operator(), file, "报送表.xlsx");

        assertThat(read(upload))
                .containsExactly(
                        "410122 J-01 2022 1561000",
                        "410181 J-01 2022 964400",
                        "410183 J-01 2022 1016900",
                        "410122 J-02 2022 84.67",
                        "410181 J-02 2022 74.51",
                        "410183 J-02 2022 63.04");
        assertThat(work.check(upload, Sent.UNSEEN).unknown()).containsExactly("城镇人口比利");
    }

    @Test
    @DisplayName(
            "R39: words alone above rows of indicators say what these are of: 农村 makes a question of what stands below")
    void wordsAboveRowsHoldForThem() {
        var file = Xlsx.book()
                .sheet(
                        "Sheet1",
                        Xlsx.row(1, "2022年主要指标")
                                + Xlsx.row(2, "指标", "单位", "中牟县", "巩义市")
                                + Xlsx.row(3, "一、人口情况")
                                + Xlsx.row(4, "常住人口", "万人", 156.1, 96.44)
                                + Xlsx.row(5, "二、农村")
                                + Xlsx.row(6, "城镇化率", "%", 84.67, 74.51))
                .file();

        assertThat(read(sent.receive(Actors.operator(), file, "报送表.xlsx")))
                .containsExactly("410122 J-01 2022 1561000", "410181 J-01 2022 964400");
    }

    @Test
    @DisplayName("R39: all sheets of a file are read in one go, each by its own head and year (K1)")
    void allSheetsInOneGo() {
        var file = Xlsx.book()
                .sheet(
                        "2022",
                        Xlsx.row(1, "2022年各县（市）人口")
                                + Xlsx.row(2, "县（市）", "人口", "")
                                + Xlsx.row(3, "", "常住人口（人）", "城镇化率（%）")
                                + Xlsx.row(4, "中牟县", 601000, 60)
                                + Xlsx.row(5, "巩义市", 602000, 61),
                        Xlsx.merges("B2:C2", "A2:A3"))
                .sheet(
                        "2023年",
                        Xlsx.row(1, "县（市）", "常住人口（人）", "城镇化率（%）")
                                + Xlsx.row(2, "中牟县", 611000, 63)
                                + Xlsx.row(3, "巩义市", 612000, 64))
                .file();
        var upload = sent.receive(Actors.operator(), file, "报送表.xlsx");

        assertThat(read(upload))
                .containsExactly(
                        "410122 J-01 2022 601000",
                        "410122 J-02 2022 60",
                        "410181 J-01 2022 602000",
                        "410181 J-02 2022 61",
                        "410122 J-01 2023 611000",
                        "410122 J-02 2023 63",
                        "410181 J-01 2023 612000",
                        "410181 J-02 2023 64");
        assertThat(upload.where(1, 2, 1)).isEqualTo("2023年!B2");
    }

    @Test
    @DisplayName("R39: a value that two sheets of a file tell differently is taken from neither (K1)")
    void whatTwoSheetsTellDifferentlyIsTakenFromNeither() {
        var book = Xlsx.book();
        for (int i = 0; i < 2; i++) {
            book.sheet(
                    "表" + i,
                    Xlsx.row(1, "2013年各县（市）情况")
                            + Xlsx.row(2, "县（市）", "优良天数比例（%）")
                            + Xlsx.row(3, "中牟县", 80 + i)
                            + Xlsx.row(4, "巩义市", 85));
        }
        var result = work.check(sent.receive(Actors.operator(), book.file(), "报送表.xlsx"), Sent.UNSEEN);

        assertThat(result.of(Verdict.REFUSED)).isEqualTo(2);
        assertThat(result.of(Verdict.NEW)).isOne();
    }

    private List<String> read(String text) {
        return read(sent.receive(Actors.operator(), Sent.csv(text), "报送表.csv"));
    }

    /** What all tables of the file say together, with what is preselected. */
    private List<String> read(Upload upload) {
        var read = new ArrayList<FileValue>();
        try (var copy = reader.open(upload)) {
            for (var desk : reader.desks(upload, new SeenValues())) {
                reader.lines(copy, desk.table(), line -> {
                    if (line.kind() == Line.Kind.DATA && !desk.readings().part(line)) {
                        desk.readings().read(line, read::add);
                    } else {
                        desk.readings().aside(line);
                    }
                });
            }
        }
        return read.stream().filter(FileValue::taken).map(CaseTests::said).toList();
    }

    private static String said(FileValue value) {
        return "%s %s %s %s"
                .formatted(
                        value.region() == null ? "" : value.region().code(),
                        value.indicator() == null ? "" : value.indicator().code(),
                        value.period(),
                        value.figure() == null
                                ? ""
                                : value.figure().stripTrailingZeros().toPlainString());
    }
}

package org.qiangxian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows from two columns, the files of the statistical office's site, and periods that a source cannot know
 * yet.
 */
@PlatformTest
@Transactional
class QuotientTests {

    private static final Actor OPERATOR = Actors.operator();
    private static final String PARTS = "2022年各县（市）地区生产总值\n县（市）,地区生产总值（万元）,第一产业增加值（万元）,第三产业增加值（万元）\n"
            + "平遥县,2000000,300000,1000000\n太谷区,1000000,200000,500000\n";

    @Autowired
    Uploads uploads;

    @Autowired
    Sent sent;

    @Autowired
    UploadProcessing work;

    @Autowired
    Measurements measurements;

    private Upload receive(String text, String name) {
        return sent.receive(OPERATOR, Sent.csv(text, StandardCharsets.UTF_8), name);
    }

    @Test
    @DisplayName(
            "R39: a share that follows from two columns of the table is offered as a question, and nothing is preselected")
    void aShareThatFollowsIsOffered() {
        var uses = receive(PARTS, "晋中市.csv").mapping().uses();

        assertThat(uses).extracting(Mapping.Use::indicator).containsOnlyNulls();
        assertThat(uses).extracting(Mapping.Use::standing).containsOnly(Mapping.Standing.ASKED);
        assertThat(uses).extracting(Mapping.Use::likely).containsExactly("J-12", "J-12", "J-14");
        assertThat(uses)
                .extracting(Mapping.Use::part)
                .containsExactly(Mapping.Part.DENOMINATOR, Mapping.Part.NUMERATOR, Mapping.Part.NUMERATOR);
        assertThat(uses.get(1).why()).contains("÷", "第一产业增加值占地区生产总值比重");
    }

    @ParameterizedTest
    @CsvSource({
        "地区生产总值（万元）;第一产业增加值（亿元）",
        "地区生产总值（万元）;第一产业增加值增速（%）",
        "工业总产值（万元）;第一产业增加值（万元）",
        "地区生产总值（万元）;第一产业增加值（万元）;第一产业增加值占地区生产总值比重（%）"
    })
    @DisplayName("R39: parts in two units, another quantity, or the share itself in the table: nothing is offered")
    void whatDoesNotFollowIsNotOffered(String heads) {
        var text = new StringBuilder("2022年各县（市）地区生产总值\n县（市）," + heads.replace(';', ',') + "\n");
        int columns = heads.split(";").length;
        for (var place : List.of("平遥县", "太谷区", "祁县")) {
            text.append(place)
                    .append(",200,30,15".substring(0, columns == 3 ? 10 : 7))
                    .append('\n');
        }

        assertThat(receive(text.toString(), "晋中市.csv").mapping().uses())
                .noneMatch(use ->
                        use.standing() == Mapping.Standing.ASKED && use.why().contains("÷"));
    }

    @Test
    @DisplayName("R39: one column divides several: what somebody chose is computed, with both parts beside it")
    void oneColumnDividesSeveral() {
        var upload = receive(PARTS, "晋中市.csv");
        var uses = upload.mapping().uses().stream()
                .map(use -> new Mapping.Use(use.column(), use.likely(), use.part(), use.period(), use.unit(), ""))
                .toList();
        assertThat(uses).isNotEmpty().allMatch(use -> Uses.whole(use, uses));
        var chosen = uploads.map(
                OPERATOR,
                upload.id(),
                List.of(Remap.uses(Remap.within(Remap.year(upload.mapping(), 2022), new RegionCode("140000")), uses)));

        assertThat(work.check(chosen, Sent.UNSEEN).of(Verdict.REFUSED)).isZero();
        work.begin(chosen.id(), Upload.State.COMMITTING, Set.of(Upload.State.CHECKED));
        work.commit(OPERATOR, chosen, new UploadProcessing.Decision(Choice.WITH_DOUBTS, Set.of(), "来源更新"), Sent.UNSEEN);

        assertThat(reading("J-12")).contains("15.000000", "300000", "2000000");
        assertThat(reading("J-14")).contains("50.000000", "1000000", "2000000");
    }

    private String reading(String indicator) {
        return measurements.current(new RegionCode("140728")).stream()
                .filter(value -> value.indicator().equals(new IndicatorCode(indicator))
                        && value.period().equals("2022"))
                .findFirst()
                .orElseThrow()
                .reading()
                .toString();
    }

    @Test
    @DisplayName(
            "R39: a download of the statistics' site says its indicator, unit and years in the lines above its table")
    void aDownloadSaysItsIndicator() {
        var uses = receive(
                        "数据库：分省年度数据\n指标：人均地区生产总值(元/人)\n时间：最近3年\n地区,2023年,2022年,2021年\n"
                                + "山西省,73984,73675,65625\n吉林省,57739,53774,54279\n"
                                + "注：2023年为初步核算数。\n数据来源：国家统计局\n",
                        "分省年度数据.csv")
                .mapping()
                .uses();

        assertThat(uses)
                .extracting(Mapping.Use::indicator)
                .containsOnly("Z1-01")
                .hasSize(3);
        assertThat(uses).extracting(Mapping.Use::period).containsExactly("2023", "2022", "2021");
        assertThat(uses).extracting(Mapping.Use::unit).containsOnly("元/人");
    }

    @Test
    @DisplayName("R39: a download of one place, its indicators in rows, is read by the place its lines name")
    void aDownloadOfOnePlace() {
        var upload = receive(
                "数据库：分省年度数据\n地区：山西省\n时间：最近3年\n指标,2023年,2022年,2021年\n"
                        + "人均地区生产总值(元/人),73984,73675,65625\n城镇化率(%),64.97,63.96,63.42\n数据来源：国家统计局\n",
                "分省年度数据.csv");

        assertThat(upload.mapping().uses())
                .as("never the place or the years as an indicator")
                .isNotEmpty()
                .allMatch(use -> use.indicator() == null);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-01,2030,1",
        "2022-06-05,2023,1",
        "2022-06-05,2022,0",
        "2022,2022,0",
        "2021,2022,1",
        "2022-01-01,2022,0"
    })
    @DisplayName(
            "R39: a period that began after its source was published is refused; one that began before is not asked about")
    void aPeriodAfterItsPublicationIsRefused(String published, int year, int refused) {
        var source = new SourceForm("示例统计年报", "示例省统计局", published, "2024-07-01", "");
        var file = Sent.csv("地区,优良天数比例（%）\n平遥县,80.5\n", StandardCharsets.UTF_8);
        var upload = sent.receive(OPERATOR, file, "年报.csv", source);
        var mapped = uploads.map(
                OPERATOR,
                upload.id(),
                List.of(Remap.within(Remap.year(upload.mapping(), year), new RegionCode("140000"))));

        var result = work.check(mapped, Sent.UNSEEN);

        assertThat(result.of(Verdict.REFUSED)).isEqualTo(refused);
        assertThat(result.of(Verdict.DOUBTFUL)).isZero();
    }
}

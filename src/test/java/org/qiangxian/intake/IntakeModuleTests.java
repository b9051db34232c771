package org.qiangxian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.State;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.workbook.Line;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
@Transactional
class IntakeModuleTests {

    private static final Actor OPERATOR = Actors.operator();
    private static final RegionCode PINGYAO = new RegionCode("140728");

    @Autowired
    Uploads uploads;

    @Autowired
    Sent sent;

    @Autowired
    UploadRepository repository;

    @Autowired
    UploadProcessing work;

    @Autowired
    Measurements measurements;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("R39: a table with units, totals, footnotes and blanks in names becomes values with their origin")
    void aTableBecomesValues() {
        var upload = sent.mapped(
                OPERATOR,
                "2013年晋中市环境,,,\n单位：%,,,\n地区,优良天数比例,PM2.5年均浓度（毫克/立方米）,备注\n"
                        + "全市合计,80,0.05,\n平 遥 县①,79.5,0.041,甲\n太谷县,８２.２,0.037,乙\n介休市,—,0.036,丙\n注：来源于年报,,,\n");

        var result = work.check(upload, Sent.UNSEEN);
        assertThat(result.of(Verdict.NEW)).as(result.toString()).isEqualTo(6);
        assertThat(result.rows(Line.Kind.TOTAL)).isOne();
        assertThat(result.rows(Line.Kind.FOOTNOTE)).isOne();
        assertThat(result.said()).anyMatch(said -> said.contains("毫克/立方米换算为微克/立方米"));

        sent.commit(OPERATOR, upload, Choice.WHOLE);
        var value = sent.value("Z5-02", "2013");
        assertThat(value.reading().figure()).isEqualByComparingTo("41");
        assertThat(value.page()).endsWith("!C5");
        assertThat(value.batch().title()).isEqualTo("示例统计年报");
        assertThat(value.batch().fileHash()).isEqualTo(upload.sha256());
        assertThat(value.batch().processing()).contains("毫克/立方米换算为微克/立方米");
        assertThat(measurements.series(new RegionCode("140781"), new IndicatorCode("Z5-01")))
                .anyMatch(each -> each.period().equals("2013") && each.reading().state() == State.NO_DATA);
    }

    @Test
    @DisplayName(
            "R39: nothing is stored by a check; a range, parts that do not fit and a tenfold figure ask for a yes, no more")
    void aDoubtAsksAndNeverBlocks() {
        var upload = sent.mapped(
                OPERATOR,
                Sent.counties("优良天数比例（%）", "81", "82", "83", "84", "85", "80", "79", "102", "78", "77", "83"));
        var result = work.check(upload, Sent.UNSEEN);

        assertThat(result.of(Verdict.DOUBTFUL)).isOne();
        assertThat(result.of(Verdict.NEW)).isEqualTo(10);
        assertThat(repository.remarks(upload.id(), Verdict.DOUBTFUL, 10, 0))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.place()).isEqualTo("祁县");
                    assertThat(remark.key()).isEqualTo("0-9-1");
                    assertThat(remark.reason()).contains("0 到 100");
                    assertThat(remark.remedy()).contains("确认入库");
                });
        assertThat(sent.value("Z5-01", "2013", "140727")).isNull();

        sent.commit(OPERATOR, upload, Choice.CLEAR);
        assertThat(sent.value("Z5-01", "2013")).isNotNull();
        assertThat(sent.value("Z5-01", "2013", "140727")).isNull();
    }

    @Test
    @DisplayName("R39: a doubtful value that was ticked is taken in with the clear ones")
    void aTickedDoubtIsTakenIn() {
        var upload = sent.mapped(
                OPERATOR,
                Sent.counties(
                        "PM2.5年均浓度（微克/立方米）", "41", "42", "43", "44", "45", "40", "39", "38000", "38", "37", "43"));
        assertThat(work.check(upload, Sent.UNSEEN).of(Verdict.DOUBTFUL)).isOne();
        assertThat(repository.remarks(upload.id(), Verdict.DOUBTFUL, 10, 0))
                .extracting(Remark::reason)
                .first()
                .asString()
                .contains("与本表其他地区差异很大");

        work.begin(upload.id(), Upload.State.COMMITTING, Set.of(Upload.State.CHECKED));
        work.commit(
                OPERATOR,
                upload,
                new UploadProcessing.Decision(Choice.CLEAR, Set.of(Cells.of(0, 9, 1)), "来源更新"),
                Sent.UNSEEN);
        assertThat(Objects.requireNonNull(sent.value("Z5-02", "2013", "140727"))
                        .reading()
                        .figure())
                .isEqualByComparingTo("38000");
    }

    @Test
    @DisplayName("R39: the order of two independent files does not matter")
    void theOrderOfIndependentFilesDoesNotMatter() {
        var air = Sent.counties("优良天数比例（%）", "81", "82", "83", "84", "85", "80", "79", "80", "78", "77", "83");
        var dust = Sent.counties("PM2.5年均浓度（微克/立方米）", "41", "42", "43", "44", "45", "40", "39", "41", "38", "37", "43");
        var first =
                sent.commit(OPERATOR, sent.mapped(OPERATOR, air), Choice.WHOLE).batch();
        var second =
                sent.commit(OPERATOR, sent.mapped(OPERATOR, dust), Choice.WHOLE).batch();
        var one = figures();
        measurements.withdraw(OPERATOR, first, "换序");
        measurements.withdraw(OPERATOR, second, "换序");
        sent.commit(OPERATOR, sent.mapped(OPERATOR, dust), Choice.WHOLE);
        sent.commit(OPERATOR, sent.mapped(OPERATOR, air), Choice.WHOLE);
        assertThat(figures()).isEqualTo(one).isNotEmpty();
    }

    @Test
    @DisplayName("R39: only the channel's own indicators and own places are taken; the rest is refused by cell")
    void onlyTheOwnChannelAndPlaces() {
        var province = Actors.province("990000");
        var file = Sent.csv("代码,强检器具检定率（%）\n990121,97\n140728,98\n");
        var upload = sent.receive(province, file, "检定.csv");
        var chosen = uploads.map(province, upload.id(), List.of(Remap.year(upload.mapping(), 2013)));
        work.check(chosen, Sent.UNSEEN);
        assertThat(repository.remarks(upload.id(), Verdict.REFUSED, 10, 0))
                .singleElement()
                .satisfies(remark -> assertThat(remark.reason()).contains("不在您的办理范围内"));
        assertThatThrownBy(() -> sent.receive(Actors.city("990121"), file, "检定.csv"))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    @DisplayName(
            "R39: of a place with two figures for one indicator and period none is taken; the same figure again is one")
    void aValueThatStandsTwiceIsTakenOnce() {
        var upload = sent.mapped(OPERATOR, "地区,优良天数比例（%）\n平遥县,80\n平遥县,81\n太谷区,82\n太谷区,82\n");
        var result = work.check(upload, Sent.UNSEEN);
        assertThat(result.of(Verdict.NEW)).isOne();
        assertThat(result.said()).anyMatch(said -> said.contains("1 项与前面同一地区"));
        assertThat(repository.remarks(upload.id(), Verdict.REFUSED, 10, 0))
                .hasSize(2)
                .allSatisfy(remark -> assertThat(remark.reason()).contains("第 2 行为 80、第 3 行为 81"));
        sent.commit(OPERATOR, upload, Choice.WITH_DOUBTS);
        assertThat(sent.value("Z5-01", "2013")).isNull();
        assertThat(sent.value("Z5-01", "2013", "140703")).isNotNull();
    }

    @Test
    @DisplayName("R39: if the storing fails half-way nothing is stored and the file can be taken in again")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void allOrNothing() {
        var text = Sent.counties("优良天数比例（%）", "81", "82", "83", "84", "85", "80", "79", "80", "78", "77", "83");
        var source = new SourceForm("中断的年报", "中断检验局", "2024-06-05", "2024-07-01", "https://example.gov.cn/2");
        var file = Sent.csv(text);
        var received = sent.receive(OPERATOR, file, "中断.csv", source);
        var upload = uploads.map(
                OPERATOR,
                received.id(),
                List.of(Remap.within(Remap.year(received.mapping(), 2013), new RegionCode("140000"))));
        assertThat(work.check(upload, Sent.UNSEEN).clear()).isEqualTo(11);
        var before = everything();
        work.begin(upload.id(), Upload.State.COMMITTING, Set.of(Upload.State.CHECKED));
        assertThatThrownBy(() -> work.commit(
                        OPERATOR, upload, new UploadProcessing.Decision(Choice.WHOLE, Set.of(), "来源更新"), row -> {
                            if (row > 5) {
                                throw new IllegalStateException("the disk is full");
                            }
                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(everything()).as("values, batches and journal").isEqualTo(before);
        work.failed(upload.id(), Upload.State.CHECKED, "中断");
        transaction.executeWithoutResult(status -> {
            assertThat(sent.commit(OPERATOR, upload, Choice.WHOLE).values()).isEqualTo(11);
            assertThat(sent.value("Z5-01", "2013").reading().figure()).isEqualByComparingTo("78");
            status.setRollbackOnly();
        });
        uploads.discard(OPERATOR, upload.id());
    }

    /** The numbers of rows of everything that a file can leave behind. */
    private List<Long> everything() {
        return Stream.of("measurement.value", "measurement.batch", "journal.entry where kind = '数据文件入库'")
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"地区,优良天数比例\n平遥县,=1+1\n太谷区,'; drop table\n介休市,\u202e80\n", "\u0000\u0001\u0002", "地区"})
    @DisplayName("R39: whatever a file holds, it ends with a sentence or with remarks")
    void whateverItHolds(String text) {
        try {
            var upload = sent.mapped(OPERATOR, text);
            assertThat(work.check(upload, Sent.UNSEEN).clear()).isLessThan(2);
        } catch (Refusal.Invalid refusal) {
            assertThat(refusal.getMessage()).endsWith("。");
        }
    }

    private List<String> figures() {
        return measurements.current(PINGYAO).stream()
                .filter(value -> value.period().equals("2013"))
                .map(value -> value.indicator() + " " + value.reading())
                .toList();
    }
}

package org.qiangxian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Recorded;
import org.qiangxian.measurement.StandingValue;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.workbook.Xlsx;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Columns of which each cell alone could be right and that are wrong as a whole. */
@PlatformTest
@Transactional
class CrossExaminationTests {

    private static final Actor OPERATOR = Actors.operator();
    private static final RegionCode JINZHONG = new RegionCode("140700");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Uploads uploads;

    @Autowired
    Sent sent;

    @Autowired
    UploadRepository repository;

    @Autowired
    UploadProcessing work;

    @Autowired
    Recorded recorded;

    @Autowired
    Regions regions;

    @Test
    @DisplayName(
            "R39: a column of another size than the places had is one doubt with a picture, and waits for its own yes")
    void anotherSizeIsOneDoubt() throws UnsupportedEncodingException {
        var upload = counties("常住人口（人）", i -> String.valueOf(Math.round(people(i) / 1000.0) / 10.0));
        var result = checked(upload);
        assertThat(result.columns()).singleElement().satisfies(doubt -> {
            assertThat(doubt.column()).isEqualTo("B");
            assertThat(doubt.reasons()).singleElement().asString().contains("万分之一");
            assertThat(doubt.cells()).isEqualTo(11);
            assertThat(doubt.picture().above()).hasSize(11);
        });
        assertThat(result.clear()).isZero();
        assertThat(result.of(Verdict.DOUBTFUL)).isEqualTo(11);
        assertThat(repository.remarks(upload.id(), Verdict.DOUBTFUL, 10, 0)).isEmpty();
        assertThat(mvc.get().uri("/intake/" + upload.id()).with(Actors.as(OPERATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("整列的疑问（1 列）", "B 列　常住人口", "<svg class=\"strip\"", "value=\"J-01_0_1\"", "没有确认的列不入库");

        assertThat(stored(upload, Set.of())).isZero();
        assertThat(stored(upload, Set.of("J-01_0_1"))).isEqualTo(11);
    }

    @Test
    @DisplayName("R39: the figures the census printed, somewhat changed, are no doubt; a tenfold one among them is")
    void ordinaryFiguresAreNoDoubt() {
        var plain = counties("常住人口（人）", i -> String.valueOf(people(i) * 98 / 100));
        assertThat(checked(plain).of(Verdict.DOUBTFUL)).as(plain.toString()).isZero();

        var slip = counties("常住人口（人）", i -> String.valueOf(people(i) * (i == 4 ? 980 : 98) / 100));
        assertThat(checked(slip).columns()).isEmpty();
        assertThat(repository.remarks(slip.id(), Verdict.DOUBTFUL, 10, 0))
                .extracting(Remark::key)
                .containsExactly("0-6-1");
    }

    @Test
    @DisplayName(
            "R39: one figure for all places or one number after the other is a doubt; a hundred per cent everywhere is none")
    void equalOrConsecutive() {
        assertThat(said(counties("优良天数比例（%）", _ -> "95"))).contains("各地的数值都是 95");
        assertThat(said(counties("优良天数比例（%）", i -> String.valueOf(81 + i)))).contains("连续的自然数");
        assertThat(said(counties("优良天数比例（%）", _ -> "100"))).isEmpty();
        assertThat(said(counties("优良天数比例（%）", i -> String.valueOf(81 + i * i % 7))))
                .isEmpty();
    }

    @Test
    @DisplayName("R39: a column most of which cannot be is one doubt, not one for each cell")
    void mostlyImpossible() {
        var upload = counties("优良天数比例（%）", i -> String.valueOf(320 + i * i % 7));
        assertThat(said(upload)).contains("11 项超出可能的范围");
        assertThat(repository.remarks(upload.id(), Verdict.DOUBTFUL, 10, 0)).isEmpty();
        assertThat(said(counties("地理标志数量（个）", i -> String.valueOf(30_000_000L + (long) i * i))))
                .contains("比当地的常住人口还多");
    }

    @Test
    @DisplayName("R39: a column that makes a sum with its neighbour is a part of the third, whatever its head says")
    void aPartOfAWhole() {
        var upload = counties("常住人口（人）,其中女（人）,男女合计（人）", i -> {
            long men = people(i) / 2 + 17L * i;
            long women = people(i) - men;
            return men + "," + women + "," + (men + women);
        });
        assertThat(said(upload)).contains("与 C 列相加等于 D 列");
    }

    @Test
    @DisplayName("R39: a column that repeats another is a doubt of both")
    void aRepeatedColumn() {
        var upload = counties("优良天数比例（%）,集中式饮用水水源地水质达标率（%）", i -> (81 + i * i % 7) + "," + (81 + i * i % 7));
        assertThat(checked(upload).columns()).extracting(ColumnDoubt::column).containsExactly("B", "C");
        assertThat(said(upload)).contains("与 C 列的数值完全相同");
    }

    @Test
    @DisplayName("R39: counties that sum to more than the printed city are a doubt; the printed census is none")
    void theCountiesSumToTheCity() {
        assertThat(said(received(city(population(JINZHONG) / 2)))).contains("晋中市之和 338万，表中 169万");
        assertThat(said(received(city(population(JINZHONG))))).isEmpty();
    }

    @Test
    @DisplayName("R36: a county that lies elsewhere than all others of a table without a title is a question")
    void aStrayIsAQuestion() {
        var upload = mapped(
                sent.receive(
                        OPERATOR, Sent.csv("县区,优良天数比例（%）\n平城区,80\n云冈区,81.5\n新荣区,84\n云州区,83\n阳高县,88\n矿区,82\n"), "a.csv"),
                2022);
        var result = checked(upload);
        assertThat(result.questions()).singleElement().satisfies(question -> {
            assertThat(question.name()).isEqualTo("矿区");
            assertThat(question.why()).contains("表中其他地区都在大同市", "山西省阳泉市矿区");
        });
        assertThat(stored(upload, Set.of())).isEqualTo(5);
    }

    @Test
    @DisplayName(
            "R39: what would be replaced stands beside what replaces it before anything is taken in, and a link leads on")
    void oldAndNewStandSideBySide() {
        var upload = mapped(received(table("常住人口（人）", i -> String.valueOf(people(i) + 1000))), 2020);
        assertThat(checked(upload).of(Verdict.CHANGED)).isEqualTo(11);
        assertThat(repository.remarks(upload.id(), Verdict.CHANGED, 20, 0))
                .hasSize(11)
                .anySatisfy(remark -> {
                    assertThat(remark.before()).isEqualTo(String.valueOf(people(0)));
                    assertThat(remark.content()).isEqualTo(String.valueOf(people(0) + 1000));
                });
        assertThat(mvc.get().uri("/intake/" + upload.id()).with(Actors.as(OPERATOR)))
                .bodyText()
                .contains("与已有数值不同（11）", String.valueOf(people(0)), String.valueOf(people(0) + 1000));

        assertThat(stored(upload, Set.of())).isEqualTo(11);
        var batch = uploads.get(OPERATOR, upload.id()).batch();
        assertThat(mvc.get().uri("/intake/" + upload.id()).with(Actors.as(OPERATOR)))
                .bodyText()
                .contains("/batches/" + batch, "/values/140702/J-01/2020", "榆次区");
    }

    @Test
    @DisplayName(
            "R39: hidden rows and formulas without a result are told cell by cell; a binary remainder is not shown")
    void hiddenRowsAndFormulas() throws IOException {
        var rows = Xlsx.row(1, "地区", "优良天数比例（%）") + Xlsx.row(2, "榆次区", 80.5)
                + Xlsx.row(3, "太谷区", 81).replace("<row ", "<row hidden=\"1\" ") + Xlsx.row(4, "祁县", 196.50400000000002)
                + "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>平遥县</t></is></c><c r=\"B5\"><f>80+1</f></c></row>";
        var file = Files.createTempFile("sent", ".xlsx");
        Files.write(file, Xlsx.book().sheet("表", rows).bytes());
        var upload = mapped(sent.receive(OPERATOR, file, "a.xlsx"), 2013);
        Files.delete(file);
        checked(upload);
        assertThat(repository.remarks(upload.id(), Verdict.DOUBTFUL, 10, 0))
                .extracting(Remark::key, Remark::content)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("0-3-1", "81"),
                        org.assertj.core.groups.Tuple.tuple("0-4-1", "196.504"));
        assertThat(repository.remarks(upload.id(), Verdict.REFUSED, 10, 0))
                .singleElement()
                .satisfies(remark -> assertThat(remark.reason()).contains("公式"));
        assertThat(stored(upload, Set.of())).isOne();
    }

    @Test
    @DisplayName("R39: of a doubtful column only what was confirmed by name is taken in by the page")
    void thePageConfirmsAColumn() {
        var upload = counties("优良天数比例（%）", _ -> "95");
        checked(upload);
        var answer = mvc.post()
                .uri("/intake/" + upload.id() + "/commit")
                .with(Actors.as(OPERATOR))
                .with(csrf())
                .param("choice", "CLEAR")
                .param("columns", "Z5-01_0_1");
        assertThat(answer).hasStatus3xxRedirection();
    }

    private String city(long printed) {
        return table("常住人口（人）", i -> String.valueOf(people(i))) + "晋中市," + printed + "\n";
    }

    private static String table(String head, IntFunction<String> figures) {
        return Sent.counties(head, IntStream.range(0, 11).mapToObj(figures).toArray(String[]::new));
    }

    private Upload counties(String head, IntFunction<String> figures) {
        return received(table(head, figures));
    }

    private Upload received(String text) {
        return mapped(sent.receive(OPERATOR, Sent.csv(text), "a.csv"), 2013);
    }

    private Upload mapped(Upload upload, int year) {
        return uploads.map(OPERATOR, upload.id(), List.of(Remap.year(upload.mapping(), year)));
    }

    private Result checked(Upload upload) {
        return work.check(upload, Sent.UNSEEN);
    }

    private String said(Upload upload) {
        return checked(upload).columns().stream()
                .flatMap(doubt -> doubt.reasons().stream())
                .collect(Collectors.joining());
    }

    private long stored(Upload upload, Set<String> columns) {
        work.begin(upload.id(), Upload.State.COMMITTING, Set.of(Upload.State.CHECKED));
        var decision = new UploadProcessing.Decision(Choice.CLEAR, Set.of(), columns, "来源更新");
        try {
            return work.commit(OPERATOR, upload, decision, Sent.UNSEEN).values();
        } catch (org.qiangxian.shell.Refusal.Conflict nothing) {
            work.failed(upload.id(), Upload.State.CHECKED, "");
            return 0;
        }
    }

    private long people(int i) {
        var counties = regions.childrenOf(JINZHONG).stream().map(Region::code).toList();
        return population(counties.get(i));
    }

    private long population(RegionCode place) {
        return recorded.of(List.of(place), List.of(new IndicatorCode("J-01"))).stream()
                .filter(value -> value.period().equals("2020"))
                .map(StandingValue::figure)
                .findFirst()
                .orElseThrow()
                .longValue();
    }
}

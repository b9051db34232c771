package org.qiangxian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.workbook.Line;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Tables as they came from offices, and the place that each row must be read as. */
@PlatformTest
@Transactional
class PlaceCaseTests {

    @Autowired
    Uploads uploads;

    @Autowired
    Sent sent;

    @Autowired
    UploadRepository repository;

    @Autowired
    UploadProcessing work;

    @Autowired
    Reader reader;

    @Test
    @DisplayName("R36: the place is the column of distinct names of the lowest level, whatever stands beside it")
    void thePlaceIsTheLowestDistinctColumn() {
        var counties = received("县（区）,所属地市,常住人口（人）\n中牟县,郑州市,1104000\n巩义市,郑州市,795000\n杞县,开封市,872000\n", "人口.csv");
        assertThat(counties.mapping().place()).isZero();
        assertThat(counties.mapping().above()).isOne();
        assertThat(places(counties, 2012)).containsExactly("410122", "410181", "410221");

        var coded = received(
                "省代码,省,市代码,市,县代码,县,年份,常住人口（人）\n410000,河南省,410300,洛阳市,410381,偃师市,2013,500210\n"
                        + "410000,河南省,410300,洛阳市,410322,孟津县,2013,420077\n410000,河南省,410400,平顶山市,410402,新华区,2013,390500\n",
                "人口.csv");
        assertThat(coded.mapping().code()).isEqualTo(4);
        assertThat(coded.mapping().place()).isEqualTo(5);
        assertThat(coded.mapping().above()).isEqualTo(3);
        assertThat(places(coded, 2013)).containsExactly("410381", "410322", "410402");

        var shorter = received("所属市,名称,常住人口（人）\n晋中市,平遥,500210\n晋中市,祁县,260077\n", "人口.csv");
        assertThat(shorter.mapping().place()).isOne();

        var cities = received("地市,常住人口（人）\n晋中市,3380000\n运城市,4770000\n", "人口.csv");
        assertThat(cities.mapping().place()).isZero();
        assertThat(places(cities, 2013)).containsExactly("140700", "140800");
    }

    @Test
    @DisplayName(
            "R36: of two lists side by side the left one is read; the figures of the right one belong to other places")
    void twoListsSideBySide() {
        var upload = received("县区,优良天数比例（%）,县区,优良天数比例（%）\n榆次区,80,祁县,85\n太谷区,81,平遥县,86\n榆社县,82,灵石县,87\n", "a.csv");
        assertThat(upload.mapping().place()).isZero();
        assertThat(upload.mapping().uses()).extracting(Mapping.Use::column).containsExactly(1);
        assertThat(figures(upload)).containsExactly("140702 80", "140703 81", "140721 82");
    }

    @Test
    @DisplayName("R36: a column of great regions is no level above, and a unit's own name above it is no contradiction")
    void whatIsNoLevelAbove() {
        var regions = received(
                "年份,代码,地区,所属地域,常住人口（人）\n2014,410000,河南省,中部,94360000\n2014,330000,浙江省,东部,55080000\n"
                        + "2014,410100,郑州市,中部,9378000\n",
                "人口.csv");
        assertThat(regions.mapping().above()).isNull();
        assertThat(doubts(regions, 2014)).isEmpty();

        var own = received(
                "代码,省,市,县区,常住人口（人）\n410000,河南省,河南省,河南省,94360000\n410100,河南省,郑州市,郑州市,9378000\n"
                        + "410122,河南省,郑州市,中牟县,1100000\n419001,河南省,省直辖县级行政区划,济源市,680000\n",
                "人口.csv");
        assertThat(own.mapping().place()).isEqualTo(3);
        assertThat(doubts(own, 2014)).isEmpty();
        assertThat(places(own, 2014)).containsExactly("410000", "410100", "410122", "419001");
    }

    @Test
    @DisplayName("R36: a name that lies outside what the title is about is a question, though the country has it once")
    void outsideTheTablesOwnArea() {
        var towns = received("2022年中山市各镇街常住人口,\n镇街,常住人口（人）\n石岐街道,100211\n东区,120045\n小榄镇,300876\n", "a.csv");
        assertThat(places(towns, 2022)).containsExactly("442000001", "442000118");
        assertThat(asked(towns)).containsOnlyKeys("东区");
        assertThat(asked(towns).get("东区"))
                .extracting(Result.Candidate::code)
                .startsWith("442000002")
                .contains("510402");

        var mine = received("2022年大同市各县区常住人口,\n县区,常住人口（人）\n平城区,1100211\n云冈区,330045\n矿区,200876\n", "a.csv");
        assertThat(places(mine, 2022)).containsExactly("140213", "140214");
        assertThat(asked(mine).get("矿区")).extracting(Result.Candidate::code).contains("140203", "140214", "140303");
        assertThat(question(mine, "矿区").why()).contains("表是关于山西省大同市的", "山西省阳泉市矿区");
    }

    @Test
    @DisplayName("R36: of a name that fits two places the one in the title's own city is meant")
    void theTitleTellsNamesakesApart() {
        var upload = received("沧州市各区优良天数比例,\n区,优良天数比例（%）\n新华区,80\n运河区,81\n", "a.csv");
        assertThat(places(upload, 2013)).containsExactly("130902", "130903");
    }

    @Test
    @DisplayName("R36: a unit given up before the period is asked about, with what it became; an answer holds")
    void aUnitGivenUpBeforeThePeriod() {
        assertThat(places(received("区县,常住人口（人）\n即墨市,400900\n崇文区,1\n", "b.csv"), 2009))
                .containsExactly("370282", "110103");
        var upload = received("区县,常住人口（人）\n崇文区,400100\n平谷县,400250\n即墨市,400900\n东城区,700100\n", "a.csv");
        assertThat(places(upload, 2023)).containsExactly("110101");
        assertThat(question(upload, "崇文区").why()).contains("2010年起不再是现行区划", "北京市东城区（110101）");
        assertThat(asked(upload).get("即墨市")).extracting(Result.Candidate::code).containsExactly("370215", "370282");

        var mapping = Remap.places(Remap.year(upload.mapping(), 2023), Map.of("即墨市", "370215"));
        var answered = uploads.map(Actors.operator(), upload.id(), List.of(mapping));
        assertThat(read(answered)).contains("370215");
    }

    @Test
    @DisplayName("R36: of a place that is split into parts the total is read; the parts stand aside")
    void ofPartsTheTotalIsRead() {
        var upload = received(
                "县（市）,城乡,常住人口（人）\n滑县,城镇,300120\n滑县,乡村,200340\n滑县,合计,500460\n"
                        + "内黄县,城镇,250000\n内黄县,乡村,210000\n内黄县,合计,460000\n",
                "a.csv");
        assertThat(upload.mapping().breakdowns()).containsExactly(new Mapping.Breakdown(1, "合计"));
        assertThat(figures(upload)).containsExactly("410526 500460", "410527 460000");
        var result = work.check(year(upload, 2013), Sent.UNSEEN);
        assertThat(result.rows(Line.Kind.OF_WHICH)).isEqualTo(4);
        assertThat(result.of(Verdict.REFUSED)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"性别,男,女", "年龄组,0-14岁,65岁及以上", "户口,农业,非农业", "口径,甲类,乙类"})
    @DisplayName("R36: where the parts have no total it is asked which is meant, and until then nothing is read")
    void partsWithoutATotalAreAsked(String head, String one, String other) {
        var upload = received(
                "县（市）,%s,常住人口（人）\n滑县,%s,300120\n滑县,%s,200340\n内黄县,%s,250000\n内黄县,%s,210000\n"
                        .formatted(head, one, other, one, other),
                "a.csv");
        assertThat(upload.mapping().breakdowns()).containsExactly(new Mapping.Breakdown(1, null));
        assertThat(figures(upload)).isEmpty();
        var chosen = Remap.breakdowns(upload.mapping(), List.of(new Mapping.Breakdown(1, other)));
        assertThat(figures(uploads.map(Actors.operator(), upload.id(), List.of(chosen))))
                .containsExactly("410526 200340", "410527 210000");
    }

    private Upload received(String text, String name) {
        return sent.receive(Actors.operator(), Sent.csv(text), name);
    }

    private Upload year(Upload upload, int year) {
        return uploads.map(Actors.operator(), upload.id(), List.of(Remap.year(upload.mapping(), year)));
    }

    private List<String> places(Upload upload, int year) {
        return read(year(upload, year));
    }

    private List<String> read(Upload upload) {
        return values(upload).stream()
                .map(value -> String.valueOf(
                        value.region() == null ? "" : value.region().code().value()))
                .toList();
    }

    private List<String> figures(Upload upload) {
        return values(year(upload, 2013)).stream()
                .map(value ->
                        (value.region() == null ? "" : value.region().code().value()) + " " + value.figure())
                .toList();
    }

    private List<FileValue> values(Upload upload) {
        var read = new ArrayList<FileValue>();
        var desk = reader.desks(upload, new SeenValues()).getFirst();
        try (var copy = reader.open(upload)) {
            reader.lines(copy, upload, line -> {
                if (line.kind() == Line.Kind.DATA && !desk.readings().part(line)) {
                    desk.readings().read(line, read::add);
                }
            });
        }
        return read.stream().filter(FileValue::taken).toList();
    }

    private List<String> doubts(Upload upload, int year) {
        work.check(year(upload, year), Sent.UNSEEN);
        return repository.remarks(upload.id(), Verdict.DOUBTFUL, 100, 0).stream()
                .map(Remark::reason)
                .toList();
    }

    private Map<String, List<Result.Candidate>> asked(Upload upload) {
        return work.check(uploads.get(Actors.operator(), upload.id()), Sent.UNSEEN).questions().stream()
                .collect(java.util.stream.Collectors.toMap(Result.Question::name, Result.Question::candidates));
    }

    private Result.Question question(Upload upload, String name) {
        return work.check(uploads.get(Actors.operator(), upload.id()), Sent.UNSEEN).questions().stream()
                .filter(question -> question.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

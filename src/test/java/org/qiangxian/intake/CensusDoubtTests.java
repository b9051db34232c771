package org.qiangxian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.region.Level;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The seventh census by county, in the layout of its file: every row is true, so every doubt would be a false one. */
@PlatformTest
@Transactional
class CensusDoubtTests {

    private static final int MOST = 10;

    @Autowired
    Regions regions;

    @Autowired
    Uploads uploads;

    @Autowired
    Sent sent;

    @Autowired
    UploadProcessing work;

    @Autowired
    UploadRepository repository;

    @Test
    @DisplayName("R39: of the 3,200 units of the census at most ten values are doubted that are none, and no column")
    void aTrueTableHasHardlyADoubt() throws IOException {
        var upload = sent.receive(Actors.operator(), Sent.csv(table()), "2020年人口普查.csv");
        assertThat(upload.mapping().code()).isZero();
        assertThat(upload.mapping().place()).isEqualTo(3);
        var uses = List.of(
                new Mapping.Use(4, "J-01", Mapping.Part.FIGURE, null, "人", ""),
                new Mapping.Use(5, "J-04", Mapping.Part.FIGURE, null, "年", ""),
                new Mapping.Use(6, "J-22", Mapping.Part.FIGURE, null, "平方米/人", ""),
                new Mapping.Use(7, "J-03", Mapping.Part.FIGURE, null, "%", ""));
        // Another year than the delivered one, because a value that stands unchanged is never doubted.
        var mapping = Remap.boundary(Remap.year(Remap.uses(upload.mapping(), uses), 2021), 2020);
        var result = work.check(uploads.map(Actors.operator(), upload.id(), List.of(mapping)), Sent.UNSEEN);

        assertThat(result.columns()).isEmpty();
        assertThat(result.of(Verdict.DOUBTFUL))
                .as(repository.remarks(upload.id(), Verdict.DOUBTFUL, 20, 0).toString())
                .isLessThanOrEqualTo(MOST);
        assertThat(result.of(Verdict.NEW)).isGreaterThan(12_000);
    }

    private String table() throws IOException {
        var table = new StringBuilder("区划代码,省,市,区县,人口数_合计,平均受教育年限,人均住房建筑面积,65岁及以上占比\n");
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/data/census_2020.csv.gz"));
                var lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            var head = List.of(lines.readLine().split(",", -1));
            lines.lines()
                    .map(line -> line.split(",", -1))
                    .forEach(row -> regions.nearest(new RegionCode(row[0]), 2020)
                            .ifPresent(unit -> table.append(row[0])
                                    .append(',')
                                    .append(above(unit))
                                    .append(',')
                                    .append(row[head.indexOf("population")])
                                    .append(',')
                                    .append(row[head.indexOf("mean_school_years")])
                                    .append(',')
                                    .append(row[head.indexOf("living_area_per_head")])
                                    .append(',')
                                    .append(share(row[head.indexOf("age_65_plus")], row[head.indexOf("population")]))
                                    .append('\n')));
        }
        return table.toString();
    }

    private static String share(String part, String whole) {
        return part.isEmpty() || whole.isEmpty()
                ? ""
                : "%.2f".formatted(100 * Double.parseDouble(part) / Double.parseDouble(whole));
    }

    /** The unit above; a province stands in all three columns, a city in the last two. */
    private String above(Region unit) {
        var path = regions.pathOf(unit);
        var city = path.stream()
                .filter(each -> each.level() == Level.CITY)
                .findFirst()
                .map(Region::name)
                .orElseGet(() -> unit.level() == Level.PROVINCE ? unit.name() : "省直辖县级行政区划");
        return path.getLast().name() + "," + city + "," + unit.name();
    }
}

package org.qiangxian.leader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.Against;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.measurement.Batch;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.sentence.Figure;
import org.qiangxian.sentence.Part;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.shell.Chinese;
import org.qiangxian.statistics.MethodVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** 给领导的一页 of a county of 示例省 that has everything, of a real county in the library and of one outside it. */
@PlatformTest
@Transactional
class LeaderPageTests {

    @Autowired
    LeaderPages pages;

    @Autowired
    LeaderFiles files;

    @Autowired
    Measurements measurements;

    @Autowired
    Comparisons comparisons;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Regions regions;

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"990121", "140728", "140729"})
    @DisplayName("R42: each figure of the sheet is what its source says, and no digit stands in it but in a figure")
    void everyFigureIsFollowed(String code) {
        var actor = Actors.city(code);
        var page = pages.of(actor);

        assertThat(page.sentences()).hasSize(5);
        assertThat(page.questions())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.text()).endsWith("？"));
        assertThat(page.charts()).hasSize(3);
        assertThat(page.sources()).hasSize(6);
        assertThat(page.sentences().getFirst().text()).startsWith("常住人口");
        assertThat(page.text().figures())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(says(actor, figure))
                        .as("%s of %s", figure.text(), figure.source())
                        .isTrue());
        assertThat(page.text().sentences().flatMap(sentence -> sentence.parts().stream()))
                .filteredOn(Part.Words.class::isInstance)
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words.text()).doesNotContainPattern("\\d"));
        var bound = page.text().figures().stream().map(Figure::text).collect(Collectors.joining(" "));
        assertThat(page.charts())
                .allSatisfy(chart -> Pattern.compile("[\\d,]+(\\.\\d+)?")
                        .matcher(chart.drawing()
                                .said()
                                .replace(chart.about(), "")
                                .replaceFirst("\\d+个数据点", ""))
                        .results()
                        .filter(number -> !bound.contains(number.group()))
                        .forEach(number -> assertThat(drawn(actor, chart)).contains(number.group())));
    }

    /** All figures and years of the own series, and the spread of the indicator that a drawing shows. */
    private String drawn(Actor actor, LeaderChart chart) {
        var indicator = catalogue.indicators().stream()
                .filter(each -> chart.about().startsWith(each.name() + "（"))
                .findFirst()
                .orElseThrow();
        var series = comparisons.series(actor, Objects.requireNonNull(actor.area()), indicator.code());
        var own = series.years().stream()
                .map(year -> year.figure() + " " + year.point().year());
        var compared = Objects.requireNonNull(series.row()).compared();
        var peers = compared == null
                ? Stream.<String>of()
                : Stream.of(
                                compared.peers().lower(),
                                compared.peers().median(),
                                compared.peers().upper())
                        .map(each -> Chinese.figure(each, indicator.decimals()));
        return indicator.name() + Stream.concat(own, peers).collect(Collectors.joining(" "));
    }

    private boolean says(Actor actor, Figure figure) {
        var parts = figure.source().split(" ~ ");
        if (parts.length == 2) {
            var apart =
                    number(actor, parts[0]).subtract(number(actor, parts[1])).abs();
            return figure instanceof Figure.Amount amount && amount.value().compareTo(apart) == 0;
        }
        var keys = List.of(figure.source().split("/"));
        return switch (keys.getFirst()) {
            case "held" -> held(actor, figure, keys);
            case "edition" -> issued(actor, figure, keys);
            case "catalogue" ->
                figure.text()
                                .equals(catalogue
                                        .get(new IndicatorCode(keys.get(2)))
                                        .name())
                        && keys.get(1).equals(catalogue.version());
            case "region" -> figure.text().equals(regions.fullName(new RegionCode(keys.get(1))));
            case "batch" ->
                batches(actor, keys.get(1)).anyMatch(each -> figure.text().equals(said(each, keys.get(2))));
            case "method" -> figure.text().equals(String.valueOf(MethodVersion.CURRENT.number()));
            default -> false;
        };
    }

    private boolean held(Actor actor, Figure figure, List<String> keys) {
        var value = value(actor, keys);
        return switch (figure) {
            case Figure.Year year -> year.year() == value.year();
            case Figure.Amount amount ->
                amount.what().equals("分子") || amount.what().equals("分母")
                        ? value.reading().toString().contains(amount.value().toPlainString())
                        : amount.value()
                                        .compareTo(Objects.requireNonNull(
                                                value.reading().figure()))
                                == 0;
            case Figure.Day _, Figure.Name _, Figure.Span _ -> false;
        };
    }

    private Value value(Actor actor, List<String> keys) {
        return measurements.current(Objects.requireNonNull(actor.area())).stream()
                .filter(each -> each.region().value().equals(keys.get(1)))
                .filter(each -> each.indicator().value().equals(keys.get(2)))
                .filter(each -> each.period().equals(keys.get(3)))
                .filter(each -> String.valueOf(each.revision()).equals(keys.get(4)))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal number(Actor actor, String source) {
        return Objects.requireNonNull(
                value(actor, List.of(source.split("/"))).reading().figure());
    }

    private boolean issued(Actor actor, Figure figure, List<String> keys) {
        var compared = comparisons.profile(actor, Objects.requireNonNull(actor.area())).sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.indicator().code().value().equals(keys.get(3)))
                .map(row -> (Against.Compared) row.against())
                .findFirst()
                .orElseThrow();
        var peers = compared.peers();
        return peers.edition().equals(keys.get(1))
                && String.valueOf(compared.year()).equals(keys.get(4))
                && switch (keys.get(5)) {
                    case "版次" -> figure.text().equals(peers.edition());
                    case "个数" -> ((Figure.Amount) figure).value().intValueExact() == peers.n();
                    case "中位数" -> ((Figure.Amount) figure).value().doubleValue() == peers.median();
                    default -> false;
                };
    }

    private Stream<Batch> batches(Actor actor, String id) {
        return measurements.current(Objects.requireNonNull(actor.area())).stream()
                .map(Value::batch)
                .filter(each -> each.id().toString().equals(id));
    }

    private static String said(Batch batch, String what) {
        return switch (what) {
            case "名称" -> batch.title();
            case "发布单位" -> batch.publisher();
            default -> batch.publishedOn();
        };
    }

    @Test
    @DisplayName(
            "R1, R3: nobody above the city has its sheet, and nobody another city's: 404; it asks and advises nothing")
    void itIsOfTheOwnCityAlone() {
        for (var other :
                List.of(Actors.province("990000"), Actors.samr(), Actors.operator(), Actors.cityBureau("990100"))) {
            for (var address : List.of("/leader-page", "/leader-page/files/pdf", "/leader-page/numbers/1")) {
                assertThat(mvc.get().uri(address).with(Actors.as(other))).hasStatus(HttpStatus.NOT_FOUND);
            }
        }
        var actor = Actors.city("990121");
        assertThat(mvc.get().uri("/leader-page/numbers/9999").with(Actors.as(actor)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/leader-page/files/xlsx").with(Actors.as(actor)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.of(actor).text().sentences().map(Sentence::text))
                .noneMatch(text -> text.matches(".*(建议|应当|务必|必须|尽快).*"));
    }

    @Test
    @DisplayName(
            "R36: where no quality indicator can be compared, profile and diagnosis say so; the people come first, no estimate")
    void aRealPlaceIsToldOfItsPeople() {
        var actor = Actors.city("140729");
        for (var address : List.of("/profile", "/profile/140729/diagnosis")) {
            assertThat(mvc.get().uri(address).with(Actors.as(actor)))
                    .hasStatusOk()
                    .bodyText()
                    .satisfies(html -> {
                        assertThat(html).contains("目前没有可以与同类比较的质量指标", "2020年常住人口 ");
                        assertThat(html.indexOf("2020年常住人口 ")).isLessThan(html.indexOf("模型估算"));
                    });
        }
        assertThat(mvc.get().uri("/profile").with(Actors.as(actor))).bodyText().contains("href=\"/leader-page\"", "约 ");
    }

    @Test
    @DisplayName("R42: of a place without any figure the sheet says so, and asks all the same")
    void aPlaceWithoutFigures() throws Exception {
        var actor = Actors.city("990131");
        var page = pages.of(actor);

        assertThat(page.sentences()).extracting(Sentence::text).containsExactly("本地目前没有可以列出的数值。");
        assertThat(page.questions()).hasSize(2);
        try (var paper = Loader.loadPDF(files.file(actor, "pdf").content())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
        }
    }
}

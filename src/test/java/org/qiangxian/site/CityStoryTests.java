package org.qiangxian.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.region.RegionCode;
import org.qiangxian.sentence.Part;
import org.qiangxian.sentence.Sentence;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 一地一故事: what is told of a place, and what is not. */
@PlatformTest
class CityStoryTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final RegionCode INVENTED = new RegionCode("990121");

    @Autowired
    Cities cities;

    @Autowired
    Disclosure disclosure;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "R36: the story of a real place begins with its people, in three to five sentences, and tells nothing a model estimated")
    void aRealPlaceBeginsWithItsPeople() {
        var page = cities.page(PINGYAO);
        var scenes = page.story().scenes();

        assertThat(scenes).hasSizeBetween(3, 5);
        assertThat(scenes.getFirst().tell().text()).isEqualTo("十年间，每100人中住在城镇的从34人增到48人。");
        assertThat(scenes.getFirst().more().text()).contains("2020年450,697人中有216,298人，占47.99%");
        assertThat(scenes.getFirst().picture()).isInstanceOf(Picture.Hundred.class);
        assertThat(scenes)
                .isNotEmpty()
                .allSatisfy(scene -> assertThat(page.series())
                        .filteredOn(series -> series.indicator().code().equals(scene.indicator()))
                        .noneMatch(series -> series.indicator().modelled()));
        assertThat(page.story().bare()).isTrue();
        assertThat(page(PINGYAO)).contains("还没有公布到县级、可以与同类地区对照的质量指标").doesNotContain("名次", "第一名");
    }

    @Test
    @DisplayName("R42: no digit of a story stands in it but bound to the value it follows from")
    void everyDigitIsBound() {
        for (var code : List.of(PINGYAO, INVENTED)) {
            var scenes = cities.page(code).story().scenes();
            assertThat(scenes).isNotEmpty();
            assertThat(scenes.stream().flatMap(scene -> Stream.of(scene.tell(), scene.more())))
                    .isNotEmpty()
                    .allSatisfy(CityStoryTests::bound);
            assertThat(scenes)
                    .allSatisfy(scene -> assertThat(scene.tell()
                                    .figures()
                                    .map(figure -> figure.source())
                                    .toList())
                            .anyMatch(source -> source.startsWith("figure/")));
        }
    }

    private static void bound(Sentence sentence) {
        assertThat(sentence.parts().stream()
                        .filter(Part.Words.class::isInstance)
                        .map(Part::text)
                        .toList())
                .noneMatch(words -> words.matches(".*\\p{Nd}.*"));
    }

    @Test
    @DisplayName(
            "R36, R110: where quality is measured the story tells of it too, and each value has the way to correct it beside it")
    void whereQualityIsMeasured() {
        var page = cities.page(INVENTED);
        assertThat(page.story().bare()).isFalse();
        assertThat(page.story().scenes())
                .anySatisfy(scene -> assertThat(page.series())
                        .filteredOn(series -> series.indicator().code().equals(scene.indicator()))
                        .allMatch(series -> series.indicator().dimension() != Dimension.CONTEXT));
        var body = page(INVENTED);
        page.story().scenes().forEach(scene -> assertThat(body).contains("value=990121." + scene.value() + "\""));
        page.series()
                .forEach(series -> series.years()
                        .forEach(year -> assertThat(body)
                                .contains("value=990121." + year.point().from().id() + "\"")));
    }

    @Test
    @DisplayName(
            "R1, R36: beside the own figures stand three issued quartiles and no other place, no word of better and no place in an order")
    void theSpreadHasNoNames() {
        var page = cities.page(INVENTED);
        var body = page(INVENTED);

        assertThat(page.spread()).isTrue();
        page.series().stream()
                .map(series -> page.open().quartiles(series.indicator()))
                .filter(java.util.Objects::nonNull)
                .forEach(quartiles -> assertThat(body).contains(quartiles.words()));
        assertThat(body).doesNotContain("高于", "低于", "示例丁县", "990122");
        assertThat(disclosure.namedPublicly(PINGYAO)).contains(PINGYAO, new RegionCode("140703"));
        assertThat(disclosure.namedPublicly(INVENTED)).isEmpty();
    }

    @Test
    @DisplayName("R1: the figures of one place as a file with one line of heads and plain numbers")
    void theFileIsPlain() {
        var file = PublicPages.read(mvc, "/cities/140728/values.csv");
        var lines = Arrays.asList(file.split("\r\n"));

        assertThat(lines.getFirst()).startsWith("\uFEFF\"地区\",\"区划代码\",\"指标代码\",\"指标\",\"年份\",\"数值\"");
        assertThat(lines).anyMatch(line -> line.contains(",140728,\"J-01\",\"常住人口\",2020,450697,\"人\","));
        assertThat(lines.subList(1, lines.size())).isNotEmpty().allMatch(line -> line.endsWith("不用于各地排列比较\""));
    }

    @Test
    @DisplayName(
            "R116: one's own county is found by its name from the home page; what has no page is said and not judged")
    void oneIsLedToOnesOwnCounty() {
        assertThat(PublicPages.read(mvc, "/")).contains("查找本地", "action=\"/cities\"");
        assertThat(mvc.get().uri("/cities?name=平遥")).hasRedirectedUrl("/cities/140728");
        assertThat(PublicPages.read(mvc, "/cities?name=乌有之乡")).contains("没有页面不说明任何情况");
        assertThat(PublicPages.addresses(PublicPages.read(mvc, "/cities?name=山西")))
                .filteredOn(each -> each.startsWith("/cities/"))
                .isSorted()
                .hasSizeGreaterThan(1);
    }

    private String page(RegionCode code) {
        return PublicPages.read(mvc, "/cities/" + code);
    }
}

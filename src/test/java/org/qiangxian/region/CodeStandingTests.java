package org.qiangxian.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** From which units a unit of today was made, and which old figures may be joined to its series. */
@PlatformTest
class CodeStandingTests {

    private final Regions regions;

    @Autowired
    CodeStandingTests(Regions regions) {
        this.regions = regions;
    }

    @ParameterizedTest
    @DisplayName("R24: the 22 Shanxi members are followed back to 1981")
    @CsvSource({
        "140121,140121 清徐县",
        "140215,140215 云州区 ← 140227 大同县 ← 142132",
        "140225,140225 浑源县 ← 142125",
        "140681,140681 怀仁市 ← 140624 怀仁县 ← 142133",
        "140923,140923 代县 ← 142225",
        "140921,140921 定襄县 ← 142222",
        "141182,141182 汾阳市 ← 142303 ← 142321 汾阳县",
        "141181,141181 孝义市 ← 142301 ← 142324 孝义县",
        "140702,140702 榆次区 ← 142401 榆次市",
        "140728,140728 平遥县 ← 142431",
        "140703,140703 太谷区 ← 140726 太谷县 ← 142429",
        "140727,140727 祁县 ← 142430",
        "140311,140311 郊区",
        "140425,140425 平顺县 ← 142531",
        "140524,140524 陵川县 ← 142529",
        "140525,140525 泽州县 ← 140511 郊区 ← 142501 晋城市 ← 142527 晋城县",
        "140581,140581 高平市 ← 140523 高平县 ← 142528",
        "141024,141024 洪洞县 ← 142625",
        "141023,141023 襄汾县 ← 142623",
        "140802,140802 盐湖区 ← 142701 运城市 ← 142721 运城县",
        "140822,140822 万荣县 ← 142725",
        "140824,140824 稷山县 ← 142727"
    })
    void tellsTheLineage(String code, String line) {
        assertThat(regions.lineageOf(code(code)).inOneLine()).isEqualTo(line);
    }

    @Test
    void everyStepTellsItsKindAndDocument() {
        var steps = regions.lineageOf(code("140703")).steps();

        assertThat(steps).extracting(Passage::year).containsExactly(2019, 1999);
        assertThat(steps).extracting(Passage::kind).containsExactly(Change.STATUS_CHANGE, Change.RECODE);
        assertThat(steps).isNotEmpty().allMatch(Passage::spliced);
        assertThat(steps.getLast().documentNumber()).isEqualTo("国函〔1999〕124号");
        assertThat(steps.getLast().documentDate()).hasToString("1999-09-24");
        assertThat(steps.getLast().documentTitle()).contains("晋中市");
    }

    @ParameterizedTest
    @CsvSource({"2024,140703", "2019,140703", "2018,140726", "1999,140726", "1998,142429", "1981,142429"})
    void recodesAndStatusChangesAreSpliced(int year, String code) {
        var standing = regions.standing(code("140703"), year);

        if (year >= 2019) {
            assertThat(standing).isEqualTo(new CodeStanding.Same(code(code)));
        } else {
            assertThat(standing).isInstanceOfSatisfying(CodeStanding.Spliced.class, spliced -> {
                assertThat(spliced.code()).isEqualTo(code(code));
                assertThat(spliced.reason()).contains("2019年太谷县（140726）改设为太谷区（140703）");
            });
        }
    }

    @Test
    void aRenameIsSplicedAfterTheRecordedCheck() {
        assertThat(regions.standing(code("140802"), 1999))
                .isInstanceOfSatisfying(CodeStanding.Spliced.class, spliced -> {
                    assertThat(spliced.code()).isEqualTo(code("142701"));
                    assertThat(spliced.reason()).contains("经核对为一对一整体变更");
                });
    }

    @Test
    void aSplitIsABreakAndTheOldUnitIsStillNamed() {
        assertThat(regions.standing(code("140525"), 1984)).isInstanceOfSatisfying(CodeStanding.Broken.class, broken -> {
            assertThat(broken.year()).isEqualTo(1985);
            assertThat(broken.code()).isEqualTo(code("142501"));
            assertThat(broken.reason()).contains("1985年晋城市（142501）拆分", "数据不能衔接");
        });
        assertThat(regions.standing(code("140525"), 1990)).isInstanceOf(CodeStanding.Spliced.class);
    }

    @Test
    void anAbsorptionBreaksTheSeriesOfTheOneThatAbsorbs() {
        assertThat(regions.standing(code("140702"), 1983)).isInstanceOf(CodeStanding.Spliced.class);
        assertThat(regions.standing(code("140702"), 1982)).isInstanceOfSatisfying(CodeStanding.Broken.class, broken -> {
            assertThat(broken.year()).isEqualTo(1983);
            assertThat(broken.code()).isEqualTo(code("142401"));
            assertThat(broken.reason()).contains("1983年榆次县（142428）并入榆次市", "（83）国函字148号");
        });
        assertThat(regions.standing(code("110101"), 2009)).isInstanceOf(CodeStanding.Broken.class);
    }

    @Test
    void aPartialTransferBreaksAUnitThatOtherwiseGoesOnUnderItsCode() {
        var touched = regions.counties().stream()
                .map(county -> regions.lineageOf(county.code()))
                .filter(lineage -> lineage.breaks().stream().anyMatch(CodeStandingTests::lostPart))
                .findFirst()
                .orElseThrow();
        var loss = touched.breaks().stream()
                .filter(CodeStandingTests::lostPart)
                .findFirst()
                .orElseThrow();

        assertThat(regions.standing(touched.unit().code(), loss.year() - 1)).isInstanceOf(CodeStanding.Broken.class);
        assertThat(loss.reason()).contains("部分区域划入", loss.year() + "年");
    }

    private static boolean lostPart(Passage step) {
        return step.kind() == Change.PARTIAL_TRANSFER;
    }

    @Test
    void aUnitWithoutARecordedPredecessorIsNotYet() {
        assertThat(regions.standing(code("140311"), 1982)).isInstanceOf(CodeStanding.NotYet.class);
        assertThat(regions.standing(code("140728"), 1980)).isInstanceOf(CodeStanding.NotYet.class);
    }

    @Test
    void aRenamedCityUnderTheSameCodeStandsAsTheSame() {
        assertThat(regions.standing(code("420600"), 2005)).isEqualTo(new CodeStanding.Same(code("420600")));
    }

    @Test
    void everyUnitHasExactlyOneStandingInEveryYear() {
        for (var county : regions.counties()) {
            var eras = regions.eras(county.code());
            for (int year = 1981; year <= 2026; year++) {
                int asked = year;
                assertThat(eras.stream().filter(era -> era.holds(asked)))
                        .as("%s %d", county, year)
                        .hasSize(1);
            }
        }
    }

    @Test
    void theCodeThatStoodWasInForceThatYear() {
        for (var county : regions.counties()) {
            IntStream.rangeClosed(1981, 2024).forEach(year -> {
                var code =
                        switch (regions.standing(county.code(), year)) {
                            case CodeStanding.Same(var same) -> same;
                            case CodeStanding.Spliced(var old, var _, var _) -> old;
                            case CodeStanding.Broken(var _, var _, var old) -> old;
                            case CodeStanding.NotYet _ -> null;
                        };
                if (code != null) {
                    assertThat(regions.find(code, year))
                            .as("%s %d", county, year)
                            .isPresent();
                }
            });
        }
    }

    @Test
    void noSeriesRunsAcrossABreak() {
        for (var county : regions.counties()) {
            var breaks = regions.lineageOf(county.code()).breaks();
            if (!breaks.isEmpty()) {
                int latest = breaks.getFirst().year();
                assertThat(regions.standing(county.code(), latest)).isNotInstanceOf(CodeStanding.Broken.class);
                assertThat(regions.standing(county.code(), latest - 1))
                        .isNotInstanceOfAny(CodeStanding.Same.class, CodeStanding.Spliced.class);
            }
        }
    }

    @Test
    void neitherTownsNorZonesNorUnitsOfThePastMakeItStumble() {
        assertThat(regions.standing(code("140728100"), 2023)).isInstanceOf(CodeStanding.Same.class);
        assertThat(regions.standing(code("Z140171"), 2020)).isInstanceOf(CodeStanding.Same.class);
        assertThat(regions.standing(code("140726"), 2018)).isInstanceOf(CodeStanding.Same.class);
        assertThat(regions.standing(code("140726"), 2020)).isInstanceOf(CodeStanding.Broken.class);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> regions.standing(code("999999"), 2020)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private static RegionCode code(String value) {
        return new RegionCode(value);
    }
}

package org.qiangxian.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What programs and readers of the description of the interface get without logging in. */
@PlatformTest
class RegionApiTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void aUnitIsAnsweredInOfficialWords() {
        assertThat(mvc.get().uri("/api/v1/regions/140728"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"code":"140728","name":"平遥县","fullName":"山西省晋中市平遥县","level":"县级","kind":"县","parent":"140700","since":1999,"fictional":false}
                """);
    }

    @Test
    void aLineageTellsStepsDocumentsAndErasInWords() {
        assertThat(mvc.get().uri("/api/v1/regions/140703/lineage"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"line":"140703 太谷区 ← 140726 太谷县 ← 142429","breaks":[],
                 "steps":[{"year":2019,"fromCode":"140726","kind":"建制变更","spliced":true},
                          {"year":1999,"fromCode":"142429","kind":"代码变更","documentNumber":"国函〔1999〕124号","documentDate":"1999-09-24"}],
                 "eras":[{"from":2019,"standing":"同一代码"},{"from":1999,"until":2019,"standing":"可衔接"},{"from":1981,"until":1999,"standing":"可衔接"}]}
                """);
    }

    @Test
    void aSearchAnswersWithFullNames() {
        assertThat(mvc.get().uri("/api/v1/regions?query={query}&limit=3", "太谷县"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"regions":[{"code":"140703","fullName":"山西省晋中市太谷区","note":"2019年以前为太谷县（140726）"}]}
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/regions/999999,404",
        "/api/v1/regions/abc,404",
        "/api/v1/regions/abc/lineage,404",
        "/api/v1/regions,400",
        "/api/v1/regions?query=01234567890123456789012345678901234567890,422",
        "/api/v1/regions?query=a&limit=x,400"
    })
    void errorsAreProblemDetails(String uri, int status) {
        assertThat(mvc.get().uri(uri)).hasStatus(status).hasContentType("application/problem+json");
    }

    @Test
    void theDescriptionIsReadableByPeopleAndByMachines() {
        assertThat(mvc.get().uri("/api/docs"))
                .hasStatusOk()
                .bodyText()
                .contains("数据接口", "/api/v1/regions/{code}/lineage");
        assertThat(mvc.get().uri("/api/openapi.json")).hasStatusOk().bodyText().contains("/api/v1/regions/{code}");
    }
}

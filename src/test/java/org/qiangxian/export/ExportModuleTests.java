package org.qiangxian.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.statistics.MethodVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
@Transactional
class ExportModuleTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final RegionCode SAMPLE = new RegionCode("990121");
    private static final Actor CITY = Actors.city("990121");

    @Autowired
    Exports exports;

    @Autowired
    Measurements measurements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    @DisplayName("R36: a city takes all its own values in three forms, with units, sources, states and intervals")
    void aCityTakesItsOwn() throws IOException {
        var held = measurements.current(SAMPLE);
        var export = exports.take(CITY, SAMPLE, ExportFormat.CSV, null);
        assertThat(export.lines()).hasSameSizeAs(held);
        assertThat(export.lines()).anyMatch(line -> line.lower() != null && line.numerator() != null);

        var text = new String(ExportFiles.write(export, ExportFormat.CSV, json), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF行政区划代码,名称,指标代码").contains("演示").contains("不得用于排名");
        assertThat(text.lines()).hasSize(held.size() + 2);

        var tree = json.readTree(ExportFiles.write(export, ExportFormat.JSON, json));
        assertThat(tree.get("lines").size()).isEqualTo(held.size());
        assertThat(tree.get("lines").get(0).get("source").asString()).isNotBlank();

        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(ExportFiles.write(export, ExportFormat.XLSX, json)))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(held.size());
            assertThat(sheet.getFooter().getCenter()).contains("导出");
            for (var row : sheet) {
                for (var cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                }
            }
        }
    }

    @Test
    @DisplayName("R1: another place leaves only for whom the gate lets take it, with a purpose that stands in the file")
    void anotherPlaceNeedsAPurpose() {
        var path = "/export/140728";
        assertThat(mvc.post()
                        .uri(path)
                        .with(Actors.as(Actors.samr()))
                        .with(csrf())
                        .param("purpose", "看看"))
                .hasStatus(422)
                .bodyText()
                .contains("请写明导出的用途");
        var answer = mvc.post()
                .uri(path)
                .with(Actors.as(Actors.samr()))
                .with(csrf())
                .param("format", "CSV")
                .param("purpose", "核对年度报告初稿")
                .exchange();
        assertThat(answer).hasStatusOk().bodyText().contains("用途：核对年度报告初稿", "平遥县", "140728");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        for (var nobody : List.of(CITY, Actors.city("140703"), Actors.province("990000"))) {
            assertThat(mvc.post().uri(path).with(Actors.as(nobody)).with(csrf()).param("purpose", "核对年度报告初稿"))
                    .hasStatus(403);
        }
        assertThat(jdbc.sql("select count(*) from journal.entry where kind = '导出数据' and about = '140728'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    @DisplayName(
            "R1: the file of another place counts on the reader's one meter, the own never; without a purpose nothing counts")
    void aFileCountsOnTheMeter() {
        var province = Actors.of(org.qiangxian.account.Role.PROVINCE, "140000");
        assertThatThrownBy(() -> exports.take(province, PINGYAO, ExportFormat.JSON, "看"))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(counted(province)).isEmpty();
        exports.take(province, PINGYAO, ExportFormat.JSON, "核对年度报告初稿");
        exports.take(province, PINGYAO, ExportFormat.CSV, "核对年度报告初稿");
        assertThat(counted(province)).containsExactly("140728");
        exports.take(CITY, SAMPLE, ExportFormat.JSON, null);
        assertThat(counted(CITY)).isEmpty();
    }

    private List<String> counted(Actor reader) {
        return jdbc.sql("select unnest(places) from meter.reading where read_person = :person and basis = 'COUNTED'")
                .param("person", reader.person())
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("R1: no address of an export names an indicator or several places")
    void noExportOfSeveralPlaces() {
        var addresses = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().equals("org.qiangxian.export"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .toList();
        assertThat(addresses).isNotEmpty().allMatch(address -> address.equals("/export/{code}"));
        assertThat(mvc.post()
                        .uri("/export/140728,140703")
                        .with(Actors.as(Actors.samr()))
                        .with(csrf())
                        .param("purpose", "核对年度报告初稿"))
                .hasStatus4xxClientError();
    }

    @Test
    @DisplayName("R17: a text that a program might take for a formula is harmless in every form")
    void nothingIsAFormula() {
        var line = new Export.Line(
                "990121", "=1+1", "Z1-01", "+A1", "2024", null, "", null, null, "无数据", "最终", null, null, "@x", "-y",
                "2024", "公开", 1, "a\"b");
        var export = new Export(
                java.util.UUID.randomUUID(),
                "990121",
                "示例",
                MethodVersion.CURRENT,
                "标记",
                "快照",
                java.time.Instant.EPOCH,
                List.of(line));
        assertThat(new String(ExportFiles.write(export, ExportFormat.CSV, json), StandardCharsets.UTF_8))
                .contains("990121,'=1+1,Z1-01,'+A1,2024,,")
                .contains("'@x,'-y")
                .contains("\"a\"\"b\"")
                .contains("注：标记快照统计方法第3版。");
    }
}

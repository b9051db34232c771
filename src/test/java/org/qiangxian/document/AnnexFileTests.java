package org.qiangxian.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each annex as Word, PDF and Excel, opened by other programs than the platform: LibreOffice converts Word and Excel
 * files, Poppler reads and draws every page. The pictures are kept in {@code target/annexes}. Word and WPS themselves
 * were not tried.
 */
class AnnexFileTests {

    private static final Path FOLDER = Path.of("target/annexes").toAbsolutePath();
    private static final Map<String, Document> ANNEXES =
            Map.of("annex1", Annexes.annex1(), "annex2", Annexes.annex2(), "annex3", Annexes.annex3());

    /**
     * Makes LibreOffice write into the tags of its PDF which parts it takes for a heading, a table head, or a picture
     * with words.
     */
    private static final String TAGGED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry"><item
                oor:path="/org.openoffice.Office.Common/Filter/PDF/Export"><prop oor:name="UseTaggedPDF"
                oor:op="fuse"><value>true</value></prop></item></oor:items>
            """;

    /** LibreOffice is started once for all files, because its start is slow. */
    @BeforeAll
    static void convert() throws IOException, InterruptedException {
        var settings = Files.createDirectories(FOLDER.resolve("profile/user")).resolve("registrymodifications.xcu");
        Files.writeString(settings, TAGGED);
        var documents = Annexes.documents();
        var office = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=file://" + FOLDER.resolve("profile"),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                FOLDER.toString()));
        for (var annex : ANNEXES.entrySet()) {
            var name = annex.getKey();
            Files.write(
                    FOLDER.resolve(name + "-own.pdf"),
                    documents.write(annex.getValue(), Format.PDF).content());
            var word = FOLDER.resolve(name + "-word.docx");
            Files.write(word, documents.write(annex.getValue(), Format.DOCX).content());
            office.add(word.toString());
        }
        var report = FOLDER.resolve("report-word.docx");
        Files.write(report, documents.write(report(), Format.DOCX).content());
        office.add(report.toString());
        var excel = FOLDER.resolve("annex3-excel.xlsx");
        Files.write(excel, documents.write(Annexes.annex3(), Format.XLSX).content());
        office.add(excel.toString());
        run(office);
    }

    @ParameterizedTest
    @ValueSource(strings = {"annex1-own", "annex1-word"})
    @DisplayName("R65: annex 1 has its title without 模板, its seven headings in order, boxes, quarters and the seal")
    void annex1(String name) throws IOException, InterruptedException {
        var text = text(name);

        assertThat(text).containsSubsequence(Annexes.ANNEX1_HEADINGS).doesNotContain("模板", "#", "\uFFFD");
        assertThat(text)
                .containsSubsequence(
                        "附件1",
                        "质量强县（区、镇）培育建设创新试点方案",
                        "□新型质量治理机制创新",
                        "☑现代质量政策制度创新",
                        "☑其他：质量文化传播机制创新",
                        "“质量—信用—授信”闭环",
                        "〔2024〕6号",
                        "2025年第三季度：制定实施方案",
                        "2026年第四季度：总结经验",
                        "到2026年底：形成可复制",
                        "试点单位（盖章）",
                        "2025年月日");
        assertThat(text).contains(Annexes.CODE.toString());
        paper(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"annex2-own", "annex2-word"})
    @DisplayName("R78: annex 2 has its title without 模板, its six headings in order and no seal")
    void annex2(String name) throws IOException, InterruptedException {
        var text = text(name);

        assertThat(text).containsSubsequence(Annexes.ANNEX2_HEADINGS).doesNotContain("模板", "盖章", "#", "\uFFFD");
        assertThat(text).contains("百城质量提升推荐活动方案", "☑大力提振消费", "☑整治“内卷式”竞争", "□降碳减污扩绿", "<3次&公布结果", "此件不公开");
        paper(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"annex3-own", "annex3-word", "annex3-excel"})
    @DisplayName("R80–R82: annex 3 names who reports and has the columns of the template")
    void annex3(String name) throws IOException, InterruptedException {
        var text = text(name);

        assertThat(text)
                .containsSubsequence(
                        "培育建设创新试点和百城质量提升活动汇总表",
                        "报送单位（盖章）：示例省市场监督管理局",
                        "一、培育建设创新试点",
                        "序号",
                        "试点方向",
                        "试点名称",
                        "试点单位",
                        "二、百城质量提升推荐活动",
                        "序号",
                        "活动主题方向",
                        "活动主题名称",
                        "开展活动城市")
                .doesNotContain("模板", "#", "\uFFFD");
        assertThat(text).contains(Annexes.CODE.toString());
        paper(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"annex1-own", "annex1-word", "annex3-own", "annex3-word", "annex3-excel"})
    @DisplayName("R61: the code is read again from every page that another program has drawn")
    void theCodeIsReadFromThePicture(String name) throws IOException, InterruptedException {
        for (var page : pages(name)) {
            assertThat(CodeReader.find(page)).contains(Annexes.CODE);
        }
    }

    @Test
    @DisplayName(
            "the title stands in the middle, the text begins at 37 mm from above and 28 mm from the left (GB/T 9704)")
    void thePageIsThatOfAnOfficialDocument() throws IOException, InterruptedException {
        for (var name : List.of("annex1-own", "annex1-word")) {
            var page = pages(name).getFirst();
            double mm = page.getWidth() / 210.0;
            int top = IntStream.range(0, page.getHeight())
                    .filter(y -> ink(page, 0, page.getWidth(), y))
                    .findFirst()
                    .orElseThrow();
            int left = IntStream.range(0, page.getWidth())
                    .filter(x ->
                            IntStream.range((int) (37 * mm), (int) (262 * mm)).anyMatch(y -> dark(page, x, y)))
                    .findFirst()
                    .orElseThrow();
            int right = IntStream.iterate(page.getWidth() - 1, x -> x - 1)
                    .limit(page.getWidth())
                    .filter(x ->
                            IntStream.range((int) (37 * mm), (int) (262 * mm)).anyMatch(y -> dark(page, x, y)))
                    .findFirst()
                    .orElseThrow();

            assertThat(top / mm).as(name + " top").isBetween(36.0, 42.0);
            assertThat(left / mm).as(name + " left").isBetween(27.5, 30.0);
            assertThat(right / mm).as(name + " right").isBetween(180.0, 185.0);
        }
    }

    @Test
    @DisplayName("every part of a Word file is valid by the schema of the format")
    void theWordFileIsValid() throws IOException {
        for (var name : List.of("annex1", "annex2", "annex3", "report")) {
            try (var file = new XWPFDocument(Files.newInputStream(FOLDER.resolve(name + "-word.docx")))) {
                var wrong = new ArrayList<XmlError>();
                file.getDocument().validate(new XmlOptions().setErrorListener(wrong));
                file.getFooterList()
                        .forEach(foot -> foot._getHdrFtr().validate(new XmlOptions().setErrorListener(wrong)));

                assertThat(wrong).as(name).isEmpty();
            }
        }
    }

    @Test
    void everyFontOfAPdfIsInIt() throws IOException, InterruptedException {
        for (var name : ANNEXES.keySet()) {
            var fonts =
                    run(List.of("pdffonts", FOLDER.resolve(name + "-own.pdf").toString()));

            assertThat(fonts.lines().skip(2).toList())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).containsPattern("TrueType.* yes +yes +yes "));
        }
    }

    private static Document report() {
        var drawing = new Drawing(
                "安全事件：上升9个，下降1个",
                450,
                84,
                List.of(
                        new Drawing.Bar(0, 0, 400, 22, Drawing.Tone.BLUE),
                        new Drawing.Line(
                                List.of(new Drawing.Point(0, 60), new Drawing.Point(450, 30)), Drawing.Tone.RUST),
                        new Drawing.Dot(450, 30, 3, Drawing.Tone.RUST),
                        new Drawing.Label(450, 80, 18, Drawing.Anchor.END, "上升 9个")));
        return new Document(
                "年度报告",
                "",
                List.of("年度质量状况报告"),
                List.of(
                        new Block.Heading("一、总体情况"),
                        new Block.Subheading("安全事件", 1),
                        new Block.Drawn(drawing),
                        new Block.Cited("有数据的地方上升9个。", 2),
                        new Block.Table(List.of("序号", "城市"), List.of(List.of("1", "示例甲县")), List.of(8, 92)),
                        new Block.Notes(List.of("参考指标体系：安全事件（Z1-01）。", "按快照逐地计数：9个（上升）。"))),
                null,
                "");
    }

    @Test
    @DisplayName(
            "R42: another program finds in a report as Word its headings, table heads, drawings with words, and links")
    void aReportInWordIsReadByAnotherProgram() throws IOException {
        var tags = new TreeMap<String, List<String>>();
        try (var pdf = Loader.loadPDF(FOLDER.resolve("report-word.pdf").toFile())) {
            tags(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
        }

        assertThat(tags).containsKeys("H1", "H2", "H3", "TH", "TD", "Figure", "Link");
        assertThat(tags.get("TH")).hasSize(2);
        assertThat(tags.get("Figure")).containsExactly("安全事件：上升9个，下降1个");
    }

    private static void tags(PDStructureNode node, Map<String, List<String>> tags) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.computeIfAbsent(element.getStandardStructureType(), _ -> new ArrayList<>())
                        .add(Objects.requireNonNullElse(element.getAlternateDescription(), ""));
                tags(element, tags);
            }
        }
    }

    private static void paper(String name) throws IOException, InterruptedException {
        var info = run(List.of("pdfinfo", FOLDER.resolve(name + ".pdf").toString()));
        assertThat(info).containsPattern("Page size: +59[45](\\.\\d+)? x 84[12](\\.\\d+)? pts \\(A4\\)");
    }

    private static String text(String name) throws IOException, InterruptedException {
        var order = name.endsWith("-own") ? "-raw" : "-layout";
        return run(List.of("pdftotext", order, FOLDER.resolve(name + ".pdf").toString(), "-"))
                .replaceAll("[\\s　]+", "");
    }

    private static List<BufferedImage> pages(String name) throws IOException, InterruptedException {
        var stem = FOLDER.resolve(name);
        run(List.of("pdftoppm", "-r", "110", "-png", stem + ".pdf", stem.toString()));
        var pages = new ArrayList<BufferedImage>();
        var files = FOLDER.toFile().listFiles((File folder, String file) -> file.matches(name + "-\\d+\\.png"));
        // A folder lists its files in any order; the pages are in the order of their numbers, which have leading zeros.
        for (var file : Stream.of(Objects.requireNonNull(files)).sorted().toList()) {
            pages.add(ImageIO.read(file));
        }
        assertThat(pages).isNotEmpty();
        return pages;
    }

    private static boolean ink(BufferedImage page, int from, int to, int y) {
        return IntStream.range(from, to).anyMatch(x -> dark(page, x, y));
    }

    private static boolean dark(BufferedImage page, int x, int y) {
        return (page.getRGB(x, y) & 0xFF) < 128;
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        var output = Files.createTempFile("run", ".txt");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
            var said = Files.readString(output, UTF_8);
            assertThat(process.exitValue()).as(said).isZero();
            return said;
        } finally {
            Files.delete(output);
        }
    }
}

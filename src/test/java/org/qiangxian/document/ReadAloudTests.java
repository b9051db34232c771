package org.qiangxian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;

/** Another program checks whether each kind of paper can be read aloud: PDF/UA-1 (ISO 14289-1). */
class ReadAloudTests {

    private static final List<String> NAMES = List.of("方案", "序号", "单位");

    static Stream<Arguments> papers() {
        return Stream.of(
                Arguments.of("annex 1", Annexes.annex1()),
                Arguments.of("annex 2", Annexes.annex2()),
                Arguments.of("annex 3", Annexes.annex3()),
                Arguments.of("a paper under a red head", letter()),
                Arguments.of("the same with a watermark", letter().marked("演示　仅供浏览")),
                Arguments.of("a table over several pages", table()),
                Arguments.of("the same with a watermark", table().marked("此件不公开　示例省市场监督管理局　2026年9月1日下载")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    @DisplayName("R42: a PDF of the platform can be read aloud: titles, headings, tables and pictures are tagged")
    void aPdfCanBeReadAloud(String name, Document paper) throws IOException, VeraPDFException {
        var pdf = Annexes.documents().write(paper, Format.PDF).content();

        assertThat(ReadAloud.faults(pdf)).isEmpty();
    }

    private static Document letter() {
        return new Document(
                        "通知",
                        "",
                        List.of("关于开展质量强县（区、镇）培育建设", "有关工作的通知"),
                        List.of(
                                new Block.Line("各省、自治区、直辖市市场监督管理局："),
                                new Block.Heading("一、总体安排"),
                                new Block.Paragraph("现将有关事项通知如下。\n请认真执行。"),
                                new Block.Named("联系人", "质量发展局"),
                                new Block.Choices(
                                        List.of(new Block.Choice("公开", true, ""), new Block.Choice("其他：", false, ""))),
                                new Block.Note("（注：年份按公历计算。）"),
                                new Block.Table(NAMES, List.of(List.of("甲", "1", "示例甲县")), List.of(40, 8, 52)),
                                new Block.Signed("示例省市场监督管理局", "2026年9月1日"),
                                new Block.Imprint("省纪委监委派驻机构", "示例省市场监督管理局办公室", "2026年9月1日")),
                        null,
                        "")
                .under(new Letterhead("示例省市场监督管理局", "示市监质〔2026〕1号"));
    }

    private static Document table() {
        return new Document(
                "汇总表",
                "附件 3",
                List.of("汇总表"),
                List.of(new Block.Table(
                        NAMES, Collections.nCopies(90, List.of("一个方案", "1", "示例甲县")), List.of(40, 8, 52))),
                null,
                "");
    }
}

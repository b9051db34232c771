package org.qiangxian.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.call.Call;
import org.qiangxian.document.Block;
import org.qiangxian.document.ContentCode;
import org.qiangxian.document.Document;
import org.qiangxian.form.Content;
import org.qiangxian.form.Field;
import org.qiangxian.form.Form;
import org.qiangxian.form.Kind;
import org.qiangxian.form.Said;
import org.qiangxian.form.Sheet;
import org.qiangxian.shell.Typing;

/** The three annexes of a call as documents: titles and numbered headings are the call's, word for word (R65, R78, R80). */
final class Annexes {

    private static final List<Integer> WIDTHS = List.of(9, 28, 37, 26);

    private Annexes() {}

    /**
     * Annex 1 or 2.
     *
     * @param unit the unit with its province and city
     * @param code null for a draft, and for an annex without a seal
     */
    static Document plan(Call call, Form form, Content content, String unit, @Nullable ContentCode code) {
        var sheet = Sheet.toRead(form, content, unit, "");
        var blocks = new ArrayList<Block>();
        for (var field : form.fields()) {
            if (leftOut(field, content)) {
                continue;
            }
            if (sheet.opensHeading(field)) {
                blocks.add(new Block.Heading(field.heading()));
            }
            blocks.addAll(printed(sheet.said(field)));
        }
        if (!content.partners().isEmpty()) {
            blocks.add(new Block.Heading("合作城市"));
            content.partners().forEach(each -> blocks.add(new Block.Named(each.name(), each.part())));
        }
        if (form.seal() != null) {
            blocks.add(new Block.Seal(form.seal() + "（盖章）", call.year() + "年　　月　　日"));
        }
        var name = "%s %s（%s）".formatted(form.kind().annex(), form.title(), unit);
        return new Document(name, mark(form.kind().annex()), List.of(form.title()), blocks, code, "");
    }

    /** Whether an optional field that is empty is left out, so that no empty heading is printed. */
    private static boolean leftOut(Field field, Content content) {
        return field instanceof Field.Text text && !text.required() && Typing.blank(content.text(text.key()));
    }

    private static List<Block> printed(Said said) {
        return switch (said) {
            case Said.Prose prose -> List.of(printed(prose));
            case Said.Parts parts ->
                parts.parts().stream().map(Annexes::printed).toList();
            case Said.Choices choices ->
                List.of(new Block.Choices(choices.choices().stream()
                        .map(choice -> new Block.Choice(
                                choice.label() + (choice.open() ? "：" : ""), choice.chosen(), choice.text()))
                        .toList()));
        };
    }

    private static Block printed(Said.Prose prose) {
        return prose.label() == null ? new Block.Paragraph(prose.text()) : new Block.Named(prose.label(), prose.text());
    }

    /**
     * Annex 3 from what was chosen, in the order of codes. The 序号 is counted here, for the paper only, and stored
     * nowhere (R81).
     */
    static Document summary(Call call, String organisation, List<Line> lines, @Nullable ContentCode code) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Line("报送单位（盖章）：" + organisation));
        blocks.add(new Block.Heading("一、培育建设创新试点"));
        blocks.add(table(List.of("序号", "试点方向", "试点名称", "试点单位"), of(lines, Kind.PILOT), call.seats(Kind.PILOT)));
        blocks.add(new Block.Heading("二、百城质量提升推荐活动"));
        blocks.add(table(
                List.of("序号", "活动主题方向", "活动主题名称", "开展活动城市"), of(lines, Kind.ACTIVITY), call.seats(Kind.ACTIVITY)));
        return new Document(
                "附件3 培育建设创新试点和百城质量提升活动汇总表（%s）".formatted(organisation),
                "附件 3",
                List.of("培育建设创新试点和百城质量提升活动汇总表"),
                blocks,
                code,
                "");
    }

    private static List<Line> of(List<Line> lines, Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    /** As many rows as the template has, filled from above. */
    private static Block table(List<String> columns, List<Line> lines, int least) {
        var rows = IntStream.range(0, Math.max(least, lines.size()))
                .mapToObj(i -> i < lines.size() ? row(i + 1, lines.get(i)) : List.of(String.valueOf(i + 1), "", "", ""))
                .toList();
        return new Block.Table(columns, rows, WIDTHS);
    }

    private static List<String> row(int number, Line line) {
        return List.of(String.valueOf(number), line.directions(), line.title(), line.unitName());
    }

    private static String mark(String annex) {
        return annex.replace("附件", "附件 ");
    }

    /** The receipt of a package. */
    static Document receipt(Call call, Package sent, String reference) {
        var rows = sent.items().stream()
                .map(item -> List.of(
                        item.line().kind().annex(),
                        item.line().unitName(),
                        item.line().title(),
                        Objects.requireNonNullElse(item.code(), "不盖章")))
                .toList();
        return new Document(
                "报送回执（%s）".formatted(sent.organisation()),
                "",
                List.of("报送回执"),
                List.of(
                        new Block.Line("回执编号：" + reference),
                        new Block.Line("报送单位：" + sent.organisation()),
                        new Block.Line(
                                "征集：" + call.title() + "（" + call.definition().documentNumber() + "）"),
                        new Block.Line("报送时间：" + Times.second(sent.at()) + "（北京时间），第 " + sent.number() + " 次报送"),
                        new Block.Line("经办人：" + sent.by().words()),
                        new Block.Heading("报送材料"),
                        new Block.Table(List.of("附件", "城市", "名称", "内容码"), rows, List.of(9, 24, 37, 30)),
                        new Block.Paragraph("附件3 汇总表内容码：" + sent.summaryCode()),
                        new Block.Paragraph("校验码：" + sent.check()),
                        new Block.Note("本回执由平台在收到报送的同时出具。在平台打开同一编号的回执，校验码一致的，报送的材料没有改动。校验码是摘要值的前 16 位；"
                                + "摘要值由本次报送的全部材料、各材料版本和盖章扫描件计算得出，供技术核验：" + sent.hash())),
                null,
                "");
    }
}

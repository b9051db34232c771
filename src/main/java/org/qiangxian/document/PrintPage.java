package org.qiangxian.document;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A document as the page that becomes a PDF, without its watermark. Every word of a document passes through
 * {@link #escaped}.
 */
final class PrintPage {

    private final Document document;
    private final StringBuilder html = new StringBuilder();
    private final List<Drawing> drawings = new ArrayList<>();

    PrintPage(Document document, String style) {
        this.document = document;
        html.append("<html lang=\"zh-CN\"><head><title>").append(escaped(Document.line(document.name())));
        html.append("</title><style>").append(style).append("</style></head><body>");
    }

    String html() {
        if (document.head() == null || document.code() != null) {
            foot();
        }
        head();
        if (!document.mark().isEmpty()) {
            tag("p", "mark", document.mark());
        }
        html.append("<h1>");
        html.append(String.join(
                "<br/>", document.title().stream().map(PrintPage::escaped).toList()));
        html.append("</h1>");
        document.blocks().forEach(this::block);
        return html.append("</body></html>").toString();
    }

    /** The issuer in red, the number, the red line. */
    private void head() {
        var head = document.head();
        if (head != null) {
            html.append("<div class=\"letterhead\"><p class=\"issuer\" style=\"font-size: %dpt; padding-top: %dpt\">"
                    .formatted(head.size(), head.above()));
            html.append(escaped(Document.line(head.issuer()))).append("</p>");
            tag("p", "docnumber", head.number());
            html.append("</div>");
        }
    }

    /** What stands at the foot of every page; a document without a code has the number alone. */
    private void foot() {
        var code = document.code();
        html.append("<table class=\"foot\"><tr><td>");
        if (code != null) {
            var picture = Base64.getEncoder().encodeToString(QrCode.png(code));
            html.append("<img alt=\"内容码\" src=\"data:image/png;base64,")
                    .append(picture)
                    .append("\"/>");
        }
        html.append("</td><td class=\"number\"></td><td class=\"words\">");
        if (code != null) {
            html.append("内容码<br/><b>").append(code).append("</b><br/>打印后改动一字，内容码即不相符");
        }
        html.append("</td></tr></table>");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> tag("h2", "heading", heading.text());
            case Block.Subheading heading -> cited("h3", "subheading", heading.text(), heading.note());
            case Block.Drawn drawn -> drawn(drawn.drawing());
            case Block.Cited cited -> cited("p", "text", cited.text(), cited.note());
            case Block.Notes notes -> notes(notes.notes());
            case Block.Paragraph paragraph -> paragraphs("text", paragraph.text());
            case Block.Note note -> paragraphs("note", note.text());
            case Block.Line line -> tag("p", "line", line.text());
            case Block.Choices choices -> choices.choices().forEach(choice -> tag("p", "choice", choice.printed()));
            case Block.Named named -> named(named);
            case Block.Table table -> table(table);
            case Block.Seal seal -> {
                html.append("<div class=\"seal\">");
                tag("p", "unit", seal.unit());
                tag("p", "date", seal.date());
                html.append("</div>");
            }
            case Block.Signed signed -> signed(signed);
            case Block.Imprint imprint -> imprint(imprint);
        }
    }

    private void cited(String name, String kind, String text, int note) {
        html.append('<').append(name).append(" class=\"").append(kind).append("\">");
        html.append(escaped(Document.line(text)));
        if (note > 0) {
            var sign = Block.Notes.sign(note);
            html.append("<a href=\"#").append(Block.Notes.anchor(note));
            html.append("\" title=\"注").append(note).append("\">").append(sign).append("</a>");
        }
        html.append("</").append(name).append('>');
    }

    private void notes(List<String> notes) {
        for (int number = 1; number <= notes.size(); number++) {
            html.append("<p class=\"source\"><span id=\"")
                    .append(Block.Notes.anchor(number))
                    .append("\">");
            html.append(Block.Notes.sign(number)).append("</span>");
            html.append(escaped(Document.line(notes.get(number - 1))));
            html.append("</p>");
        }
    }

    /** The place of a drawing, which is found by its number among the drawings. */
    private void drawn(Drawing drawing) {
        html.append("<p class=\"drawn\"><object data-at=\"").append(drawings.size());
        html.append("\" alt=\"").append(escaped(Document.line(drawing.said())));
        html.append(
                "\" style=\"width: %dpx; height: %dpx\"></object></p>".formatted(drawing.width(), drawing.height()));
        drawings.add(drawing);
    }

    /** The drawings of the page in their order. */
    List<Drawing> drawings() {
        return drawings;
    }

    private void signed(Block.Signed signed) {
        html.append("<div class=\"signed\">");
        right(signed.unit(), signed.unitRight());
        right(signed.date(), signed.dateRight());
        html.append("</div>");
    }

    private void right(String text, double ems) {
        html.append("<p style=\"padding-right: %.1fem\">".formatted(ems))
                .append(escaped(Document.line(text)))
                .append("</p>");
    }

    private void imprint(Block.Imprint imprint) {
        html.append("<table class=\"imprint\">");
        if (!imprint.copiesLine().isEmpty()) {
            html.append("<tr><td colspan=\"2\">")
                    .append(escaped(imprint.copiesLine()))
                    .append("</td></tr>");
        }
        html.append("<tr><td>")
                .append(escaped(Document.line(imprint.office())))
                .append("</td><td class=\"printed\">")
                .append(escaped(imprint.dateLine()))
                .append("</td></tr></table>");
    }

    private void named(Block.Named named) {
        var lines = Document.paragraphs(named.text());
        html.append("<p class=\"named\"><b>")
                .append(escaped(Document.line(named.name())))
                .append("：</b>")
                .append(escaped(lines.isEmpty() ? "" : lines.getFirst()))
                .append("</p>");
        lines.stream().skip(1).forEach(line -> tag("p", "text", line));
    }

    private void table(Block.Table table) {
        html.append("<table><thead><tr>");
        int sum = table.widths().stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < table.columns().size(); i++) {
            html.append("<th style=\"width:")
                    .append(table.widths().get(i) * 100 / sum)
                    .append("%\">");
            html.append(escaped(table.columns().get(i))).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        table.rows().forEach(row -> row(row, table.widths()));
        html.append("</tbody></table>");
    }

    private void row(List<String> cells, List<Integer> widths) {
        html.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            html.append(widths.get(i) < 10 ? "<td class=\"narrow\">" : "<td>");
            html.append(escaped(Document.line(cells.get(i)))).append("</td>");
        }
        html.append("</tr>");
    }

    private void paragraphs(String kind, String text) {
        Document.paragraphs(text).forEach(line -> tag("p", kind, line));
    }

    private void tag(String name, String kind, String text) {
        html.append('<').append(name).append(" class=\"").append(kind).append("\">");
        html.append(escaped(Document.line(text))).append("</").append(name).append('>');
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

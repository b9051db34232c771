package org.qiangxian.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An xlsx workbook made of hand-written parts, so that each trait of Excel, WPS and LibreOffice can be set
 * separately.
 */
public final class Xlsx {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Formats 0 to 5: general, percent, date, a custom date, text, two decimals. */
    private static final String STYLES = """
            <styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>\
            <cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="49"/><xf numFmtId="2"/></cellXfs></styleSheet>\
            """.formatted(MAIN);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private String bookProperties = "";
    private String relations = "";
    private String namespace = MAIN;
    private String state = "";

    public static Xlsx book() {
        return new Xlsx();
    }

    /** One sheet with these rows inside {@code sheetData}. */
    static Path of(String rows) {
        return book().sheet("表", rows).file();
    }

    public Xlsx sheet(String name, String rows) {
        return sheet(name, rows, "");
    }

    public Xlsx sheet(String name, String rows, String after) {
        return raw(name, "<sheetData>" + rows + "</sheetData>" + after);
    }

    public Xlsx raw(String name, String inside) {
        sheets.put(name, "<worksheet xmlns=\"" + namespace + "\">" + inside + "</worksheet>");
        return this;
    }

    Xlsx strict() {
        namespace = STRICT;
        return this;
    }

    Xlsx hidden() {
        state = " state=\"hidden\"";
        return this;
    }

    Xlsx since1904() {
        bookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public Xlsx strings(String... items) {
        return part(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"" + MAIN + "\"><si>" + String.join("</si><si>", items) + "</si></sst>");
    }

    Xlsx application(String name) {
        return part("docProps/app.xml", "<Properties><Application>" + name + "</Application></Properties>");
    }

    public Xlsx relation(String type, String target) {
        relations += "<Relationship Id=\"x" + relations.length() + "\" Type=\"" + RELATIONS + "/" + type
                + "\" Target=\"" + target + "\"/>";
        return this;
    }

    public Xlsx part(String name, String content) {
        parts.put(name, (HEAD + content).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Xlsx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        finish();
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public Path file() {
        return Tables.file(bytes(), ".xlsx");
    }

    private void finish() {
        var list = new StringBuilder();
        var related = new StringBuilder(relations);
        int number = 0;
        for (var sheet : sheets.entrySet()) {
            number++;
            list.append("<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"rId%d\"/>"
                    .formatted(sheet.getKey(), number, number == sheets.size() ? state : "", number));
            related.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(number, RELATIONS, number));
            part("xl/worksheets/sheet" + number + ".xml", sheet.getValue());
        }
        related.append("<Relationship Id=\"st\" Type=\"" + RELATIONS + "/styles\" Target=\"styles.xml\"/>");
        if (parts.containsKey("xl/sharedStrings.xml")) {
            related.append("<Relationship Id=\"ss\" Type=\"" + RELATIONS
                    + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>");
        }
        parts.putIfAbsent(
                "[Content_Types].xml",
                (HEAD + "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>")
                        .getBytes(StandardCharsets.UTF_8));
        part(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + namespace + "\" xmlns:r=\"" + RELATIONS + "\">" + bookProperties + "<sheets>"
                        + list + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + related + "</Relationships>");
        part("xl/styles.xml", STYLES);
    }

    /** A row of inline texts and numbers from column A on; an empty text leaves a cell out. */
    public static String row(int number, Object... cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].equals("")) {
                continue;
            }
            if (cells[i] instanceof String text) {
                row.append(text(Column.letter(i) + number, text));
            } else {
                row.append("<c r=\"" + Column.letter(i) + number + "\"><v>" + cells[i] + "</v></c>");
            }
        }
        return row.append("</row>").toString();
    }

    static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text)
                + "</t></is></c>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    public static String merges(String... areas) {
        return "<mergeCells><mergeCell ref=\"" + String.join("\"/><mergeCell ref=\"", List.of(areas))
                + "\"/></mergeCells>";
    }
}

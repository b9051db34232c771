package org.qiangxian.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Plain;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.qiangxian.spreadsheet.Raw;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The form as an Excel file to be filled in without the platform: one row for each input, whose name is in a hidden
 * first column. The returned file is bound and checked like a browser's form.
 */
public final class OfflineForm {

    static final String DIRECTION = "directions.";

    private static final String KEY = "form:";
    private static final String ONLY = "　只填";

    private static final int NAME = 0;
    private static final int ANSWER = 2;
    private static final int FIRST = 3;
    private static final String TICK = "√";
    private static final int MOST_OF_A_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private OfflineForm() {}

    /** One row. */
    private record Line(String name, String label, String answer, String help) {

        /** The answer as a cell can hold it. */
        String fits() {
            var text = Plain.printed(answer);
            if (text.length() > MOST_OF_A_CELL) {
                throw new Refusal.Invalid("“%s”一栏有 %d 个字，超过 Excel 一个单元格能存的 %d 个字。请先在页面上精简，再下载表格。"
                        .formatted(label, Typing.length(text), MOST_OF_A_CELL));
            }
            return text;
        }
    }

    /**
     * The form with what is written in it, as an .xlsx.
     *
     * @param place who fills it in and for what, in words
     * @param key identifies what is filled in; it is written into the hidden column, and {@link #read} refuses the file
     *     of something else
     * @throws Refusal.Invalid if an answer is longer than a cell can hold
     */
    public static byte[] write(Form form, Content content, String place, String key) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("填写");
            var wrapped = wrapped(book);
            var top = sheet.createRow(0);
            top.createCell(NAME).setCellValue(KEY + key);
            top.createCell(1).setCellValue(form.title());
            sheet.createRow(1).createCell(1).setCellValue(place + ONLY + "“填写内容”一列，不增删行；填好后在平台“离线填写”处上传，上传后仍可修改。");
            var head = sheet.createRow(2);
            head.createCell(1).setCellValue("栏目");
            head.createCell(ANSWER).setCellValue("填写内容");
            head.createCell(3).setCellValue("填写说明");
            int at = FIRST;
            for (var line : lines(form, content)) {
                var row = sheet.createRow(at++);
                row.createCell(NAME).setCellValue(line.name());
                for (int column = 1; column <= 3; column++) {
                    var cell = row.createCell(column);
                    cell.setCellStyle(wrapped);
                    cell.setCellValue(column == 1 ? line.label() : column == ANSWER ? line.fits() : line.help());
                }
            }
            sheet.setColumnHidden(NAME, true);
            sheet.setColumnWidth(1, 26 * 256);
            sheet.setColumnWidth(ANSWER, 60 * 256);
            sheet.setColumnWidth(3, 46 * 256);
            sheet.createFreezePane(0, FIRST);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CellStyle wrapped(Workbook book) {
        var style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }

    private static List<Line> lines(Form form, Content content) {
        var lines = new ArrayList<Line>();
        for (var field : form.fields()) {
            switch (field) {
                case Field.Unit _ -> {}
                case Field.Directions directions -> directions(lines, directions, content);
                case Field.Quarters quarters ->
                    quarters.quarters().forEach(quarter -> quarter(lines, quarters, quarter, content));
                case Field.Lines several -> lines(lines, several, content);
                case Field.Text text ->
                    lines.add(new Line("text." + text.key(), text.name(), content.text(text.key()), help(text)));
            }
        }
        return lines;
    }

    private static void quarter(List<Line> lines, Field.Quarters field, Quarter quarter, Content content) {
        var help = "各季度合计不超过%d字%s".formatted(field.limit(), field.safeguards() ? "，含保障措施" : "");
        lines.add(new Line("quarter." + quarter, quarter.label(), content.quarter(quarter), help));
        if (field.safeguards()) {
            lines.add(new Line(
                    "safeguard." + quarter,
                    Field.Quarters.safeguard(quarter),
                    content.safeguard(quarter),
                    "这个季度的工作靠什么保障，简要写明"));
        }
    }

    private static void directions(List<Line> lines, Field.Directions field, Content content) {
        for (var option : field.options()) {
            var chosen = content.directions().contains(option.code());
            lines.add(new Line(
                    DIRECTION + option.code(),
                    "方向：" + option.label(),
                    chosen ? TICK : "",
                    "选此方向的填" + TICK + "。" + option.note()));
        }
        lines.add(new Line("otherDirection", "其他方向的内容", content.otherDirection(), "选“其他”时填写"));
    }

    private static void lines(List<Line> lines, Field.Lines field, Content content) {
        for (int line = 1; line <= field.most(); line++) {
            for (var column : field.columns()) {
                var name = field.name(line, column);
                lines.add(new Line(
                        "text." + name,
                        "%s%d：%s".formatted(field.name(), line, column.label()),
                        content.text(name),
                        "限%d字%s".formatted(column.limit(), column.required() ? "，没有这一条的不填" : "，可不填")));
            }
        }
    }

    private static String help(Field.Text text) {
        return text.limit() == null ? text.help() : text.help() + "（限" + text.limit() + "字）";
    }

    /**
     * What was filled in, as a browser would send it.
     *
     * @param rows of the first sheet, as {@code Spreadsheets.form} reads them
     * @param key the key that the file must bear
     * @throws Refusal.Invalid if it is the file of something else, is not this form, or an answer is a formula whose
     *     result is not in the file
     */
    public static MultiValueMap<String, String> read(Form form, List<Raw.Row> rows, String key) {
        own(rows, key);
        var known = lines(form, Content.EMPTY).stream().collect(Collectors.toMap(Line::name, Line::label));
        var sent = new LinkedMultiValueMap<String, String>();
        for (var row : rows) {
            var name = shown(row, NAME, "").strip();
            if (known.containsKey(name)) {
                put(sent, name, shown(row, ANSWER, known.get(name)));
            }
        }
        if (sent.isEmpty()) {
            throw new Refusal.Invalid("文件里没有这份表的栏目。请用从本页下载的表格填写后再上传。");
        }
        return sent;
    }

    /** Refuses the file of something else, and says of what it is; a file without a key is an old one and accepted. */
    private static void own(List<Raw.Row> rows, String key) {
        var other = rows.stream()
                .map(row -> shown(row, NAME, ""))
                .anyMatch(name -> name.startsWith(KEY) && !name.equals(KEY + key));
        if (other) {
            var whose = rows.stream()
                    .map(row -> shown(row, 1, ""))
                    .filter(words -> words.contains(ONLY))
                    .map(words -> words.substring(0, words.indexOf(ONLY)))
                    .findFirst()
                    .orElse("另一份");
            throw new Refusal.Invalid("这个文件是为“%s”下载的，不是本页的这一份，没有读入。请用从本页下载的表格填写后再上传。".formatted(whose));
        }
    }

    /** What its reader sees in a cell. */
    private static String shown(Raw.Row row, int column, String label) {
        var box = row.boxes().stream().filter(each -> each.column() == column).findFirst();
        if (box.isEmpty()) {
            return "";
        }
        var text = box.get().text();
        return switch (box.get().type()) {
            case TEXT, FIELD, BOOLEAN -> Plain.text(text);
            case NUMBER -> figure(text);
            case PERCENT -> figure(new BigDecimal(text).movePointRight(2).toString()) + "%";
            case DAY -> Typing.day(text).map(Chinese::date).orElse(text);
            case ERROR ->
                throw new Refusal.Invalid("“%s”一栏（第 %d 行）是公式，没有结果或出错。请改为直接填写的文字后再上传。".formatted(label, row.number()));
        };
    }

    private static String figure(String stored) {
        return new BigDecimal(stored)
                .round(new MathContext(15))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void put(MultiValueMap<String, String> sent, String name, String answer) {
        if (!name.startsWith(DIRECTION)) {
            sent.add(name, answer);
        } else if (!Typing.trimmed(answer).isEmpty()) {
            sent.add("directions", name.substring(DIRECTION.length()));
        } else {
            sent.putIfAbsent("directions", new ArrayList<>());
        }
    }
}

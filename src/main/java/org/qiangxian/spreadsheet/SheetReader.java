package org.qiangxian.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qiangxian.shell.Refusal;

/**
 * The rows of one sheet of an xlsx workbook. The size that the file claims is ignored, and formulas are not evaluated.
 */
final class SheetReader {

    /** The depth of worksheet, sheetData, row: deeper elements belong to extensions and may have any name. */
    private static final int IN_A_LIST = 3;

    /** Shown for a formula whose result the file does not contain, because formulas are not evaluated. */
    private static final String NO_RESULT = "（没有结果）";

    private final Markup markup;
    private final XlsxSource book;
    private final Consumer<Raw.Row> rows;
    private final List<Raw.Box> boxes = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<Integer> hidden = new ArrayList<>();
    private int row;
    private int column;

    SheetReader(Markup markup, XlsxSource book, Consumer<Raw.Row> rows) {
        this.markup = markup;
        this.book = book;
        this.rows = rows;
    }

    Raw.Trim read() throws IOException {
        while (markup.next()) {
            if (!markup.opens() || markup.depth() != IN_A_LIST) {
                continue;
            }
            switch (markup.name()) {
                case "row" -> row();
                case "col" -> columns();
                case "mergeCell" -> merge(markup.attribute("ref").orElse(""));
                default -> {}
            }
        }
        return new Raw.Trim(merges, hidden);
    }

    private void row() throws IOException {
        int number = markup.attribute("r").map(SheetReader::number).orElse(row + 1);
        if (number <= row || number > Limits.ROWS) {
            throw Damage.refusal();
        }
        row = number;
        column = -1;
        boolean unseen = markup.flag("hidden");
        boxes.clear();
        int outside = markup.depth() - 1;
        while (markup.next() && markup.depth() > outside) {
            if (markup.opens("c") && markup.depth() == outside + 2) {
                cell();
            }
        }
        if (!boxes.isEmpty()) {
            rows.accept(new Raw.Row(row, unseen, boxes));
        }
    }

    private void cell() throws IOException {
        var reference = markup.attribute("r");
        int at = reference.isPresent() ? columnOf(reference.get()) : column + 1;
        if (at >= Limits.MOST_COLUMNS_OF_A_FILE) {
            throw Damage.refusal();
        }
        var type = markup.attribute("t").orElse("n");
        int style = markup.attribute("s").map(SheetReader::number).orElse(0);
        var value = Optional.<String>empty();
        var rich = Optional.<RichText.Parts>empty();
        var origin = Raw.Origin.TYPED;
        int outside = markup.depth() - 1;
        while (markup.next() && markup.depth() > outside) {
            if (markup.depth() > outside + 2) {
                continue;
            }
            if (markup.opens("v")) {
                value = Optional.of(markup.text());
            } else if (markup.opens("f")) {
                origin = Formulas.origin(markup.text());
            } else if (markup.opens("is")) {
                rich = Optional.of(RichText.read(markup));
            }
        }
        boolean given = value.isPresent() && (type.equals("str") || !value.get().isBlank());
        add(
                origin == Raw.Origin.TYPED || given
                        ? box(at, type, style, value, rich, origin)
                        : Optional.of(new Raw.Box(at, Raw.Type.ERROR, NO_RESULT, origin, "")));
    }

    private void add(Optional<Raw.Box> box) {
        if (box.isEmpty() || box.get().text().isEmpty()) {
            return;
        }
        int at = box.get().column();
        if (at >= Limits.COLUMNS && Characters.blank(box.get().text())) {
            return;
        }
        Limits.checkColumn(at, row);
        boolean behind = at > column;
        boxes.add(box.get());
        column = Math.max(column, at);
        if (!behind) {
            boxes.sort(Comparator.comparingInt(Raw.Box::column));
            for (int i = 1; i < boxes.size(); i++) {
                if (boxes.get(i).column() == boxes.get(i - 1).column()) {
                    throw Damage.refusal();
                }
            }
        }
    }

    private Optional<Raw.Box> box(
            int at, String type, int style, Optional<String> value, Optional<RichText.Parts> rich, Raw.Origin origin) {
        if (rich.isPresent()) {
            return Optional.of(new Raw.Box(
                    at, Raw.Type.TEXT, rich.get().text(), origin, rich.get().marks()));
        }
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (type) {
                    case "s" -> {
                        var shared = book.strings().at(number(value.get().strip()));
                        yield new Raw.Box(at, Raw.Type.TEXT, shared.text(), origin, shared.marks());
                    }
                    case "str", "inlineStr" ->
                        new Raw.Box(at, Raw.Type.TEXT, RichText.escaped(value.get()), origin, "");
                    case "b" ->
                        new Raw.Box(at, Raw.Type.BOOLEAN, value.get().equals("0") ? "FALSE" : "TRUE", origin, "");
                    case "e" -> new Raw.Box(at, Raw.Type.ERROR, value.get(), origin, "");
                    case "d" -> day(at, value.get(), origin);
                    default -> number(at, value.get().strip(), book.styles().of(style), origin);
                });
    }

    private static Raw.Box day(int at, String text, Raw.Origin origin) {
        return new Raw.Box(at, Raw.Type.DAY, text.length() > 10 ? text.substring(0, 10) : text, origin, "");
    }

    private Raw.Box number(int at, String text, Raw.Type shown, Raw.Origin origin) {
        if (shown == Raw.Type.DAY) {
            return NumberFormats.day(text, book.since1904())
                    .map(day -> new Raw.Box(at, Raw.Type.DAY, day, origin, ""))
                    .orElseGet(() -> new Raw.Box(at, Raw.Type.NUMBER, text, origin, ""));
        }
        return new Raw.Box(at, shown, text, origin, "");
    }

    private void columns() {
        int first = markup.attribute("min").map(SheetReader::number).orElse(1);
        int last = Math.min(markup.attribute("max").map(SheetReader::number).orElse(first), Limits.COLUMNS);
        if (markup.flag("hidden")) {
            for (int i = Math.max(first, 1); i <= last && hidden.size() < Limits.COLUMNS; i++) {
                hidden.add(i - 1);
            }
        }
    }

    private void merge(String reference) {
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return;
        }
        var first = reference.substring(0, colon);
        var last = reference.substring(colon + 1);
        add(merges, new Merge(rowOf(first), rowOf(last), columnOf(first), columnOf(last)));
    }

    static void add(List<Merge> merges, Merge merge) {
        if (merge.firstRow() < 1
                || merge.firstColumn() < 0
                || merge.lastRow() < merge.firstRow()
                || merge.lastColumn() < merge.firstColumn()) {
            throw Damage.refusal();
        }
        if (merges.size() >= Limits.MERGES) {
            throw new Refusal.Invalid("合并的单元格超过 " + Limits.MERGES + " 处，平台不接收。请取消数据区的合并后再上传。");
        }
        merges.add(merge);
    }

    /** The column of a reference such as AB12, from 0. */
    static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c == '$' || Characters.digit(c)) {
                continue;
            }
            if (c < 'A' || c > 'Z' || i > 4) {
                throw Damage.refusal();
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1 < 0 ? outOfRange() : column - 1;
    }

    private static int outOfRange() {
        throw Damage.refusal();
    }

    private static int rowOf(String reference) {
        int from = 0;
        while (from < reference.length() && !Characters.digit(reference.charAt(from))) {
            from++;
        }
        return number(reference.substring(from));
    }

    /** A whole number from 0 on. */
    static int number(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.digit(text.charAt(i)) || number > 100_000_000) {
                throw Damage.refusal();
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return text.isEmpty() ? outOfRange() : number;
    }
}

package org.qiangxian.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;

/** The rows of one sheet of an xls workbook; formulas are not evaluated. */
final class XlsSheetReader {

    private static final int MACRO_SHEET = 0x40;

    private final XlsGlobals book;
    private final Consumer<Raw.Row> rows;
    private final List<Raw.Box> boxes = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<Integer> hiddenColumns = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private Optional<FormulaRecord> textToCome = Optional.empty();
    private int row = -1;
    private int depth;

    XlsSheetReader(XlsGlobals book, Consumer<Raw.Row> rows) {
        this.book = book;
        this.rows = rows;
    }

    Raw.Trim read(RecordFactoryInputStream records) {
        for (var record = records.nextRecord(); record != null; record = records.nextRecord()) {
            if (record instanceof BOFRecord begin) {
                if (begin.getType() == MACRO_SHEET) {
                    throw PackageCheck.macros();
                }
                depth++;
            } else if (record instanceof EOFRecord) {
                if (--depth <= 0) {
                    flush();
                    return new Raw.Trim(merges, hiddenColumns);
                }
            } else if (depth == 1) {
                take(record);
            }
        }
        throw Damage.refusal();
    }

    private void take(Record record) {
        switch (record) {
            case RowRecord height -> hiddenRows.set(height.getRowNumber() & 0xFFFF, height.getZeroHeight());
            case ColumnInfoRecord columns -> hide(columns);
            case LabelSSTRecord label -> {
                var parts = book.text(label.getSSTIndex());
                add(label, Raw.Type.TEXT, parts.text(), Raw.Origin.TYPED, parts.marks());
            }
            case LabelRecord label -> add(label, Raw.Type.TEXT, label.getValue(), Raw.Origin.TYPED, "");
            case NumberRecord number -> number(number, number.getValue(), Raw.Origin.TYPED);
            case BoolErrRecord odd ->
                add(
                        odd,
                        odd.isBoolean() ? Raw.Type.BOOLEAN : Raw.Type.ERROR,
                        odd.isBoolean() ? bool(odd.getBooleanValue()) : error(odd.getErrorValue()),
                        Raw.Origin.TYPED,
                        "");
            case FormulaRecord formula -> formula(formula);
            case StringRecord text -> {
                textToCome.ifPresent(formula -> add(formula, Raw.Type.TEXT, text.getString(), Raw.Origin.FORMULA, ""));
                textToCome = Optional.empty();
            }
            case MergeCellsRecord merged -> merge(merged);
            default -> {}
        }
    }

    private void formula(FormulaRecord formula) {
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> number(formula, formula.getValue(), Raw.Origin.FORMULA);
            case STRING -> textToCome = Optional.of(formula);
            case BOOLEAN ->
                add(formula, Raw.Type.BOOLEAN, bool(formula.getCachedBooleanValue()), Raw.Origin.FORMULA, "");
            case ERROR -> add(formula, Raw.Type.ERROR, error(formula.getCachedErrorValue()), Raw.Origin.FORMULA, "");
            case BLANK, FORMULA, _NONE -> {}
        }
    }

    private static String bool(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR";
    }

    private void number(CellValueRecordInterface cell, double value, Raw.Origin origin) {
        var text = Double.isFinite(value) && Math.abs(value) < 1e40 ? shortest(value) : Double.toString(value);
        var shown = book.styles().of(cell.getXFIndex());
        var day = shown == Raw.Type.DAY ? NumberFormats.day(text, book.since1904()) : Optional.<String>empty();
        if (day.isPresent()) {
            add(cell, Raw.Type.DAY, day.get(), origin, "");
        } else {
            add(cell, shown == Raw.Type.PERCENT ? shown : Raw.Type.NUMBER, text, origin, "");
        }
    }

    /** The shortest decimal that identifies this number, as an xlsx workbook would store it. */
    private static String shortest(double value) {
        var decimal = BigDecimal.valueOf(value).stripTrailingZeros();
        return decimal.scale() > 50 ? Double.toString(value) : decimal.toPlainString();
    }

    private void add(CellValueRecordInterface cell, Raw.Type type, String text, Raw.Origin origin, String marks) {
        if (cell.getRow() != row) {
            flush();
            if (cell.getRow() < row) {
                throw Damage.refusal();
            }
            row = cell.getRow();
        }
        if (!text.isEmpty()) {
            boxes.add(new Raw.Box(cell.getColumn() & 0xFFFF, type, text, origin, marks));
        }
    }

    private void flush() {
        if (boxes.isEmpty()) {
            return;
        }
        boxes.sort(Comparator.comparingInt(Raw.Box::column));
        for (int i = 1; i < boxes.size(); i++) {
            if (boxes.get(i).column() == boxes.get(i - 1).column()) {
                throw Damage.refusal();
            }
        }
        Limits.checkColumn(boxes.getLast().column(), row + 1);
        rows.accept(new Raw.Row(row + 1, hiddenRows.get(row), boxes));
        boxes.clear();
    }

    private void hide(ColumnInfoRecord columns) {
        if (columns.getHidden()) {
            for (int i = columns.getFirstColumn(); i <= Math.min(columns.getLastColumn(), 255); i++) {
                hiddenColumns.add(i);
            }
        }
    }

    private void merge(MergeCellsRecord merged) {
        for (int i = 0; i < merged.getNumAreas(); i++) {
            var area = merged.getAreaAt(i);
            SheetReader.add(
                    merges,
                    new Merge(
                            area.getFirstRow() + 1,
                            area.getLastRow() + 1,
                            area.getFirstColumn(),
                            area.getLastColumn()));
        }
    }
}

package org.qiangxian.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.qiangxian.shell.Refusal;

/** The globals of an xls workbook: names of sheets, shared texts, formats. */
final class XlsGlobals {

    /** The name of a sheet and where it begins. */
    record Place(Raw.Listed listed, int position) {}

    private final List<Place> sheets = new ArrayList<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private final List<Integer> formats = new ArrayList<>();
    private final Styles styles = Styles.none();
    private final List<String> remarks = new ArrayList<>();
    private Optional<SSTRecord> strings = Optional.empty();
    private boolean since1904;

    void read(RecordFactoryInputStream records) {
        for (var record = records.nextRecord(); record != null; record = records.nextRecord()) {
            if (record instanceof EOFRecord) {
                formats.forEach(styles::cell);
                return;
            }
            take(record);
        }
        throw Damage.refusal();
    }

    private void take(Record record) {
        switch (record) {
            case BoundSheetRecord sheet -> list(sheet);
            case SSTRecord texts -> strings = Optional.of(texts);
            case FontRecord font -> fonts.add(font);
            case FormatRecord format -> styles.format(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord format -> formats.add((int) format.getFormatIndex());
            case DateWindow1904Record window -> since1904 = window.getWindowing() == 1;
            case SupBookRecord book -> link(book);
            default -> {}
        }
    }

    private void list(BoundSheetRecord sheet) {
        if (sheets.size() >= Limits.SHEETS) {
            throw new Refusal.Invalid("工作表超过 " + Limits.SHEETS + " 张，平台不接收。请分成几个文件后再上传。");
        }
        boolean visible = !sheet.isHidden() && !sheet.isVeryHidden();
        sheets.add(new Place(new Raw.Listed(Characters.line(sheet.getSheetname()), visible), sheet.getPositionOfBof()));
    }

    private void link(SupBookRecord book) {
        if (!book.isExternalReferences()) {
            return;
        }
        if (book.getURL().indexOf('\u0003') >= 0) {
            throw Formulas.program();
        }
        if (remarks.isEmpty()) {
            remarks.add("文件链接了其他工作簿，平台不打开链接，取的是上次保存的结果，请核对。");
        }
    }

    List<Place> sheets() {
        return sheets;
    }

    List<String> remarks() {
        return remarks;
    }

    Styles styles() {
        return styles;
    }

    boolean since1904() {
        return since1904;
    }

    RichText.Parts text(int index) {
        var texts = strings.orElseThrow(Damage::refusal);
        if (index < 0 || index >= texts.getNumUniqueStrings()) {
            throw Damage.refusal();
        }
        return parts(texts.getString(index));
    }

    private RichText.Parts parts(UnicodeString rich) {
        var text = rich.getString();
        if (rich.getFormatRunCount() == 0) {
            return new RichText.Parts(text, "");
        }
        var parts = new RichText();
        int from = 0;
        boolean raised = false;
        for (int i = 0; i < rich.getFormatRunCount(); i++) {
            var run = rich.getFormatRun(i);
            int to = Math.clamp(run.getCharacterPos(), from, text.length());
            parts.add(text.substring(from, to), raised);
            from = to;
            raised = raised(run.getFontIndex());
        }
        parts.add(text.substring(from), raised);
        return parts.parts();
    }

    /** Whether a font is superscript; index 4 does not exist, by an old mistake that became part of the format. */
    private boolean raised(int index) {
        int at = index > 4 ? index - 1 : index;
        return at >= 0 && at < fonts.size() && fonts.get(at).getSuperSubScript() == FontRecord.SS_SUPER;
    }
}

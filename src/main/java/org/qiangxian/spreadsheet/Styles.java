package org.qiangxian.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of a workbook's cell formats show dates and which percentages. */
final class Styles {

    private static final int MOST = 1 << 16;

    private final Map<Integer, Raw.Type> formats = new HashMap<>();
    private final List<Raw.Type> cells = new ArrayList<>();

    static Styles none() {
        return new Styles();
    }

    static Styles read(Markup markup) throws IOException {
        var styles = new Styles();
        boolean ofCells = false;
        while (markup.next()) {
            if (markup.name().equals("cellXfs")) {
                ofCells = markup.opens();
            } else if (markup.opens("numFmt")) {
                styles.format(
                        SheetReader.number(markup.attribute("numFmtId").orElse("")),
                        markup.attribute("formatCode").orElse(""));
            } else if (ofCells && markup.opens("xf")) {
                styles.cell(SheetReader.number(markup.attribute("numFmtId").orElse("0")));
            }
        }
        return styles;
    }

    void format(int id, String code) {
        formats.put(id, NumberFormats.of(code));
        check(formats.size());
    }

    void cell(int format) {
        cells.add(type(format));
        check(cells.size());
    }

    private static void check(int count) {
        if (count > MOST) {
            throw Damage.refusal();
        }
    }

    Raw.Type type(int format) {
        var own = formats.get(format);
        return own == null ? NumberFormats.builtIn(format) : own;
    }

    /** How a cell of this style shows a number. */
    Raw.Type of(int style) {
        return style >= 0 && style < cells.size() ? cells.get(style) : Raw.Type.NUMBER;
    }
}

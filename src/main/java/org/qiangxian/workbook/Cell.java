package org.qiangxian.workbook;

import java.util.Set;
import org.qiangxian.spreadsheet.Characters;

/**
 * One cell: its raw content and what it was read as.
 *
 * @param column from 0
 * @param raw as the file has it: the text, or the number as stored; a date as {@code 2020-12-31}
 * @param oddities what was unusual about it although it could be read; mostly empty
 */
public record Cell(int column, String raw, Content content, Set<Oddity> oddities) {

    /** The oddities as one Chinese sentence for the remark at the cell; empty if there are none. */
    public String said() {
        return Remarks.of(this);
    }

    /**
     * The text to look a name or a code up by: half-width, without blanks, line breaks and footnote marks; a figure as
     * it was written, with all its digits.
     */
    public String text() {
        return switch (content) {
            case Content.Words words -> words.cleaned();
            case Content.Missing missing -> missing.sign();
            case Content.Figure _, Content.Measured _, Content.Day _, Content.Doubtful _ -> Characters.compact(raw);
        };
    }
}

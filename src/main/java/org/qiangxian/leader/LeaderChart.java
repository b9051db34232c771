package org.qiangxian.leader;

import java.util.ArrayList;
import org.qiangxian.document.Drawing;

/**
 * A drawing of the sheet with its caption.
 *
 * @param about the indicator with its unit
 * @param under what it shows, in a few words
 */
public record LeaderChart(String about, String under, Drawing drawing) {

    private static final int SIGNS_A_LINE = 15;
    private static final int LINES = 2;

    /** The drawing with its words above it, for a file. */
    Drawing.Titled titled() {
        var lines = new ArrayList<String>();
        for (int at = 0; at < about.length() && lines.size() < LINES; at += SIGNS_A_LINE) {
            lines.add(about.substring(at, Math.min(about.length(), at + SIGNS_A_LINE)));
        }
        while (lines.size() < LINES) {
            lines.addFirst("");
        }
        lines.add(under);
        return new Drawing.Titled(lines, drawing);
    }
}

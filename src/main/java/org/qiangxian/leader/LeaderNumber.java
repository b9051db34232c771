package org.qiangxian.leader;

import org.qiangxian.sentence.Figure;
import org.qiangxian.sentence.Source;

/** The source of one figure of the sheet. @param sentence the one it stands in */
public record LeaderNumber(LeaderPage page, Figure figure, String sentence) {

    /** Its source in words. */
    public String source() {
        return Source.said(figure.source());
    }

    /** The figure before rounding; empty for what is not a number. */
    public String unrounded() {
        return figure.unrounded();
    }

    /** The address of the value's page; empty for what is not a value of the place. */
    public String value() {
        var keys = figure.source().split("/", -1);
        return keys[0].equals("held") && !figure.source().contains("~")
                ? "/values/%s/%s/%s".formatted(page.place(), keys[2], keys[3])
                : "";
    }
}

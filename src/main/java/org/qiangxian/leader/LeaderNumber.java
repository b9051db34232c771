package org.qiangxian.leader;

import org.qiangxian.sentence.Figure;
import org.qiangxian.sentence.Source;

/** Where one figure of the sheet comes from. @param sentence the one it stands in */
public record LeaderNumber(LeaderPage page, Figure figure, String sentence) {

    /** Its source in words. */
    public String source() {
        return Source.said(figure.source());
    }

    /** As it was before it was rounded to be printed; empty for what is no number. */
    public String unrounded() {
        return figure.unrounded();
    }

    /** The page of the value with its revisions; empty for what is no own value. */
    public String value() {
        var keys = figure.source().split("/", -1);
        return keys[0].equals("held") && !figure.source().contains("~")
                ? "/values/%s/%s/%s".formatted(page.place(), keys[2], keys[3])
                : "";
    }
}

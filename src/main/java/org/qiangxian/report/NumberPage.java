package org.qiangxian.report;

import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.sentence.Figure;
import org.qiangxian.sentence.Source;

/**
 * The source of one figure of a published report.
 *
 * @param title of the report
 * @param sentence the one it stands in; {@code where} is the chapter and the indicator, empty for the title
 * @param standing the edition
 */
public record NumberPage(
        AnnualReport report,
        @Nullable RegionCode code,
        String title,
        Figure figure,
        String sentence,
        String where,
        Standing standing,
        String hash) {

    /** The address of the report it is in. */
    public String address() {
        return "/reports/" + report.key() + (code == null ? "" : "/" + code)
                + (standing.fixed() ? standing.lasting() : "");
    }

    /** Its source in words. */
    public String source() {
        return Source.said(figure.source());
    }

    /** The figure before rounding; empty for what is not a number. */
    public String unrounded() {
        return figure.unrounded();
    }
}

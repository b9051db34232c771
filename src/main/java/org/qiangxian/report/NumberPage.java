package org.qiangxian.report;

import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.sentence.Figure;
import org.qiangxian.sentence.Source;

/**
 * Where one figure of a published report comes from.
 *
 * @param title of the report
 * @param sentence the one it stands in
 * @param standing of which edition
 */
public record NumberPage(
        AnnualReport report,
        @Nullable RegionCode code,
        String title,
        Figure figure,
        String sentence,
        Standing standing,
        String hash) {

    /** The address of the report it was followed from. */
    public String address() {
        return "/reports/" + report.key() + (code == null ? "" : "/" + code)
                + (standing.fixed() ? standing.lasting() : "");
    }

    /** Its source in words. */
    public String source() {
        return Source.said(figure.source());
    }

    /** As it was before it was rounded to be printed; empty for what is no number. */
    public String unrounded() {
        return figure.unrounded();
    }
}

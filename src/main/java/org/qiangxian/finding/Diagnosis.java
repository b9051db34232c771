package org.qiangxian.finding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.heading.Arrangement;
import org.qiangxian.region.RegionCode;

/**
 * 质量诊断书 of one city: sentences made by rule from its profile, and for each figure the source and revision it stands on.
 * Page, Word, PDF and JSON are made from this one value.
 *
 * @param name the full name, a county with its city
 * @param type the confirmed type, 类型未填 where none is
 * @param version the version of the reference system
 * @param people how many people live there, in a sentence; empty where it is not known
 * @param made when it was made, and the time of its figures
 * @param method the version of the methods; two versions are never compared
 * @param caution a sentence on how many such findings chance alone gives
 * @param peers how the unnamed peers were chosen, in words
 * @param edition the number of the edition that the spreads of the peers are of, empty where nothing was issued
 * @param arrangement in which order and under which headings the sentences about indicators stand
 * @param snapshot the snapshot against which it can be verified, and how many values changed since, in words
 */
public record Diagnosis(
        RegionCode code,
        String name,
        boolean fictional,
        String type,
        String version,
        String people,
        Instant made,
        String method,
        List<Part> parts,
        String caution,
        String peers,
        String edition,
        Arrangement arrangement,
        String snapshot,
        List<Source> sources) {

    /** The note at its end, in every format. */
    public static final String NOTE =
            "本诊断书由规则自动生成，只用于本地了解自身变化、研究改进措施；不打分、不排名、不作考核依据。95% 区间只表示在本地规模下偶然因素会使数值偏离多少，不含年度之间的实际波动。";

    /** Which edition the peers are of, in words; empty where nothing was issued. */
    public String editionSaid() {
        return edition.isEmpty() ? "" : "同类分布" + edition + "版次";
    }

    /** Whose headings it uses, in words; empty for the national ones. */
    public String arrangementSaid() {
        return arrangement.provincial() ? "按%s排列".formatted(arrangement.said()) : "";
    }

    /** A numbered part. @param none the words where it has no statement */
    public record Part(String heading, List<Statement> statements, String none) {}

    /**
     * A sentence about one indicator or several.
     *
     * @param about what it is about: the name of an indicator, or a word for several
     * @param task the heading of its task, national or the province's; empty for a sentence about several
     * @param period the period of the figure, empty for a sentence about several indicators
     * @param measure what the city does about it, empty where nothing is recorded
     */
    public record Statement(
            String about, @Nullable IndicatorCode indicator, String task, String period, String text, String measure) {}

    /** Where a figure comes from. */
    public record Source(
            IndicatorCode indicator,
            String name,
            String period,
            String figure,
            String title,
            String publisher,
            String published,
            int revision,
            String stage) {}
}

package org.qiangxian.submission;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.CallId;
import org.qiangxian.document.ContentCode;
import org.qiangxian.region.RegionCode;

/**
 * 报送包: what a recommender sent in one act, as it was then. It is never altered: when taken back it keeps its content
 * and the time it was taken back, and the next one is a new package.
 *
 * @param number how many times this recommender has sent, from 1
 * @param hash over all materials, their versions and scans, with the name of the method
 * @param items in the order of codes
 * @param takenBackAt null while it is in force
 */
public record Package(
        UUID id,
        CallId call,
        int callVersion,
        RegionCode recommender,
        int number,
        String organisation,
        Signature by,
        Instant at,
        String hash,
        ContentCode summaryCode,
        UUID summaryScan,
        List<Item> items,
        @Nullable Instant takenBackAt) {

    private static final int CHECK = 16;

    /**
     * One proposal in it.
     *
     * @param submission the version that was sent
     * @param code of the sealed print; null for what has no seal
     * @param scan null for what has no seal
     */
    public record Item(
            ApplicationId application,
            RegionCode unit,
            int submission,
            Line line,
            @Nullable String code,
            @Nullable UUID scan) {}

    /** The standing of a recommender's package in a call. */
    public enum Standing {
        /** No proposal was chosen yet. */
        NOTHING,
        CHOSEN,
        SENT
    }

    /**
     * 回执编号: the year of the call, the recommender, and how often it has sent in answer to that call.
     *
     * @param ordinal which call of its year it is; said of all but the first, so that no two receipts have one number
     */
    String reference(int year, int ordinal) {
        return "%d%s-%s-%d".formatted(year, ordinal == 1 ? "" : "(%d)".formatted(ordinal), recommender, number);
    }

    /** 校验码: the first sixteen signs of the hash, in groups, as somebody reads them out; the whole hash proves what they say. */
    public String check() {
        return hash.substring(hash.lastIndexOf(' ') + 1)
                .substring(0, CHECK)
                .toUpperCase(Locale.ROOT)
                .replaceAll("(.{4})(?=.)", "$1-");
    }

    public boolean inForce() {
        return takenBackAt == null;
    }

    public List<Line> lines() {
        return items.stream().map(Item::line).toList();
    }
}

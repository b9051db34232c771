package org.qiangxian.progress;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.form.Content;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;

/**
 * The report asked of one member in a round (R88, R89).
 *
 * @param kind of its round
 * @param province the body that recommends it
 * @param bureau the city bureau on its way; null where the province administers directly
 * @param content the texts as saved last
 * @param struck keys of what the platform filled in and the member struck out
 * @param edit how often it was saved
 * @param spent seconds of writing so far, idle left out
 * @param nothingNew whether it was answered with 本期无新进展
 * @param returnedOnce whether the province has returned it
 * @param since when it came to its status
 * @param openedAt when its present level began to work on it; null before
 * @param asked whether its round is still open
 */
public record Report(
        UUID id,
        UUID round,
        Kind kind,
        RegionCode unit,
        RegionCode province,
        @Nullable RegionCode bureau,
        ReportStatus status,
        Content content,
        Set<String> struck,
        int edit,
        int spent,
        boolean nothingNew,
        boolean returnedOnce,
        Instant since,
        @Nullable Instant openedAt,
        boolean asked) {

    /** The kind of record in {@link #matter}. */
    static final String MATTER = "progress";

    public Report {
        struck = Set.copyOf(struck);
    }

    /** The name it has in keys and messages. */
    String matter() {
        return MATTER + "/" + id;
    }

    public String path() {
        return "/progress/%s/%s".formatted(round, unit);
    }

    public boolean summary() {
        return kind == Kind.SUMMARY;
    }

    /** Its status, in words for higher levels. */
    public String words() {
        return nothingNew && (status.under() || status == ReportStatus.READ)
                ? status.label() + "（本期无新进展）"
                : status.label();
    }
}

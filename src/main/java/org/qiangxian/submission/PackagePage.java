package org.qiangxian.submission;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Seats;
import org.qiangxian.call.Call;
import org.qiangxian.call.Extension;
import org.qiangxian.document.ContentCode;
import org.qiangxian.region.RegionCode;

/**
 * What the page 报送包 of a recommender shows.
 *
 * @param calls the calls that are for this recommender, newest first
 * @param daysLeft whole days until the deadline; 0 on the last day
 * @param extensions those that apply to this recommender
 * @param waiting proposals of the province that are neither put forward nor closed
 * @param summaryCode of the annex 3 that lists exactly the rows
 * @param lacking what keeps the package from being sent
 * @param sent the package in force, or null
 * @param packages all, newest first
 * @param error why the last act was refused, or null
 * @param typed the code as it was typed
 */
public record PackagePage(
        Call call,
        List<Call> calls,
        RegionCode recommender,
        Instant deadline,
        boolean inTime,
        long daysLeft,
        List<Extension> extensions,
        Seats pilots,
        Seats activities,
        int waiting,
        List<Row> rows,
        ContentCode summaryCode,
        @Nullable StampedScan summaryScan,
        List<String> lacking,
        @Nullable Package sent,
        List<Package> packages,
        @Nullable String error,
        String typed) {

    /**
     * One proposal of the package.
     *
     * @param code its content code in four groups; null where there is no seal
     */
    public record Row(
            ApplicationId application,
            RegionCode unit,
            Line line,
            int submission,
            @Nullable String code,
            @Nullable StampedScan scan) {}

    public List<Row> of(org.qiangxian.form.Kind kind) {
        return rows.stream().filter(row -> row.line().kind() == kind).toList();
    }

    /** How many of the sealed ones have their scan. */
    public long scanned() {
        return rows.stream().filter(row -> row.scan() != null).count();
    }

    public boolean ready() {
        return lacking.isEmpty();
    }

    PackagePage with(@Nullable String message, String again) {
        return new PackagePage(
                call,
                calls,
                recommender,
                deadline,
                inTime,
                daysLeft,
                extensions,
                pilots,
                activities,
                waiting,
                rows,
                summaryCode,
                summaryScan,
                lacking,
                sent,
                packages,
                message,
                again);
    }
}

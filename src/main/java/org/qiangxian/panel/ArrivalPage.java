package org.qiangxian.panel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.call.Call;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;

/**
 * What has come in a call, by recommender in the order of codes; nothing about merit.
 *
 * @param over whether the deadline has passed, extensions aside
 * @param panels the panels there are
 * @param results one for each kind
 */
public record ArrivalPage(
        Call call, boolean over, List<Row> rows, List<Panel> panels, List<Result> results, String today) {

    /**
     * A recommender.
     *
     * @param pilots how many pilots have come
     * @param activities how many activities have come
     * @param last when the latest came; null if none has
     * @param later the extended last day, if there is one
     */
    public record Row(
            RegionCode code,
            String name,
            int pilots,
            int activities,
            @Nullable Instant last,
            @Nullable String later,
            boolean fictional) {}

    /** The progress of a kind. */
    public record Result(
            Kind kind,
            int come,
            boolean checked,
            boolean decided,
            @Nullable Release release) {}
}

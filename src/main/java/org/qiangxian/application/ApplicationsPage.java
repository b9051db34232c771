package org.qiangxian.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.call.Call;
import org.qiangxian.form.Kind;

/**
 * The proposals of a city, or those a bureau may read.
 *
 * @param open the calls that can be answered now, for a city only
 */
public record ApplicationsPage(boolean city, List<Open> open, List<Row> rows) {

    /**
     * A call that is open.
     *
     * @param deadline the first instant that is too late
     */
    public record Open(Call call, Instant deadline, long daysLeft, List<Start> starts) {}

    /**
     * What a city may begin.
     *
     * @param draft one that is being written already
     */
    public record Start(Kind kind, @Nullable Application draft) {}

    public record Row(Application application, String place, boolean fictional) {}
}

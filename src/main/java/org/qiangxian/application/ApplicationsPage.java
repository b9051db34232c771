package org.qiangxian.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.call.Call;
import org.qiangxian.form.Kind;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.Paged;

/**
 * The proposals of a city, or those a bureau may read.
 *
 * @param open the calls that can be answered now, for a city only
 * @param list the proposals that are looked for; {@code rows} is a page of them
 * @param own what it may begin by itself; null where there is one already, or a call asks for it
 */
public record ApplicationsPage(
        boolean city, List<Open> open, @Nullable Own own, Narrowed<Row> list, Paged<Row> rows) {

    /**
     * An activity of this year that the city may begin without a call (R69).
     *
     * @param former the latest of an earlier year, whose text may be taken over
     */
    public record Own(int year, @Nullable Application former) {}

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
     * @param apart the activity of the year that was begun without a call and may answer this one
     * @param former the latest of an earlier year, whose text may be taken over (R5)
     */
    public record Start(
            Kind kind,
            @Nullable Application draft,
            @Nullable Application apart,
            @Nullable Application former) {}

    public record Row(Application application, String place, boolean fictional) {}
}

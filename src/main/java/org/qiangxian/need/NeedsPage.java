package org.qiangxian.need;

import java.util.List;

/**
 * The needs that concern the reader, in groups.
 *
 * @param city whether the reader asks
 */
public record NeedsPage(boolean city, List<Group> groups) {

    /** What belongs together; {@code empty} says that there is none. */
    public record Group(String id, String title, String note, String empty, List<Line> lines) {}

    /**
     * A need.
     *
     * @param end where it stands, with its last day
     * @param late whether whoever holds it let its day pass
     */
    public record Line(String href, String title, String note, String end, boolean late, boolean fictional) {}
}

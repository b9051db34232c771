package org.qiangxian.need;

import java.util.List;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.Paged;

/**
 * The needs that concern the reader, in groups.
 *
 * @param city whether the reader asks
 * @param list all of them as far as they are looked for
 */
public record NeedsPage(boolean city, Narrowed<?> list, List<Group> groups) {

    /** What belongs together; {@code empty} says that there is none. */
    public record Group(String id, String title, String note, String empty, Paged<Line> lines) {}

    /**
     * A need.
     *
     * @param end where it stands, with its last day
     * @param late whether whoever holds it let its day pass
     */
    public record Line(String href, String title, String note, String end, boolean late, boolean fictional) {}

    /** The address of a group, to turn it over. */
    public String href(Group group) {
        return list.href(NeedController.PATH + "?group=" + group.id(), "");
    }
}

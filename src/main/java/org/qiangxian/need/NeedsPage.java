package org.qiangxian.need;

import java.util.List;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.Paged;

/**
 * The needs that concern the reader, in groups.
 *
 * @param city whether the reader asks
 * @param list all that match the search
 */
public record NeedsPage(boolean city, Narrowed<?> list, List<Group> groups) {

    /** A group of needs; {@code empty} is the text for an empty group. */
    public record Group(String id, String title, String note, String empty, Paged<Line> lines) {}

    /**
     * A need.
     *
     * @param end its status with the last day
     * @param late whether its holder let the last day pass
     */
    public record Line(String href, String title, String note, String end, boolean late, boolean fictional) {}

    /** The address of a group's pages. */
    public String href(Group group) {
        return list.href(NeedController.PATH + "?group=" + group.id(), "");
    }
}

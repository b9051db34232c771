package org.qiangxian.admission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.procedure.Trail;
import org.qiangxian.shell.NarrowedPage;

/**
 * What the page 入库与退出 shows to its reader.
 *
 * @param own for a county, how it stands; null for the others
 * @param rows the applications the reader may read, as far as they are looked for
 * @param batches what was forwarded, for a province and 总局
 * @param leavings what waits to be acknowledged, for 总局, and for information for the bodies above the unit
 * @param changed places that were merged or divided and wait for a decision, for 总局
 * @param windows windows that concern the reader, newest first
 * @param listed how many a province has listed and not forwarded
 * @param nation for 总局, how many are in the library and the words of the goal (R18); empty for the others
 */
public record EntriesPage(
        @Nullable Own own,
        NarrowedPage<Row> rows,
        List<Sent> batches,
        List<Left> leavings,
        List<ChangedPlace> changed,
        List<Period> windows,
        int listed,
        String nation,
        LocalDate today) {

    /**
     * A county on its own page.
     *
     * @param standing 在库, 没有在库, 2026年起不在库
     * @param member whether it is a member
     * @param barred why it cannot begin an application; empty where it can
     * @param leaving its declaration to leave, while it waits; null otherwise
     * @param left the strip of its last declaration to leave; null where it never made one
     */
    public record Own(
            String standing,
            boolean member,
            String barred,
            @Nullable Leaving leaving,
            @Nullable Trail left) {}

    /** An application in a list; its words say where it lies. */
    public record Row(Entry entry, String place, String status, boolean fictional) {}

    /** A batch in a list. */
    public record Sent(Tranche batch, String province, boolean fictional) {}

    /** A declaration to leave in a list. */
    public record Left(Leaving leaving, String place) {}
}

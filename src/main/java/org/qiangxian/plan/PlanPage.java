package org.qiangxian.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;
import org.qiangxian.shell.Attached;

/**
 * A plan as its reader sees it.
 *
 * @param place whose
 * @param edit the save it shows, which each press sends back
 * @param message why an act was refused, empty without one
 * @param mine whether the reader is of its own unit
 * @param shown the version shown; null before the first
 * @param differences from the version before; empty where there is none or nothing differs
 * @param versions all of them, newest first
 */
public record PlanPage(
        UUID id,
        String place,
        String kind,
        String status,
        boolean fictional,
        int edit,
        String message,
        boolean mine,
        Trail trail,
        List<Button> buttons,
        @Nullable Shown shown,
        List<String> differences,
        List<Past> versions) {

    /** A version. */
    public record Shown(
            int number, String title, String words, List<Row> rows, List<Attached> files, String by, Instant at) {}

    /**
     * An item.
     *
     * @param measure the indicator of the measure it is linked to; empty without one
     * @param measureHref where its own unit opens the measure, empty for others
     * @param paper the title of the paper; empty where the reader may not know it
     */
    public record Row(
            String what,
            String who,
            String day,
            String measure,
            String measureHref,
            String paper,
            String paperState,
            String paperHref) {}

    PlanPage saying(String words) {
        return new PlanPage(
                id, place, kind, status, fictional, edit, words, mine, trail, buttons, shown, differences, versions);
    }

    /** A version in the list. */
    public record Past(int number, String by, Instant at) {}
}

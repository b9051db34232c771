package org.qiangxian.pilot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;

/**
 * One pilot as its reader sees it.
 *
 * @param place whose
 * @param halted why nothing can be marked now; empty where it runs
 * @param unplanned the last day of a plan that has no quarters, else empty
 * @param promises what was promised
 * @param industry the industry of the city that it names; empty where it names none
 * @param own whether its own city reads it
 * @param mayRemark whether the reader may write in the thread now
 * @param remark what was typed into the thread
 */
public record PilotPage(
        String path,
        String place,
        String kind,
        int year,
        String title,
        String status,
        List<String> directions,
        String industry,
        boolean fictional,
        boolean own,
        String halted,
        String unplanned,
        Trail trail,
        List<Button> buttons,
        List<Promise> promises,
        List<Row> rows,
        List<Said> summaries,
        List<Landmark> landmarks,
        List<PilotRemark> remarks,
        List<PressReport> reports,
        List<Record> supports,
        boolean mayRemark,
        String remark,
        Map<String, String> errors) {

    /**
     * A milestone.
     *
     * @param planned the day as planned
     * @param moved its present day where the city moved it, else empty
     * @param marks its marks in words, oldest first
     * @param href where it is marked; empty where the reader cannot now
     */
    public record Row(
            String quarter,
            String work,
            String safeguard,
            String planned,
            String moved,
            String standing,
            List<String> marks,
            String href) {}

    /** A summary. */
    public record Said(String label, String words, String by, Instant at) {}

    /** A record of support with what the reader may do about it. */
    public record Record(
            String tool,
            String giver,
            String what,
            String result,
            String standing,
            String reason,
            String by,
            LocalDate day,
            List<Button> buttons) {}

    PilotPage with(String typed, Map<String, String> remarks) {
        return new PilotPage(
                path,
                place,
                kind,
                year,
                title,
                status,
                directions,
                industry,
                fictional,
                own,
                halted,
                unplanned,
                trail,
                buttons,
                promises,
                rows,
                summaries,
                landmarks,
                this.remarks,
                reports,
                supports,
                mayRemark,
                typed,
                Map.copyOf(remarks));
    }
}

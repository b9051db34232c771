package org.qiangxian.campaign;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;
import org.qiangxian.shell.Option;

/**
 * The campaign of a year for its readers in the workspace.
 *
 * @param own the own activities by day
 * @param ticks own records that may be ticked
 * @param feedback where the unit's feedback stands; null for a reader who is not asked
 * @param below feedback of others that the reader may read, in the order of codes
 * @param annexes the annexes the reader may read in
 * @param closed why nothing can be entered any more; empty where it can
 */
public record CampaignShowPage(
        Campaign campaign,
        Trail trail,
        List<Button> buttons,
        List<Own> own,
        List<TickSource.Tickable> ticks,
        List<Option> areas,
        @Nullable Asked feedback,
        List<Below> below,
        List<Option> annexes,
        List<Read> read,
        String closed,
        TickForm form,
        Map<String, String> errors) {

    /** An own activity. */
    public record Own(String href, String title, String days, String note, boolean fictional) {}

    /** The own feedback. */
    public record Asked(String href, String status, String until) {}

    /** Feedback of another unit. */
    public record Below(String href, String name, String status) {}

    /** An annex that was read in. */
    public record Read(String href, String words, String status) {}

    CampaignShowPage with(TickForm typed, Map<String, String> remarks) {
        return new CampaignShowPage(
                campaign, trail, buttons, own, ticks, areas, feedback, below, annexes, read, closed, typed, remarks);
    }

    CampaignShowPage with(Map<String, String> remarks) {
        return with(form, remarks);
    }
}

package org.qiangxian.circle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;
import org.qiangxian.region.RegionCode;

/**
 * 辖区培育 as its reader sees it: a county its own standing, a leader its circle.
 *
 * @param own null for a leader
 * @param led null for a county
 * @param fictional whether the reader is of 示例省
 */
public record CirclePage(@Nullable Own own, @Nullable Led led, boolean fictional) {

    /**
     * A county.
     *
     * @param member whether it is in the library and so takes part in no circle
     * @param standing in words
     * @param leader 市局 or 省局
     * @param words what the leader does, empty while it offers nothing
     * @param trail the strip
     * @param buttons what it may do
     * @param using whether it takes part now
     */
    public record Own(
            RegionCode unit,
            boolean member,
            String standing,
            String leader,
            String words,
            Trail trail,
            List<Button> buttons,
            boolean using) {}

    /**
     * A leader.
     *
     * @param open whether its circle is open
     * @param theirs in a conflict, the text saved meanwhile; empty where nobody saved
     * @param barred why nothing can be written now; empty where it can
     * @param leads whether any county is led from here
     * @param said who wrote the text and when; empty where none is written
     * @param rows who takes part, in the order of codes
     * @param errors field to remark
     */
    public record Led(
            boolean open,
            boolean leads,
            String said,
            OfferForm form,
            String theirs,
            String barred,
            List<Row> rows,
            Map<String, String> errors) {}

    /** A county that takes part, and whether the leader may read its figures. */
    public record Row(RegionCode unit, String place, Instant since, boolean readable) {}

    CirclePage with(OfferForm typed, Map<String, String> errors) {
        return with(typed, "", errors);
    }

    /** What was typed, beside the text that is saved now. */
    CirclePage with(OfferForm typed, String theirs, Map<String, String> errors) {
        return led == null
                ? this
                : new CirclePage(
                        own,
                        new Led(led.open(), led.leads(), led.said(), typed, theirs, led.barred(), led.rows(), errors),
                        fictional);
    }
}

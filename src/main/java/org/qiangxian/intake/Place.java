package org.qiangxian.intake;

import java.util.List;
import org.qiangxian.region.Region;

/** The place found for a row. */
sealed interface Place {

    /**
     * @param region the code the source used
     * @param listed a year in whose list the code stands for the unit, the nearest to the year asked for
     * @param doubt what contradicts it; empty if nothing does
     * @param said a remark on how it was found; empty for none
     */
    record Found(Region region, int listed, String name, String doubt, String said) implements Place {}

    /** It may be one of several, or is unlikely here, and must be confirmed. */
    record Asked(List<Region> candidates, String reason) implements Place {}

    /** No place was found. @param nameless whether there is no name to ask about */
    record None(String reason, String remedy, boolean nameless) implements Place {}

    /** A row without a value, refused because its place is not known. */
    default FileValue refused(FileValue blank) {
        return switch (this) {
            case Asked asked -> blank.refused(asked.reason(), PlaceFinder.REMEDY);
            case None none -> blank.refused(none.reason(), none.remedy());
            case Found _ -> throw new IllegalStateException("found");
        };
    }
}

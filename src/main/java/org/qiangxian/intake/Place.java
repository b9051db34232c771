package org.qiangxian.intake;

import java.util.List;
import org.qiangxian.region.Region;

/** What a row's place was found to be. */
sealed interface Place {

    /**
     * @param region the code the source used
     * @param listed a year in whose list the code stands for the unit, the nearest to the year asked for
     * @param doubt what contradicts it, empty if nothing does
     * @param said what was unusual about the finding, empty if nothing was
     */
    record Found(Region region, int listed, String name, String doubt, String said) implements Place {}

    /** It may be one of several, or one that nobody would have thought of here. */
    record Asked(List<Region> candidates, String reason) implements Place {}

    /** There is none. @param nameless whether there is no name that could be asked about */
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

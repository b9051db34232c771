package org.qiangxian.recall;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/** The page for maintaining the recall notices, with what was typed. */
public record RecallPage(List<Line> lines, RecallForm form, Map<String, String> errors) {

    /** A notice with the name of its county; empty where none is known. */
    public record Line(RecallNotice notice, String place) {}

    static RecallPage of(List<RecallNotice> notices, RecallPlaces places, RecallForm form, Map<String, String> errors) {
        return new RecallPage(
                notices.stream()
                        .map(each -> new Line(each, name(each.place(), places)))
                        .toList(),
                form,
                errors);
    }

    private static String name(@Nullable RegionCode place, RecallPlaces places) {
        return place == null ? "" : places.name(place);
    }
}

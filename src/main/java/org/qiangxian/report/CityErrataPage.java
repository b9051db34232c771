package org.qiangxian.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.qiangxian.region.RegionCode;

/** What errata changed in the report of one city, newest first. */
public record CityErrataPage(AnnualReport report, RegionCode code, String title, List<Change> changes) {

    /**
     * What one erratum changed. How many sentences it did not change is never said: such a number beside the name of a city tells of
     * how much there are data, and would be one to set it among others by (R1).
     *
     * @param before the hash of the edition it is based on; {@code after} that of its own
     */
    public record Change(Erratum erratum, List<SentenceChange> sentences, String before, String after) {

        public Change {
            sentences = List.copyOf(sentences);
        }

        /** The changed sentences of each indicator, or of a chapter as a whole, together, in the order of reading. */
        public Collection<List<SentenceChange>> together() {
            return sentences.stream()
                    .collect(groupingBy(SentenceChange::heading, LinkedHashMap::new, toList()))
                    .values();
        }
    }

    /** The address of the city's report. */
    public String address() {
        return "/reports/" + report.key() + "/" + code;
    }
}

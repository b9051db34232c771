package org.qiangxian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** Makes and stores the texts of a report: the same snapshot, edition and members give the same bytes. */
@Component
class Composing {

    private final CityText cities;
    private final NationalText nation;
    private final ReportPlaces places;
    private final TextRepository texts;
    private final EarlierCounts counts;

    Composing(CityText cities, NationalText nation, ReportPlaces places, TextRepository texts, EarlierCounts counts) {
        this.cities = cities;
        this.nation = nation;
        this.places = places;
        this.texts = texts;
        this.counts = counts;
    }

    void compose(UUID report, ReportBasis basis) {
        var told = new ArrayList<CityText.Told>();
        for (var place : places.members(basis.fictional())) {
            var own = cities.of(basis, place);
            texts.add(report, place, own.text());
            told.add(own.told());
        }
        compose(report, basis, told);
    }

    /** The cities of a report, in the order of codes. */
    List<RegionCode> cities(boolean fictional) {
        return places.members(fictional);
    }

    CityText.Made city(ReportBasis basis, RegionCode place) {
        return cities.of(basis, place);
    }

    /** Makes the text of all places, once those of the cities are stored. */
    void compose(UUID report, ReportBasis basis, List<CityText.Told> told) {
        texts.add(report, null, nation.of(report, basis, told));
        counts.keep(report, basis.fictional());
    }
}

package org.qiangxian.report;

import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the texts of a report and keeps them: the same snapshot, edition and members give the same bytes. */
@Component
class Composing {

    private final CityText cities;
    private final NationalText nation;
    private final ReportPlaces places;
    private final TextRepository texts;

    Composing(CityText cities, NationalText nation, ReportPlaces places, TextRepository texts) {
        this.cities = cities;
        this.nation = nation;
        this.places = places;
        this.texts = texts;
    }

    /** Whether there is any place to make a report of. */
    boolean possible(boolean fictional) {
        return !places.members(fictional).isEmpty();
    }

    void compose(UUID report, ReportBasis basis) {
        var made = new ArrayList<CityText.Made>();
        for (var place : places.members(basis.fictional())) {
            var own = cities.of(basis, place);
            texts.add(report, place, own.text());
            made.add(own);
        }
        texts.add(report, null, nation.of(basis, made));
    }
}

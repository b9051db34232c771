package org.qiangxian.site;

import java.util.List;
import org.qiangxian.industry.Industries;
import org.qiangxian.industry.Industry;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** The part of a city's page below its figures: its industries, and what other modules contribute. */
@Component
class CityAddenda {

    private final Industries industries;
    private final List<CityReference> references;
    private final List<CitySection> sections;

    CityAddenda(Industries industries, List<CityReference> references, List<CitySection> sections) {
        this.industries = industries;
        this.references = references;
        this.sections = sections;
    }

    List<Industry> industries(RegionCode code) {
        return industries.published(code);
    }

    List<CityReference.Reference> references(RegionCode code) {
        return references.stream().flatMap(each -> each.of(code).stream()).toList();
    }

    List<CitySection.Section> sections(RegionCode code) {
        return sections.stream().flatMap(each -> each.of(code).stream()).toList();
    }
}

package org.qiangxian.site;

import java.util.Optional;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.library.CityType;
import org.qiangxian.library.Library;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Gathers the public page of a city. */
@Component
class Cities {

    private final Regions regions;
    private final Library library;
    private final Comparisons comparisons;
    private final CityAddenda addenda;

    Cities(Regions regions, Library library, Comparisons comparisons, CityAddenda addenda) {
        this.regions = regions;
        this.library = library;
        this.comparisons = comparisons;
        this.addenda = addenda;
    }

    /** The unit on whose page a unit no longer in force is found now. */
    Optional<RegionCode> carriedTo(RegionCode code) {
        return library.carriedTo(code);
    }

    /** Refuses a place without a public page, before a reading is counted. */
    void require(RegionCode code) {
        if (!library.isPublished(code)) {
            throw new Refusal.NotFound("没有这个城市的公开页面。公开页面只有培育库中的县（区、镇），请从“培育库成员”进入。");
        }
    }

    CityPage page(RegionCode code) {
        var open = comparisons.openly(code);
        return new CityPage(
                regions.get(code),
                regions.displayName(code),
                regions.fullName(code),
                regions.provincialBodyOf(code),
                library.find(code).orElseThrow(() -> new Refusal.NotFound("没有这个城市的公开页面。请从“各地情况”进入。")),
                library.publicTypeOf(code).map(CityType::label).orElse(null),
                library.publicStrategyOf(code).orElse(null),
                regions.lineageOf(code),
                open,
                Storytelling.of(open.version(), open.series()),
                addenda.industries(code),
                addenda.references(code),
                addenda.sections(code));
    }
}

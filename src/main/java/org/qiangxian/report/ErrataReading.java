package org.qiangxian.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.report.ErrataPage.Entry;
import org.qiangxian.report.ErrataPage.Place;
import org.springframework.stereotype.Component;

/** The public view of the errata of a published report. */
@Component
class ErrataReading {

    private final ErratumRepository errata;
    private final TextRepository texts;
    private final ReportEditions editions;
    private final Regions regions;

    ErrataReading(ErratumRepository errata, TextRepository texts, ReportEditions editions, Regions regions) {
        this.errata = errata;
        this.texts = texts;
        this.editions = editions;
        this.regions = regions;
    }

    /** The public errata, newest first. */
    List<Erratum> open(AnnualReport report) {
        return errata.of(report.id()).stream()
                .filter(erratum -> erratum.status().open()
                        || erratum.status() == ErratumStatus.MADE && erratum.announcedAt() != null)
                .sorted(Comparator.comparing((Erratum erratum) -> Objects.requireNonNull(erratum.number()))
                        .reversed())
                .toList();
    }

    /** The edition a reader looks at. @param edition null for the present one */
    Standing standing(AnnualReport report, @Nullable RegionCode place, @Nullable Integer edition) {
        int current = editions.current(report.id());
        int read = edition == null ? current : edition;
        var remarks = new ArrayList<String>();
        for (var erratum : open(report)) {
            var made = erratum.edition();
            if (made == null) {
                remarks.add("%s（%s）：%s，正确数值待定。"
                        .formatted(erratum.title(), erratum.weight().label(), erratum.days()));
            } else if (made > read) {
                remarks.add("本版已由%s（%s，%s）更正为第%d版。"
                        .formatted(erratum.title(), erratum.weight().label(), erratum.days(), made));
            } else {
                remarks.add("第%d版按%s（%s，%s）编成；%s。"
                        .formatted(
                                made,
                                erratum.title(),
                                erratum.weight().label(),
                                erratum.days(),
                                texts.revised(erratum, place).isPresent() ? "本报告有改变" : "本报告各句未变"));
            }
        }
        return new Standing(read, current, edition != null, List.copyOf(remarks));
    }

    /** What an erratum changed, for readers who may know it now. */
    Entry entry(Erratum erratum) {
        var base = erratum.base();
        if (base == null || erratum.status() == ErratumStatus.ANNOUNCED) {
            return new Entry(erratum, List.of(), List.of(), "", "");
        }
        var before = editions.text(erratum.report(), null, base).orElseThrow();
        var after = texts.revised(erratum, null);
        return new Entry(
                erratum,
                texts.revised(erratum).stream()
                        .map(code -> new Place(code, regions.displayName(code)))
                        .toList(),
                after.map(kept -> NationalErratum.changed(before.text(), kept.text()))
                        .orElseGet(List::of),
                before.hash(),
                after.orElse(before).hash());
    }

    /** The same for the public, without an unsigned run. */
    Entry published(Erratum erratum) {
        return erratum.status() == ErratumStatus.PUBLISHED
                ? entry(erratum)
                : new Entry(erratum, List.of(), List.of(), "", "");
    }

    /** What an erratum changed in the report of a city; null where nothing. */
    CityErrataPage.@Nullable Change change(Erratum erratum, RegionCode place) {
        var base = erratum.base();
        var after = texts.revised(erratum, place);
        if (base == null || after.isEmpty()) {
            return null;
        }
        var before = editions.text(erratum.report(), place, base).orElseThrow();
        return new CityErrataPage.Change(
                erratum,
                SentenceChange.between(before.text(), after.get().text()),
                before.hash(),
                after.get().hash());
    }

    String name(RegionCode code) {
        return regions.displayName(code);
    }
}

package org.qiangxian.finding;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.comparison.Profile;
import org.qiangxian.comparison.ProfileRow;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page of a measure. */
@Component
@Transactional
class MeasurePages {

    private final Comparisons comparisons;
    private final Findings findings;
    private final Regions regions;

    MeasurePages(Comparisons comparisons, Findings findings, Regions regions) {
        this.comparisons = comparisons;
        this.findings = findings;
        this.regions = regions;
    }

    MeasurePage page(Actor actor, RegionCode unit, IndicatorCode indicator) {
        var profile = comparisons.profile(actor, unit);
        var row = row(profile, indicator);
        var found = Findings.in(profile);
        var measure = findings.measuresOf(unit).get(indicator);
        return new MeasurePage(
                unit,
                regions.displayName(unit),
                actor.is(Role.CITY) && unit.equals(actor.area()),
                row,
                Sentences.of(row),
                found.findings().stream()
                        .filter(finding -> finding.row() == row)
                        .map(Finding::kind)
                        .findFirst()
                        .orElse(null),
                found.caution(),
                measure,
                MeasureForm.of(measure),
                Map.of(),
                "");
    }

    /**
     * The same with what was typed. After a conflict the stored version is shown beside it, and the next save builds on
     * that.
     */
    MeasurePage page(
            Actor actor,
            RegionCode unit,
            IndicatorCode indicator,
            MeasureForm typed,
            Map<String, String> errors,
            String conflict) {
        var page = page(actor, unit, indicator);
        var version = conflict.isEmpty() ? typed.version() : Integer.valueOf(latest(unit, indicator));
        var form = new MeasureForm(
                version, typed.what(), typed.who(), typed.until(), typed.goal(), typed.goalYear(), typed.state());
        return new MeasurePage(
                page.code(),
                page.name(),
                page.mine(),
                page.row(),
                page.evidence(),
                page.finding(),
                page.caution(),
                page.measure(),
                form,
                errors,
                conflict);
    }

    /** The indicator in the profile of a city whose values the reader may see. */
    ProfileRow row(Actor actor, RegionCode unit, IndicatorCode indicator) {
        return row(comparisons.profile(actor, unit), indicator);
    }

    private static ProfileRow row(Profile profile, IndicatorCode indicator) {
        return Findings.rows(profile)
                .filter(row -> row.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("这项指标目前没有本地的数据，不能记录措施。请从质量画像进入。"));
    }

    /** The newest version that is kept, null where there is none. */
    @Nullable
    Measure kept(RegionCode unit, IndicatorCode indicator) {
        return findings.measuresOf(unit).get(indicator);
    }

    int latest(RegionCode unit, IndicatorCode indicator) {
        var measure = kept(unit, indicator);
        return measure == null ? 0 : measure.version();
    }
}

package org.qiangxian.feature;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.catalogue.FeatureForm;
import org.qiangxian.catalogue.Features;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Puts together the pages of 特色指标: a city sees its own values, never those of others. */
@Component
class FeaturePages {

    private final Features features;
    private final FeatureValues values;
    private final Regions regions;
    private final Clock clock;

    FeaturePages(Features features, FeatureValues values, Regions regions, Clock clock) {
        this.features = features;
        this.values = values;
        this.regions = regions;
        this.clock = clock;
    }

    FeatureListPage list(Actor actor) {
        var area = area(actor);
        if (!actor.is(Role.CITY)) {
            return new FeatureListPage(false, List.of(), features.of(area), List.of());
        }
        var used = features.usedBy(area);
        var offered = features.offered(area).stream()
                .filter(feature -> used.stream().noneMatch(each -> each.code().equals(feature.code())))
                .toList();
        return new FeatureListPage(true, used, features.of(area), offered);
    }

    FeaturePage show(
            Actor actor,
            IndicatorCode code,
            @Nullable FeatureValueForm typed,
            @Nullable FeatureForm revision,
            String summary,
            Map<String, String> remarks) {
        var area = area(actor);
        var versions = features.versions(code);
        var feature = versions.getFirst();
        var mine = feature.owner().equals(area);
        var city = actor.is(Role.CITY);
        var used = city && features.uses(area, code);
        if (!mine && !used && !(city && offered(area, code)) && !(!city && regions.covers(area, feature.owner()))) {
            throw new Refusal.NotFound("没有这个特色指标，或不在您的办理范围内。请从特色指标页面进入。");
        }
        var own = used ? values.of(area, code) : List.<Value>of();
        return new FeaturePage(
                feature,
                versions,
                mine,
                city,
                used,
                mine && !city
                        ? features.adopters(code).stream()
                                .map(regions::displayName)
                                .toList()
                        : List.of(),
                own,
                typed == null ? FeatureValueForm.blank(WorkingDays.today(clock.instant())) : typed,
                revision == null ? FeatureForm.of(feature) : revision,
                summary,
                remarks);
    }

    private boolean offered(RegionCode city, IndicatorCode code) {
        return features.offered(city).stream()
                .anyMatch(feature -> feature.code().equals(code));
    }

    private static RegionCode area(Actor actor) {
        actor.require(Role.CITY, Role.PROVINCE);
        return Objects.requireNonNull(actor.area());
    }
}

package org.qiangxian.burden;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.VersionPublished;
import org.qiangxian.library.Library;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One standing, voluntary request for each version of the indicators covers what only cities know (A20, R39):
 * registered as soon as the version is in force, without minutes and without an end. It lies on no desk; what it offers
 * a city follows from what is held.
 */
@Component
class StandingRequests {

    private static final LocalDate FOR_GOOD = LocalDate.of(2099, 12, 31);
    private static final int YEARS = 2;

    private final StandingRequestRepository repository;
    private final Catalogue catalogue;
    private final Library library;
    private final Regions regions;
    private final Measurements measurements;

    StandingRequests(
            StandingRequestRepository repository,
            Catalogue catalogue,
            Library library,
            Regions regions,
            Measurements measurements) {
        this.repository = repository;
        this.catalogue = catalogue;
        this.library = library;
        this.regions = regions;
        this.measurements = measurements;
    }

    /**
     * Registers the request for the version in force: the delivered version at the first start, later ones at their
     * publication.
     */
    @EventListener(VersionPublished.class)
    @Transactional
    public void register() {
        if (!indicators().isEmpty()) {
            repository.stand(request(false));
            repository.stand(request(true));
        }
    }

    /** What it covers. */
    List<Indicator> indicators() {
        return catalogue.indicators().stream()
                .filter(each -> each.channel() == Channel.CITY && each.entered() && !each.core())
                .toList();
    }

    /**
     * What a city may supplement now: the last whole years of which nothing is held; nothing for a unit that is no
     * member.
     *
     * @param answered what the unit supplemented itself, which is included although it is held
     */
    List<Ask> asks(DataRequest request, RegionCode unit, Set<RequestItem> answered) {
        if (!library.isMember(unit) || regions.get(unit).fictional() != request.fictional()) {
            return List.of();
        }
        var today = WorkingDays.today(repository.now());
        var recommender = regions.provincialBodyOf(unit).code();
        var held = measurements.current(unit).stream()
                .filter(Planning::holds)
                .map(value -> new RequestItem(value.indicator(), value.period()))
                .toList();
        return indicators().stream()
                .filter(each -> catalogue.applies(each.code(), unit))
                .flatMap(each -> IntStream.rangeClosed(1, YEARS)
                        .mapToObj(back -> new RequestItem(each.code(), String.valueOf(today.getYear() - back))))
                .filter(item -> !held.contains(item) || answered.contains(item))
                .map(item -> new Ask(item.indicator(), item.period(), unit, unit, recommender))
                .toList();
    }

    private DataRequest request(boolean fictional) {
        var version = catalogue.version();
        var now = repository.now();
        return new DataRequest(
                DataRequestId.fresh(),
                "强需常设-%s%s".formatted(version, fictional ? "-示例" : ""),
                "城市补充指标（常设，自愿）",
                "供有意愿的城市随时补充只有自己掌握的指标，更完整地反映本地质量状况；可以一直不填",
                "参考指标体系 %s 版：数据渠道为“培育城市补充”的指标".formatted(version),
                "",
                "市场监管总局",
                null,
                Channel.CITY,
                true,
                WorkingDays.today(now),
                FOR_GOOD,
                Rhythm.YEARLY,
                "",
                0,
                "",
                "平台",
                now,
                false,
                fictional,
                null,
                null,
                version);
    }
}

package org.qiangxian.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qiangxian.account.Signature;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The 36 members of the fictional 示例省, twelve of each type, entered once where demonstration is on; two more of its counties are
 * outside and one has left.
 */
@Component
@Order(10)
class FictionalLibrary implements Preparation {

    static final RegionCode PROVINCE = new RegionCode("990000");

    private static final Set<RegionCode> OUTSIDE = Set.of(new RegionCode("990131"), new RegionCode("990132"));
    private static final RegionCode LEFT = new RegionCode("990133");
    private static final LocalDate LEFT_ON = LocalDate.of(2026, 1, 9);

    private static final Signature PLATFORM = Signature.of("演示数据");
    private static final Basis BASIS = new Basis("演示〔2025〕1号", "示例省培育库成员名单（虚构）", null);

    private final PlatformSettings settings;
    private final Regions regions;
    private final LibraryRepository repository;
    private final Memberships memberships;
    private final Clock clock;

    FictionalLibrary(
            PlatformSettings settings,
            Regions regions,
            LibraryRepository repository,
            Memberships memberships,
            Clock clock) {
        this.settings = settings;
        this.regions = regions;
        this.repository = repository;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        if (!settings.demonstration()) {
            return;
        }
        var counties = regions.childrenOf(PROVINCE).stream()
                .flatMap(city -> regions.childrenOf(city.code()).stream())
                .filter(county ->
                        !OUTSIDE.contains(county.code()) && !county.code().equals(LEFT))
                .toList();
        var types = repository.types();
        for (int i = 0; i < counties.size(); i++) {
            enter(counties.get(i), types.get(i % 3));
        }
        if (memberships.record(LEFT, null, BASIS, new Memberships.By(PLATFORM, false))) {
            var declaration = new Basis("演示退出声明", "自愿退出培育库的声明（虚构）", LEFT_ON);
            memberships.end(LEFT, MembershipStatus.WITHDRAWN, LEFT_ON, declaration, PLATFORM);
        }
    }

    private void enter(Region county, CityType type) {
        var now = clock.instant();
        var code = county.code();
        if (!memberships.record(code, null, BASIS, new Memberships.By(PLATFORM, false))) {
            return;
        }
        for (var status : List.of(TypeStatus.CHOSEN, TypeStatus.CONFIRMED)) {
            repository.add(new TypeChoice(code, status.ordinal() + 1, type, status, "演示数据", PLATFORM, now, false));
        }
        repository.add(new Strategy(
                code,
                1,
                county.name() + "质量发展战略（演示数据）",
                "立足" + type.label() + "的定位，以提升主导产业和民生领域质量为重点，完善质量基础设施，提高群众质量获得感。本段为虚构的演示文字。",
                "主要产品监督抽查合格率稳中有升\n消费投诉按时办结率逐年提高\n单位地区生产总值能耗逐年下降",
                2020,
                StrategyStatus.values()[Math.floorMod(code.value().hashCode(), 3)],
                PLATFORM,
                now,
                false));
    }
}

package org.qiangxian.industry;

import java.time.Clock;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented industries of counties of the fictional 示例省, one of each kind; entered once for the demonstration. */
@Component
@Order(30)
class FictionalIndustries implements Preparation {

    private static final Signature BY = Signature.of("演示数据");

    private final PlatformSettings settings;
    private final IndustryRepository repository;
    private final Clock clock;

    FictionalIndustries(PlatformSettings settings, IndustryRepository repository, Clock clock) {
        this.settings = settings;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        if (settings.demonstration()) {
            enter("990121", IndustryKind.SPECIALITY, "示例茶产业");
            enter("990123", IndustryKind.CLUSTER, "示例装备制造产业集群");
            enter("990321", IndustryKind.CHAIN, "示例饮用水产业链");
            enter("990221", IndustryKind.TOWN, "示例陶瓷专业镇");
        }
    }

    private void enter(String code, IndustryKind kind, String name) {
        var unit = new RegionCode(code);
        repository.lock(unit);
        if (repository.any(unit)) {
            return;
        }
        var now = clock.instant();
        var id = UUID.randomUUID();
        var day = Chinese.day(now).withDayOfYear(1);
        repository.create(id, unit);
        repository.add(new Industry(id, unit, 0, kind, name, "示例省特色产业名单（演示）", "", day, BY, now, false), true);
    }
}

package org.qiangxian.expert;

import java.time.Clock;
import java.util.Map;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the demonstration's experts work: invented bodies, two of them national, one in 示例省 with its conflict. */
@Component
@Order(40)
class DemonstrationExperts implements Preparation {

    private static final Map<String, Workplace> PLACES = Map.of(
            "demo-expert", new Workplace("演示质量研究院（虚构）", null, null),
            "demo-expert-2", new Workplace("演示标准化中心（虚构）", null, null),
            "demo-expert-3", new Workplace("示例一市质量技术中心（虚构）", new RegionCode("990000"), new RegionCode("990100")),
            "demo-expert-4", new Workplace("演示大学质量学院（虚构）", null, null));

    private final Accounts accounts;
    private final ExpertRepository experts;
    private final Clock clock;

    DemonstrationExperts(Accounts accounts, ExpertRepository experts, Clock clock) {
        this.accounts = accounts;
        this.experts = experts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        for (var holder : accounts.holders(Role.EXPERT, null)) {
            var place = PLACES.get(holder.login());
            if (holder.demonstration()
                    && place != null
                    && experts.workplace(holder.person()).isEmpty()) {
                experts.describe(holder.person(), place, Signature.of("演示"), clock.instant());
            }
        }
    }
}

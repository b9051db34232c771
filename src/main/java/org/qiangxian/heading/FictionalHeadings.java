package org.qiangxian.heading;

import static org.qiangxian.catalogue.Dimension.ECONOMY;
import static org.qiangxian.catalogue.Dimension.GREEN;
import static org.qiangxian.catalogue.Dimension.INDUSTRY;
import static org.qiangxian.catalogue.Dimension.INFRASTRUCTURE;
import static org.qiangxian.catalogue.Dimension.SAFETY;
import static org.qiangxian.catalogue.Dimension.SOCIETY;

import java.time.Clock;
import java.util.List;
import org.qiangxian.account.Signature;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The headings of the fictional 示例省, one of them without a task and one task without a heading; entered once for the demonstration. */
@Component
@Order(20)
class FictionalHeadings implements Preparation {

    private static final RegionCode PROVINCE = new RegionCode("990000");

    private final PlatformSettings settings;
    private final OverlayRepository repository;
    private final Clock clock;

    FictionalHeadings(PlatformSettings settings, OverlayRepository repository, Clock clock) {
        this.settings = settings;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        if (settings.demonstration() && repository.latest(PROVINCE).isEmpty()) {
            var headings = List.of(
                    new Heading("建强质量基础设施", List.of(INFRASTRUCTURE)),
                    new Heading("质量强企强链", List.of(INDUSTRY)),
                    new Heading("推动质量效益型发展", List.of(ECONOMY)),
                    new Heading("绿色安全的质量环境", List.of(GREEN, SAFETY)),
                    new Heading("质量技术帮扶", List.of()),
                    new Heading("全民共治", List.of(SOCIETY)));
            repository.add(new Overlay(PROVINCE, 1, headings, Signature.of("演示数据"), clock.instant()));
        }
    }
}

package org.qiangxian.library;

import java.time.Clock;
import org.qiangxian.account.Signature;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Strategy and contact of the one county of 示例省 that applies, entered once where demonstration is on: they accompany
 * its application.
 */
@Component
@Order(11)
class FictionalApplicant implements Preparation {

    private static final RegionCode UNIT = new RegionCode("990132");
    private static final Signature PLATFORM = Signature.of("演示数据");

    private final PlatformSettings settings;
    private final LibraryRepository repository;
    private final Contacts contacts;
    private final Clock clock;

    FictionalApplicant(PlatformSettings settings, LibraryRepository repository, Contacts contacts, Clock clock) {
        this.settings = settings;
        this.repository = repository;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        if (!settings.demonstration() || contacts.of(UNIT).isPresent()) {
            return;
        }
        contacts.put(PLATFORM, UNIT, 0, new ContactForm.Asked("示例雨县市场监管局质量科", "", "0990-1234567"));
        if (repository.strategies(UNIT).isEmpty()) {
            repository.add(new Strategy(
                    UNIT,
                    1,
                    "示例雨县质量发展战略（演示数据）",
                    "以农产品加工为重点，帮助中小企业建立首席质量官和标准化生产记录。本段为虚构的演示文字。",
                    "检验检测设备开放共享\n地方特色产品标准逐年完善",
                    2023,
                    StrategyStatus.SET,
                    PLATFORM,
                    clock.instant(),
                    false));
        }
    }
}

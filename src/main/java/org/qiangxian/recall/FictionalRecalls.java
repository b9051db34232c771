package org.qiangxian.recall;

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

/** Invented notices of producers in the fictional 示例省; their links lead to the real official site. Entered once. */
@Component
@Order(31)
class FictionalRecalls implements Preparation {

    private static final Signature BY = Signature.of("演示数据");
    private static final String SITE = "https://www.samrdprc.org.cn/";

    private final PlatformSettings settings;
    private final RecallRepository repository;
    private final Clock clock;

    FictionalRecalls(PlatformSettings settings, RecallRepository repository, Clock clock) {
        this.settings = settings;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        if (settings.demonstration()) {
            repository.lock();
            enter("示例牌儿童推车（演示）", "示例丙县童车厂", "990121", 40);
            enter("示例牌电热水壶（演示）", "示例丙县电器厂", "990121", 200);
            enter("示例牌儿童座椅（演示）", "示例戊县木业有限公司", "990123", 90);
        }
    }

    private void enter(String product, String producer, String place, int daysAgo) {
        if (repository.find(SITE, product, false).isPresent()) {
            return;
        }
        var now = clock.instant();
        var day = Chinese.day(now).minusDays(daysAgo);
        repository.save(
                new RecallNotice(
                        UUID.randomUUID(),
                        product,
                        producer,
                        new RegionCode(place),
                        "市场监管总局（演示）",
                        day,
                        SITE,
                        false,
                        true,
                        BY),
                now);
    }
}

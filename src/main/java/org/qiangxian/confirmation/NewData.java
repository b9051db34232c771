package org.qiangxian.confirmation;

import java.util.List;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Role;
import org.qiangxian.measurement.Batches;
import org.qiangxian.measurement.ValuesRecorded;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a city by a message, once a batch, that something new was published about it (R41): only when there really are
 * new values, and never for what a demonstration account entered about real places.
 */
@Component
class NewData {

    private final Batches batches;
    private final Accounts accounts;
    private final Regions regions;
    private final Notices notices;

    NewData(Batches batches, Accounts accounts, Regions regions, Notices notices) {
        this.batches = batches;
        this.accounts = accounts;
        this.regions = regions;
        this.notices = notices;
    }

    @EventListener
    void on(ValuesRecorded recorded) {
        var cities = accounts.areas(Role.CITY);
        batches.news(recorded.batch(), cities).ifPresent(news -> tell(news, cities));
    }

    private void tell(Batches.News news, List<RegionCode> cities) {
        for (var city : cities) {
            var values = news.values().get(city);
            if (values != null && !(news.batch().demonstration() && real(city))) {
                tell(news, city, values);
            }
        }
    }

    private boolean real(RegionCode city) {
        return regions.find(city).filter(unit -> !unit.fictional()).isPresent();
    }

    private void tell(Batches.News news, RegionCode city, int values) {
        var batch = news.batch();
        notices.tell(
                List.of(Recipient.city(city)),
                "有新的公开数据：" + Chinese.brief(batch.title(), 100),
                "%s发布的《%s》中与本地有关的 %d 项已录入，可以核对；不答复即视为认可。".formatted(batch.publisher(), batch.title(), values),
                "/confirmations",
                "batch/%s/%s".formatted(batch.id(), city));
    }
}

package org.qiangxian.circle;

import java.time.Clock;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The circle of the fictional 示例一市, with one county that takes part and lets its figures be read; entered once for the demonstration. */
@Component
@Order(20)
class FictionalCircle implements Preparation {

    private static final RegionCode LEADER = new RegionCode("990100");
    private static final RegionCode UNIT = new RegionCode("990132");
    private static final String WORDS =
            "对参加的县，市局每季度开放一次检测设备，帮助梳理本地质量短板，邀请参加全市的质量培训；不收费，不要求报送材料。" + "联系处室：质量发展科。本段为虚构的演示文字。";

    private final PlatformSettings settings;
    private final OfferRepository offers;
    private final CircleRepository circles;
    private final Clock clock;

    FictionalCircle(PlatformSettings settings, OfferRepository offers, CircleRepository circles, Clock clock) {
        this.settings = settings;
        this.offers = offers;
        this.circles = circles;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        if (!settings.demonstration() || !circles.of(UNIT).isEmpty()) {
            return;
        }
        var by = Signature.of("演示数据");
        var now = clock.instant();
        var offer = UUID.randomUUID();
        if (offers.open(offer, LEADER, by, now)) {
            offers.word(offer, 1, WORDS, by, now);
            var participation = UUID.randomUUID();
            circles.join(participation, offer, UNIT, by, now);
            circles.agree(participation, by, now);
        }
    }
}

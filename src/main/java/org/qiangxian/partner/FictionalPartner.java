package org.qiangxian.partner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Status;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A county of 示例省 that was asked to take part in an invented draft and has not answered, entered once, through the
 * ordinary front door.
 */
@Component
@Order(230)
class FictionalPartner implements Preparation {

    private static final RegionCode COUNTY = new RegionCode("990122");

    /** A county with a demonstration account, which can answer. */
    private static final PartnerForm ASKED = new PartnerForm("990221", "共用一个检测站，两县企业都可以就近送检。本文为虚构的演示文字。");

    private final PlatformSettings settings;
    private final Applications applications;
    private final Partners partners;
    private final Taking taking;

    FictionalPartner(PlatformSettings settings, Applications applications, Partners partners, Taking taking) {
        this.settings = settings;
        this.applications = applications;
        this.partners = partners;
        this.taking = taking;
    }

    @Override
    @Transactional
    public void prepare() {
        if (!settings.demonstration()) {
            return;
        }
        var city = nobody();
        applications.list(city).stream()
                .filter(each -> each.call().demonstration() && each.status() == Status.DRAFT)
                .filter(each ->
                        taking.closed(each).isEmpty() && partners.of(each).isEmpty())
                .findFirst()
                .ifPresent(each -> partners.name(city, each.id(), ASKED));
    }

    /** An actor without an account, because nobody wrote the invented texts. */
    private static Actor nobody() {
        var id = UUID.nameUUIDFromBytes(("demonstration " + COUNTY).getBytes(UTF_8));
        return new Actor(id, id, "demonstration", Role.CITY.label(), id, "示例城市（演示数据）", Role.CITY, COUNTY, true);
    }
}

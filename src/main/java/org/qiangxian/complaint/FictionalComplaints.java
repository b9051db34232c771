package org.qiangxian.complaint;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two complaints of the fictional 示例省, entered once for the demonstration: one to be accepted, one answered. */
@Component
@Order(46)
class FictionalComplaints implements Preparation {

    private static final RegionCode COUNTY = new RegionCode("990121");
    private static final RegionCode BUREAU = new RegionCode("990100");
    private static final Signature BY = Signature.of("示例省市场监管局（演示数据）");
    private static final Signature PUBLIC = Signature.of("反映人");
    private static final long DAY = 86_400;

    private final PlatformSettings settings;
    private final ComplaintRepository repository;
    private final Routing routing;
    private final Clock clock;

    FictionalComplaints(PlatformSettings settings, ComplaintRepository repository, Routing routing, Clock clock) {
        this.settings = settings;
        this.repository = repository;
        this.routing = routing;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        if (!settings.demonstration() || repository.demonstrated()) {
            return;
        }
        told(ComplaintDoor.FEES, "有人以培育建设的名义要企业交参评费。本文为虚构的演示文字。", Accused.CITY, COUNTY, 1);
        var answered = told(ComplaintDoor.BURDEN, "要求各县按月报送台账。本文为虚构的演示文字。", Accused.CITY_BUREAU, BUREAU, 20);
        step(answered, ComplaintStatus.ACCEPTED, ComplaintAction.ACCEPT, "", 18);
        repository.answer(answered.id(), ComplaintOutcome.FOUND, "已要求停止按月报送，改为从平台读取。本文为虚构的演示文字。");
        step(answered, ComplaintStatus.ANSWERED, ComplaintAction.ANSWER, ComplaintOutcome.FOUND.label(), 6);
    }

    private Instant ago(long days) {
        return clock.instant().minusSeconds(days * DAY);
    }

    private Complaint told(ComplaintDoor door, String text, Accused accused, RegionCode place, long days) {
        var complaint = new Complaint(
                UUID.randomUUID(),
                door,
                text,
                "",
                routing.name(accused, place),
                accused,
                place,
                routing.handler(new Complaint.Target(accused, place), routing.fictional(place)),
                "",
                ComplaintStatus.RECEIVED,
                ago(days),
                null,
                "",
                null,
                routing.fictional(place),
                ago(days),
                null);
        var code = new byte[32];
        new SecureRandom().nextBytes(code);
        repository.insert(complaint, code);
        repository.step(complaint.id(), "提交", "", PUBLIC, ago(days));
        return complaint;
    }

    private void step(Complaint complaint, ComplaintStatus to, ComplaintAction action, String words, long days) {
        repository.move(complaint.id(), to, ago(days));
        repository.step(complaint.id(), action.label(), words, BY, ago(days));
    }
}

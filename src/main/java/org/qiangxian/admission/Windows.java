package org.qiangxian.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 报送窗口: 总局 opens them, provinces forward inside them and at no other time (R15, R23). */
@Service
@Transactional
class Windows {

    private static final RegionCode FICTIONAL = new RegionCode("990000");

    private final PeriodRepository periods;
    private final Regions regions;
    private final Notices notices;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Windows(PeriodRepository periods, Regions regions, Notices notices, ApplicationEventPublisher facts, Clock clock) {
        this.periods = periods;
        this.regions = regions;
        this.notices = notices;
        this.facts = facts;
        this.clock = clock;
    }

    /** Opens one and tells the provinces; a demonstration account opens one for 示例省 alone. */
    Period open(Actor actor, PeriodForm form) {
        actor.require(Role.SAMR);
        var asked = form.checked(today());
        periods.lock();
        requireApart(asked, actor.demonstration());
        var period = new Period(
                UUID.randomUUID(),
                asked.opensOn(),
                asked.closesOn(),
                asked.basis(),
                asked.words(),
                actor.demonstration(),
                actor.signature(),
                null);
        periods.add(period, clock.instant());
        notices.tell(
                bodies(period).map(Recipient::province).toList(),
                "入库报送窗口：%s至%s".formatted(Chinese.date(period.opensOn()), Chinese.date(period.closesOn())),
                "窗口内可以报送已列入批次的入库申请。%s".formatted(period.words()),
                "/admissions",
                "admission/period/" + period.id());
        facts.publishEvent(new PeriodOpened(period.id(), true));
        return period;
    }

    /** Refuses a window that overlaps another: nobody would know which last day counts. */
    private void requireApart(PeriodForm.Asked asked, boolean fictional) {
        periods.all().stream()
                .filter(each -> each.fictional() == fictional && each.closedOn() == null)
                .filter(each -> !each.opensOn().isAfter(asked.closesOn())
                        && !each.closesOn().isBefore(asked.opensOn()))
                .findFirst()
                .ifPresent(each -> {
                    throw Refusal.Invalid.of(
                            "opensOn",
                            "与%s至%s的报送窗口重叠。请改日期，或者先提前关闭那个窗口。"
                                    .formatted(Chinese.date(each.opensOn()), Chinese.date(each.closesOn())));
                });
    }

    /** Closes one before its last day. */
    void close(Actor actor, UUID id) {
        actor.require(Role.SAMR);
        var period = periods.find(id)
                .filter(each -> each.fictional() == actor.demonstration())
                .orElseThrow(() -> new Refusal.NotFound("没有这个报送窗口。请刷新页面查看。"));
        if (!period.ahead(today()) || !periods.close(id, clock.instant())) {
            throw new Refusal.Conflict("这个报送窗口已经结束，不用再关闭。");
        }
        notices.tell(
                bodies(period).map(Recipient::province).toList(),
                "入库报送窗口已提前关闭",
                "没有报送的入库申请保留在批次中，下一个窗口开放后再报送。",
                "/admissions",
                "admission/period/%s/closed".formatted(id));
        facts.publishEvent(new PeriodOpened(id, false));
    }

    /** All that concern the actor, newest first. */
    @Transactional(readOnly = true)
    List<Period> list(Actor actor) {
        actor.require(Role.PROVINCE, Role.SAMR);
        return periods.all().stream()
                .filter(each -> actor.is(Role.SAMR)
                        ? each.fictional() == actor.demonstration()
                        : each.fictional() == fictional(actor.area()))
                .toList();
    }

    /** The window in which a province may forward now. */
    @Transactional(readOnly = true)
    Optional<Period> current(RegionCode province) {
        return periods.all().stream()
                .filter(each -> each.fictional() == fictional(province) && each.open(today()))
                .findFirst();
    }

    LocalDate today() {
        return WorkingDays.today(clock.instant());
    }

    private boolean fictional(@Nullable RegionCode area) {
        return area != null && regions.find(area).filter(Region::fictional).isPresent();
    }

    private Stream<RegionCode> bodies(Period period) {
        return period.fictional()
                ? Stream.of(FICTIONAL)
                : regions.recommenders().stream().map(Region::code);
    }
}

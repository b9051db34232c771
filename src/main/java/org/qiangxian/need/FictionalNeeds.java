package org.qiangxian.need;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Three needs of the fictional 示例省, entered once for the demonstration: one ended, one under way, one late that climbed. */
@Component
@Order(45)
class FictionalNeeds implements Preparation {

    private static final RegionCode COUNTY = new RegionCode("990121");
    private static final Office BUREAU = new Office(Role.CITY_BUREAU, new RegionCode("990100"));
    private static final Office PROVINCE = new Office(Role.PROVINCE, new RegionCode("990000"));
    private static final Signature CITY = Signature.of("示例丙县（演示数据）");
    private static final Signature CITY_BUREAU = Signature.of("示例一市市场监管局（演示数据）");
    private static final Signature BY = Signature.of("示例省市场监管局（演示数据）");
    private static final long DAY = 86_400;

    private final PlatformSettings settings;
    private final NeedRepository repository;
    private final Clock clock;

    FictionalNeeds(PlatformSettings settings, NeedRepository repository, Clock clock) {
        this.settings = settings;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        if (settings.demonstration() && repository.of(COUNTY).isEmpty()) {
            ended();
            underWay();
            climbed();
        }
    }

    private Instant ago(long days) {
        return clock.instant().minusSeconds(days * DAY);
    }

    private Need asked(NeedKind kind, String text, Office office, Instant at) {
        var need = new Need(
                UUID.randomUUID(),
                COUNTY,
                kind,
                text + "（演示）",
                Subject.NOTHING,
                "",
                NeedStatus.ASKED,
                office,
                at,
                null,
                null,
                true,
                false,
                CITY,
                at,
                null);
        repository.insert(need);
        step(need, NeedAction.ASK.label(), need.text(), CITY, at);
        return need;
    }

    private void step(Need need, String what, String words, Signature by, Instant at) {
        repository.step(need.matter(), what, words, true, by, at);
    }

    private void accepted(Need need, Signature by, Instant at, Instant promised) {
        var day = Chinese.day(promised);
        repository.accept(need.id(), day, at);
        step(need, NeedAction.ACCEPT.label(), "承诺%s前答复".formatted(Chinese.date(day)), by, at);
    }

    private void ended() {
        var need = asked(NeedKind.TRAINING, "请安排一次企业首席质量官培训", PROVINCE, ago(60));
        accepted(need, BY, ago(58), ago(46));
        var reply = new Need.Reply(NeedOutcome.SOLVED, "已列入本季度的培训，名额不限。本文为虚构的演示文字。", "", ago(50));
        repository.answer(need.id(), reply);
        step(need, NeedAction.ANSWER.label(), reply.words(), BY, ago(50));
        repository.close(need.id(), ago(49));
        step(need, NeedAction.CLOSE.label(), "", CITY, ago(49));
    }

    private void underWay() {
        var need = asked(NeedKind.TECHNIQUE, "本地没有计量检定机构，请帮助联系", BUREAU, ago(2));
        accepted(need, CITY_BUREAU, ago(1), clock.instant().plusSeconds(12 * DAY));
    }

    /** A need that became late at the bureau, and then at the province. */
    private void climbed() {
        var need = asked(NeedKind.COORDINATION, "跨县的园区质量服务站由谁牵头，请协调", BUREAU, ago(32));
        repository.put(need.id(), PROVINCE, ago(14));
        step(need, NeedJobs.CLIMB, "示例一市市场监管局在规定的工作日内没有受理，转示例省市场监管局", NeedJobs.PLATFORM, ago(14));
        accepted(need, BY, ago(12), ago(2));
    }
}

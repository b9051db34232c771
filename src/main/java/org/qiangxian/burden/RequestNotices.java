package org.qiangxian.burden;

import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts a request on the desks of those it asks and takes it off again. What is voluntary has no deadline there, so that
 * nobody is reminded of what they may leave.
 */
@Component
class RequestNotices {

    private final Notices notices;
    private final DataRequestRepository repository;
    private final Clock clock;

    RequestNotices(Notices notices, DataRequestRepository repository, Clock clock) {
        this.notices = notices;
        this.repository = repository;
        this.clock = clock;
    }

    @EventListener
    void on(BurdenFact.RequestRegistered registered) {
        var id = new DataRequestId(registered.request());
        var request = repository.find(id).orElseThrow();
        for (var unit : units(id)) {
            notices.due(
                    key(id, unit),
                    List.of(recipient(request, unit)),
                    subject(request),
                    request.voluntary() ? null : WorkingDays.endOf(request.validTo()),
                    "/requests/%s/answer".formatted(id));
        }
    }

    @EventListener
    void on(BurdenFact.RequestEnded ended) {
        settle(new DataRequestId(ended.request()));
    }

    @EventListener
    void on(RequestAnswered answered) {
        notices.done(key(answered.request(), answered.unit()));
    }

    private void settle(DataRequestId id) {
        units(id).forEach(unit -> notices.done(key(id, unit)));
    }

    private TreeSet<RegionCode> units(DataRequestId id) {
        return repository.asks(id).stream().map(Ask::unit).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Recipient recipient(DataRequest request, RegionCode unit) {
        return request.channel() == Channel.CITY ? Recipient.city(unit) : Recipient.province(unit);
    }

    private static String subject(DataRequest request) {
        return request.voluntary()
                ? "自愿补充数据（可不填，至%s）：%s".formatted(Chinese.date(request.validTo()), request.title())
                : "提供数据：%s".formatted(request.title());
    }

    static String key(DataRequestId id, RegionCode unit) {
        return "request/%s/%s".formatted(id, unit);
    }

    /** What has expired is on nobody's desk. */
    void expire() {
        repository.expired(WorkingDays.today(clock.instant())).forEach(this::settle);
    }
}

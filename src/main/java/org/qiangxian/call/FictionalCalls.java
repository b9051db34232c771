package org.qiangxian.call;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open call of the fictional 示例省 where demonstration is on: the call of 2025 carried into the year of the start,
 * with thirty days left. Once it has closed it stays closed history, and the next start makes the next one.
 */
@Component
@Order(6)
class FictionalCalls implements Preparation {

    private static final int DAYS = 30;

    private final PlatformSettings settings;
    private final DeliveredCalls delivered;
    private final CallRepository repository;
    private final Clock clock;

    FictionalCalls(PlatformSettings settings, DeliveredCalls delivered, CallRepository repository, Clock clock) {
        this.settings = settings;
        this.delivered = delivered;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        if (!settings.demonstration()) {
            return;
        }
        repository.lock();
        var now = clock.instant();
        var before = repository.published().stream()
                .filter(call -> call.audience().fictional())
                .toList();
        if (before.stream().noneMatch(call -> open(call, now))) {
            var today = WorkingDays.today(now);
            var number = before.stream()
                            .filter(call -> call.year() == today.getYear())
                            .count()
                    + 1;
            delivered.publish(CallId.ofDemonstration(today), definition(today, number));
        }
    }

    private boolean open(Call call, Instant now) {
        return call.open(now)
                || repository.extensions(call.id()).stream()
                        .anyMatch(later -> now.isBefore(WorkingDays.endOf(later.day())));
    }

    Definition definition(LocalDate today, long number) {
        var year = today.getYear();
        var carried = NextYear.of(delivered.definition2025(), year);
        var deadline = today.plusDays(DAYS);
        return new Definition(
                "%d年创新试点和百城质量提升活动征集（示例省，演示数据）".formatted(year),
                "演示〔%d〕%d号".formatted(year, number),
                Disclosure.INTERNAL,
                year,
                Audience.FICTIONAL,
                deadline,
                deadline.minusDays(10),
                deadline.minusDays(7),
                carried.cityStep(),
                carried.seats(),
                "演示数据，没有联系人",
                carried.forms());
    }
}

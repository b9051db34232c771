package org.qiangxian.desk;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.calendar.Rest;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.Call;
import org.qiangxian.call.Calls;
import org.qiangxian.call.Definition;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/**
 * The last days of each call that is open to a place: two advisory ones and the binding one (R79), with the holidays
 * before it.
 */
@Component
class Chains {

    private final Calls calls;
    private final WorkingDays workingDays;
    private final Clock clock;

    Chains(Calls calls, WorkingDays workingDays, Clock clock) {
        this.calls = calls;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    List<CityDesk.Chain> of(RegionCode place) {
        return calls.openFor(place, clock.instant()).stream()
                .map(call -> chain(call, place))
                .toList();
    }

    private CityDesk.Chain chain(Call call, RegionCode place) {
        var definition = call.definition();
        var last = Chinese.day(
                calls.deadlineOf(call.id(), calls.recommenderOf(place)).minusNanos(1));
        var today = WorkingDays.today(clock.instant());
        return new CityDesk.Chain(
                call.title(),
                Stream.of(
                                Stream.of(day(today, definition.cityAdvised(), "本地提交", "建议日期，过后仍可提交")),
                                bureau(definition, today),
                                Stream.of(day(today, last, "省局报送总局", "到期截止")))
                        .flatMap(days -> days)
                        .toList(),
                last.isBefore(today)
                        ? ""
                        : workingDays.restsBetween(today, last).stream()
                                .map(Rest::words)
                                .collect(joining("；")));
    }

    /** The bureau's advisory day; empty where proposals do not pass the bureau. */
    private static Stream<CityDesk.Day> bureau(Definition definition, LocalDate today) {
        return switch (definition.cityStep().manner()) {
            case NONE -> Stream.empty();
            case INFORMATION -> Stream.of(day(today, definition.bureauAdvised(), "市局知会", "建议日期，不影响办理"));
            case SIGN_OFF -> Stream.of(day(today, definition.bureauAdvised(), "市局审核", "建议日期，逾期自动通过"));
        };
    }

    private static CityDesk.Day day(LocalDate today, LocalDate last, String who, String note) {
        return new CityDesk.Day(last, who, note, ChronoUnit.DAYS.between(today, last));
    }
}

package org.qiangxian.desk;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.qiangxian.calendar.Rest;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.Call;
import org.qiangxian.call.Calls;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** The days of each call that is open to a place: two that advise and the one that refuses (R79), and what rests lie before it. */
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
                List.of(
                        day(today, definition.cityAdvised(), "本地提交", "建议日期，过后仍可提交"),
                        day(today, definition.bureauAdvised(), "市局办理", "建议日期"),
                        day(today, last, "省局报送总局", "到期截止")),
                last.isBefore(today)
                        ? ""
                        : workingDays.restsBetween(today, last).stream()
                                .map(Rest::words)
                                .collect(joining("；")));
    }

    private static CityDesk.Day day(LocalDate today, LocalDate last, String who, String note) {
        return new CityDesk.Day(last, who, note, ChronoUnit.DAYS.between(today, last));
    }
}

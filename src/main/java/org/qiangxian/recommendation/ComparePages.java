package org.qiangxian.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiangxian.account.Actor;
import org.qiangxian.application.Application;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Seats;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.Call;
import org.qiangxian.call.Calls;
import org.qiangxian.document.ListFile;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Puts together the page of a recommender. */
@Component
class ComparePages {

    private static final int MOST = 3;
    private static final int SIZE = 50;
    private static final String TOO_MANY = "一次最多对照 %d 份，现在显示的是其中前 %d 份。请先取消一份，再选其他的。".formatted(MOST, MOST);

    private final Applications applications;
    private final Calls calls;
    private final Regions regions;
    private final Columns columns;
    private final Clock clock;

    ComparePages(Applications applications, Calls calls, Regions regions, Columns columns, Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.regions = regions;
        this.columns = columns;
        this.clock = clock;
    }

    /** The request: a call, a kind, the proposals to read, and the search in the list with its page. */
    record Asked(String call, Kind kind, List<String> read, Narrowing list, int page) {}

    ComparePage page(Actor actor, Asked asked, Map<String, String> typed, String error) {
        var area = area(actor);
        var known = calls.publishedFor(area);
        var call = chosen(known, asked);
        if (call.isEmpty()) {
            return new ComparePage(
                    null,
                    asked.kind(),
                    known,
                    new Seats(0, 0),
                    Instant.EPOCH,
                    0,
                    NarrowedPage.of(rows(List.of(), List.of(), asked), 1, SIZE),
                    List.of(),
                    error);
        }
        return page(actor, area, call.get(), known, asked, typed, error);
    }

    private List<Application> found(Actor actor, Call call, Kind kind) {
        return applications.list(actor).stream()
                .filter(it -> it.call().equals(call.id()) && it.kind() == kind)
                .toList();
    }

    private Narrowed<ComparePage.Row> rows(List<Application> found, List<Application> read, Asked asked) {
        return asked.list()
                .in(
                        found.stream()
                                .map(it -> new ComparePage.Row(it, regions.displayName(it.unit()), read.contains(it)))
                                .toList(),
                        row -> new Narrowing.Line(
                                row.place()
                                        + row.application().unit().value()
                                        + row.application().title(),
                                row.application().statusLabel(),
                                ""));
    }

    /** The list as a file, as far as it matches the search. */
    ListFile file(Actor actor, Asked asked) {
        var known = calls.publishedFor(area(actor));
        var found = chosen(known, asked)
                .map(call -> found(actor, call, asked.kind()))
                .orElse(List.of());
        return new ListFile(
                "收到的方案",
                List.of("代码", "单位", "名称", "年度", "类别", "状态"),
                rows(found, List.of(), asked).rows().stream()
                        .map(row -> List.of(
                                row.application().unit().value(),
                                row.place(),
                                row.application().title(),
                                String.valueOf(row.application().year()),
                                row.application().kind().label(),
                                row.application().statusLabel()))
                        .toList());
    }

    /** The call that was asked for, or the latest. */
    private static Optional<Call> chosen(List<Call> known, Asked asked) {
        return known.stream()
                .filter(it -> it.id().toString().equals(asked.call()))
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    private ComparePage page(
            Actor actor,
            RegionCode area,
            Call call,
            List<Call> known,
            Asked asked,
            Map<String, String> typed,
            String error) {
        var found = found(actor, call, asked.kind());
        var read = found.stream()
                .filter(it -> asked.read().contains(it.id().toString()))
                .limit(MOST)
                .toList();
        var deadline = calls.deadlineOf(call.id(), area);
        return new ComparePage(
                call,
                asked.kind(),
                known,
                applications.seats(call.id(), asked.kind(), area),
                deadline,
                WorkingDays.daysLeft(clock.instant(), deadline),
                NarrowedPage.of(rows(found, read, asked), asked.page(), SIZE),
                read.stream().map(it -> columns.of(actor, it, typed)).toList(),
                error.isEmpty() && asked.read().size() > MOST ? TOO_MANY : error);
    }

    static RegionCode area(Actor actor) {
        var area = actor.area();
        if (area == null) {
            throw new Refusal.Forbidden("您的岗位没有所属地区，请联系安全管理员核对授权。");
        }
        return area;
    }
}

package org.qiangxian.call;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.form.Kind;
import org.qiangxian.procedure.Step;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls as pages: the published ones to whom they are for, and to 总局 all of them and the drafts. */
@Service
@Transactional(readOnly = true)
class CallPages {

    private final Calls calls;
    private final CallDrafts drafts;
    private final CallButtons buttons;
    private final Regions regions;
    private final Clock clock;

    CallPages(Calls calls, CallDrafts drafts, CallButtons buttons, Regions regions, Clock clock) {
        this.calls = calls;
        this.drafts = drafts;
        this.buttons = buttons;
        this.regions = regions;
        this.clock = clock;
    }

    public List<CallRow> list(Actor actor) {
        var now = clock.instant();
        var published = readable(actor).stream().map(call -> row(actor, call, now));
        return actor.is(Role.SAMR)
                ? Stream.concat(drafts.all(actor).stream().map(CallPages::row), published)
                        .toList()
                : published.toList();
    }

    private List<Call> readable(Actor actor) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        var area = actor.area();
        return area == null ? calls.published() : calls.publishedFor(area);
    }

    /** The call, if it is the actor's to read; to others it does not exist. */
    public Call get(Actor actor, CallId id) {
        return readable(actor).stream()
                .filter(call -> call.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("没有这次征集，或者它不面向您所在的地区。请从征集列表重新进入。"));
    }

    private static CallRow row(CallDraft draft) {
        var call = draft.call();
        return new CallRow(call, draft.amendment() ? "修订草稿" : "草稿", Chinese.date(call.deadlineDay()), "", true);
    }

    private CallRow row(Actor actor, Call call, Instant now) {
        var deadline = deadline(actor, call);
        var open = now.isBefore(deadline);
        return new CallRow(call, open ? "征集中" : "已截止", until(deadline), open ? left(now, deadline) : "", false);
    }

    /** The reader's own last moment; to 总局 the one for all. */
    private Instant deadline(Actor actor, Call call) {
        var area = actor.area();
        return area == null
                ? calls.extensions(call.id()).stream()
                        .filter(extension -> extension.recommender() == null)
                        .map(extension -> WorkingDays.endOf(extension.day()))
                        .reduce(call.deadline(), (a, b) -> a.isAfter(b) ? a : b)
                : calls.deadlineOf(call.id(), calls.recommenderOf(area));
    }

    private static String until(Instant deadline) {
        return Chinese.date(WorkingDays.today(deadline.minusNanos(1))) + " 24:00（北京时间）";
    }

    private static String left(Instant now, Instant deadline) {
        var days = WorkingDays.daysLeft(now, deadline);
        return days == 0 ? "今天截止" : "剩余 %d 天".formatted(days);
    }

    public CallPage page(Actor actor, CallId id) {
        var call = get(actor, id);
        var now = clock.instant();
        var deadline = deadline(actor, call);
        return new CallPage(
                call,
                until(deadline),
                now.isBefore(deadline) ? left(now, deadline) : "已截止",
                CallTrail.of(actor, call, deadline, now).log(course(id)),
                mine(actor, call),
                calls.extraSeats(id).stream().map(this::granted).toList(),
                calls.extensions(id).stream().map(this::granted).toList(),
                versions(id),
                buttons.of(actor, call),
                CallButtons.granting(actor, call));
    }

    /** Every version published and everything granted beyond it, as all its readers see. */
    private List<Step> course(CallId id) {
        var published = calls.versions(id).stream()
                .filter(version -> version.publishedAt() != null)
                .map(version -> Step.of(
                        version.version() == 1 ? "发布" : "修订为第%d版".formatted(version.version()),
                        "总局",
                        Objects.requireNonNull(version.publishedAt()),
                        calls.reason(id, version.version())));
        var seats = calls.extraSeats(id).stream().map(seat -> step(granted(seat), seat.grantedBy(), seat.grantedAt()));
        var later = calls.extensions(id).stream()
                .map(extension -> step(granted(extension), extension.grantedBy(), extension.grantedAt()));
        return Step.latestFirst(Stream.of(published, seats, later).flatMap(steps -> steps));
    }

    private static Step step(CallPage.Granted granted, Signature by, Instant at) {
        return Step.of("%s，%s".formatted(granted.recommender(), granted.what()), by.words(), at, granted.reason());
    }

    private Map<Kind, Integer> mine(Actor actor, Call call) {
        var seats = new EnumMap<Kind, Integer>(Kind.class);
        var area = actor.area();
        if (area != null) {
            call.forms()
                    .forEach(form ->
                            seats.put(form.kind(), calls.seats(call.id(), form.kind(), calls.recommenderOf(area))));
        }
        return seats;
    }

    private CallPage.Granted granted(ExtraSeat seat) {
        return new CallPage.Granted(
                name(seat.recommender()),
                "%s追加%d个".formatted(seat.kind().label(), seat.places()),
                seat.reason(),
                Chinese.time(seat.grantedAt()));
    }

    private CallPage.Granted granted(Extension extension) {
        var recommender = extension.recommender();
        return new CallPage.Granted(
                recommender == null ? "全部推荐单位" : name(recommender),
                "延长至%s 24:00".formatted(Chinese.date(extension.day())),
                extension.reason(),
                Chinese.time(extension.grantedAt()));
    }

    private String name(RegionCode code) {
        return regions.displayName(code);
    }

    private List<CallPage.VersionLine> versions(CallId id) {
        var versions = calls.versions(id);
        return IntStream.range(0, versions.size())
                .mapToObj(at -> {
                    var call = versions.get(at);
                    var published = call.publishedAt();
                    var before = at + 1 < versions.size() ? versions.get(at + 1) : null;
                    return new CallPage.VersionLine(
                            call.version(),
                            published == null ? "" : Chinese.time(published),
                            calls.reason(id, call.version()),
                            before == null ? List.of() : calls.differences(id, before.version(), call.version()));
                })
                .toList();
    }

    /** The form as it was saved; for an amendment with what it changes. */
    public CallEditPage edit(Actor actor, CallId id, Narrowing asked) {
        var draft = drafts.get(actor, id);
        var definition = draft.call().definition();
        var changes =
                draft.amendment() ? Differences.between(calls.get(id).definition(), definition) : List.<String>of();
        return new CallEditPage(
                draft,
                asked,
                CallForm.of(definition, draft.reason()),
                draft.edit(),
                Map.of(),
                drafts.problems(draft),
                null,
                changes,
                buttons.publishing(actor, draft),
                CallButtons.saving(actor, draft));
    }

    /** The form as it was typed, with what is wrong with it. */
    public CallEditPage edit(Actor actor, CallId id, CallForm typed, int edit, Refusal.Invalid refusal) {
        var draft = drafts.get(actor, id);
        return new CallEditPage(
                draft,
                Narrowing.NONE,
                typed,
                edit,
                refusal.fields(),
                Map.of(),
                null,
                List.of(),
                List.of(),
                CallButtons.saving(actor, draft));
    }

    /** The form as it was typed, beside what somebody else saved meanwhile; the next save overwrites theirs. */
    public CallEditPage edit(Actor actor, CallId id, CallForm typed, Refusal.Conflict refusal) {
        var draft = drafts.get(actor, id);
        var saved = draft.call().definition();
        return new CallEditPage(
                draft,
                Narrowing.NONE,
                typed,
                draft.edit(),
                Map.of(),
                Map.of(),
                refusal.getMessage(),
                Differences.between(saved, typed.apply(saved)),
                List.of(),
                CallButtons.saving(actor, draft));
    }

    /** What a city will see: the draft where there is one, else the published call. */
    public Call preview(Actor actor, CallId id) {
        return drafts.find(actor, id).map(CallDraft::call).orElseGet(() -> calls.get(id));
    }
}

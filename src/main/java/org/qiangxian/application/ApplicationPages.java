package org.qiangxian.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.Call;
import org.qiangxian.call.Calls;
import org.qiangxian.document.ListFile;
import org.qiangxian.form.Content;
import org.qiangxian.form.Form;
import org.qiangxian.form.Kind;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.Narrowing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the pages of proposals. */
@Component
@Transactional(readOnly = true)
class ApplicationPages {

    /** How many proposals a page shows. */
    private static final int SIZE = 100;

    private final Applications applications;
    private final Calls calls;
    private final KnownFacts known;
    private final Strip strip;
    private final Clock clock;

    ApplicationPages(Applications applications, Calls calls, KnownFacts known, Strip strip, Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.known = known;
        this.strip = strip;
        this.clock = clock;
    }

    ApplicationsPage list(Actor actor, Narrowing asked, int page) {
        var rows = rows(actor);
        var list = narrowed(asked, rows);
        var area = actor.area();
        if (!actor.is(Role.CITY) || area == null) {
            return new ApplicationsPage(false, List.of(), null, list, list.page(page, SIZE));
        }
        var now = clock.instant();
        var open = calls.openFor(area, now).stream()
                .map(call -> {
                    var deadline = calls.deadlineOf(call.id(), calls.recommenderOf(area));
                    return new ApplicationsPage.Open(
                            call, deadline, WorkingDays.daysLeft(now, deadline), starts(call, rows));
                })
                .toList();
        return new ApplicationsPage(true, open, own(open, rows, now), list, list.page(page, SIZE));
    }

    /** What is shown of the list as a file, all pages of it. */
    ListFile file(Actor actor, Narrowing asked) {
        return new ListFile(
                "试点与活动方案",
                List.of("代码", "单位", "名称", "年度", "类别", "状态", "所在", "自何时"),
                narrowed(asked, rows(actor)).rows().stream()
                        .map(row -> {
                            var it = row.application();
                            return List.of(
                                    it.unit().value(),
                                    row.place(),
                                    it.title(),
                                    String.valueOf(it.year()),
                                    it.kind().label(),
                                    it.statusLabel(),
                                    it.holder().label(),
                                    Chinese.time(it.since()));
                        })
                        .toList());
    }

    private List<ApplicationsPage.Row> rows(Actor actor) {
        return applications.list(actor).stream()
                .map(it -> new ApplicationsPage.Row(it, known.shortPlace(it.unit()), known.fictional(it.unit())))
                .toList();
    }

    private static Narrowed<ApplicationsPage.Row> narrowed(Narrowing asked, List<ApplicationsPage.Row> rows) {
        return asked.in(
                rows,
                row -> new Narrowing.Line(
                        row.place()
                                + row.application().title()
                                + row.application().kind().label(),
                        row.application().statusLabel(),
                        row.application().year() + "年"));
    }

    /** An activity the city may begin on its own: only where it has none this year and no call asks for one. */
    private static ApplicationsPage.@Nullable Own own(
            List<ApplicationsPage.Open> open, List<ApplicationsPage.Row> rows, Instant now) {
        int year = WorkingDays.today(now).getYear();
        var asked = open.stream()
                .anyMatch(each -> each.call().year() == year && each.call().has(Kind.ACTIVITY));
        var begun = rows.stream()
                .map(ApplicationsPage.Row::application)
                .anyMatch(it -> it.kind() == Kind.ACTIVITY && it.year() == year && it.status() != Status.CLOSED);
        return asked || begun ? null : new ApplicationsPage.Own(year, former(rows, Kind.ACTIVITY, year));
    }

    /** The latest proposal of a kind from an earlier year, whose text may be taken over (R5); null where there is none. */
    private static @Nullable Application former(List<ApplicationsPage.Row> rows, Kind kind, int year) {
        return rows.stream()
                .map(ApplicationsPage.Row::application)
                .filter(it ->
                        it.kind() == kind && it.year() < year && !it.title().isEmpty())
                .max(Comparator.comparingInt(Application::year).thenComparing(Application::since))
                .orElse(null);
    }

    private static List<ApplicationsPage.Start> starts(Call call, List<ApplicationsPage.Row> rows) {
        return call.forms().stream()
                .map(Form::kind)
                .map(kind -> new ApplicationsPage.Start(
                        kind,
                        rows.stream()
                                .map(ApplicationsPage.Row::application)
                                .filter(it -> it.call().equals(call.id()) && it.kind() == kind)
                                .filter(it -> it.status().editable())
                                .findFirst()
                                .orElse(null),
                        apart(call, kind, rows),
                        former(rows, kind, call.year())))
                .toList();
    }

    /** The activity of the call's year that the city began on its own before. */
    private static @Nullable Application apart(Call call, Kind kind, List<ApplicationsPage.Row> rows) {
        return rows.stream()
                .map(ApplicationsPage.Row::application)
                .filter(it -> kind == Kind.ACTIVITY && Drafts.carried(it, call))
                .findFirst()
                .orElse(null);
    }

    /** The full name of its city. */
    String place(Application application) {
        return known.place(application.unit());
    }

    Form form(Application application) {
        return application.form(calls.get(application.call(), application.callVersion()));
    }

    /** Which characters no font can print; empty where all can be. */
    String unprintable(Content content) {
        return strip.unprintable(content);
    }

    /** It shows figures that may be cited, which are counted as read (R1): not in a transaction that only reads. */
    @Transactional
    DraftPage draft(Actor actor, Application application) {
        return draft(actor, application, new DraftForm(application.edit(), application.content()), Map.of(), null);
    }

    /**
     * The form with what was typed.
     *
     * @param typed the text, and the save the next one builds on
     */
    @Transactional
    DraftPage draft(
            Actor actor,
            Application application,
            DraftForm typed,
            Map<String, String> errors,
            @Nullable String conflict) {
        var call = calls.get(application.call(), application.callVersion());
        var newest = calls.get(application.call());
        var form = application.form(call);
        var unit = Objects.requireNonNull(actor.area());
        var deadline = calls.deadlineOf(call.id(), application.recommender());
        var returned = Replies.latest(application, applications.remarks(actor, application));
        var before = returned.isEmpty()
                ? null
                : applications.submissions(actor, application).stream()
                        .findFirst()
                        .orElse(null);
        return new DraftPage(
                application,
                call,
                newest.version() == call.version() ? null : newest,
                form,
                known.place(unit),
                known.fictional(unit),
                known.membership(unit),
                known.facts(actor),
                typed.content(),
                typed.edit(),
                Stream.concat(
                                Stream.concat(
                                        form.check(typed.content(), application.lastDay(call)).stream(),
                                        form.wording(typed.content()).stream()),
                                Replies.open(form, returned, before == null ? null : before.content(), typed.content())
                                        .stream())
                        .toList(),
                errors,
                returned,
                typed.replies(),
                before,
                conflict,
                strip.trail(actor, application, applications.trail(actor, application)),
                strip.partners(application),
                strip.unprintable(typed.content()),
                strip.barred(application, Action.SUBMIT),
                deadline,
                WorkingDays.daysLeft(clock.instant(), deadline));
    }

    ReadingPage reading(Actor actor, Application application, String error) {
        var call = calls.get(application.call(), application.callVersion());
        var form = application.form(call);
        var steps = applications.trail(actor, application);
        var remarks = applications.remarks(actor, application);
        var open = applications.actions(actor, application);
        var trail = strip.trail(actor, application, steps);
        return new ReadingPage(
                strip.whole(application),
                call,
                form,
                known.place(application.unit()),
                known.fictional(application.unit()),
                actor.role(),
                remarks,
                applications.submissions(actor, application).stream()
                        .skip(1)
                        .findFirst()
                        .orElse(null),
                strip.returns(application, open),
                trail,
                History.of(steps, applications.undone(actor, application), remarks, form, actor.role()),
                strip.buttons(application, open, trail),
                calls.deadlineOf(call.id(), application.recommender()),
                error);
    }
}

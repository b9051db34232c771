package org.qiangxian.application;

import java.time.Clock;
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
import org.qiangxian.form.Content;
import org.qiangxian.form.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the pages of proposals. */
@Component
@Transactional
class ApplicationPages {

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

    ApplicationsPage list(Actor actor) {
        var rows = applications.list(actor).stream()
                .map(it -> new ApplicationsPage.Row(it, known.shortPlace(it.unit()), known.fictional(it.unit())))
                .toList();
        var area = actor.area();
        if (!actor.is(Role.CITY) || area == null) {
            return new ApplicationsPage(false, List.of(), rows);
        }
        var now = clock.instant();
        var open = calls.openFor(area, now).stream()
                .map(call -> {
                    var deadline = calls.deadlineOf(call.id(), calls.recommenderOf(area));
                    return new ApplicationsPage.Open(
                            call, deadline, WorkingDays.daysLeft(now, deadline), starts(call, rows));
                })
                .toList();
        return new ApplicationsPage(true, open, rows);
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
                                .orElse(null)))
                .toList();
    }

    /** The full name of its city. */
    String place(Application application) {
        return known.place(application.unit());
    }

    Form form(Application application) {
        return calls.get(application.call(), application.callVersion()).form(application.kind());
    }

    /** Which characters no font can print; empty where all can be. */
    String unprintable(Content content) {
        return strip.unprintable(content);
    }

    DraftPage draft(Actor actor, Application application) {
        return draft(actor, application, new DraftForm(application.edit(), application.content()), Map.of(), null);
    }

    /**
     * The form with what was typed.
     *
     * @param typed the text, and the save the next one builds on
     */
    DraftPage draft(
            Actor actor,
            Application application,
            DraftForm typed,
            Map<String, String> errors,
            @Nullable String conflict) {
        var call = calls.get(application.call(), application.callVersion());
        var newest = calls.get(application.call());
        var form = call.form(application.kind());
        var unit = Objects.requireNonNull(actor.area());
        var deadline = calls.deadlineOf(call.id(), application.recommender());
        var returned = Replies.latest(application, applications.remarks(actor, application.id()));
        var before = returned.isEmpty()
                ? null
                : applications.submissions(actor, application.id()).stream()
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
                                        form.check(typed.content(), call.deadlineDay()).stream(),
                                        form.wording(typed.content()).stream()),
                                Replies.open(form, returned, before == null ? null : before.content(), typed.content())
                                        .stream())
                        .toList(),
                errors,
                returned,
                typed.replies(),
                before,
                conflict,
                strip.trail(actor, application, applications.trail(actor, application.id())),
                strip.unprintable(typed.content()),
                strip.barred(application, Action.SUBMIT),
                deadline,
                WorkingDays.daysLeft(clock.instant(), deadline));
    }

    ReadingPage reading(Actor actor, Application application, String error) {
        var call = calls.get(application.call(), application.callVersion());
        var form = call.form(application.kind());
        var steps = applications.trail(actor, application.id());
        var remarks = applications.remarks(actor, application.id());
        var open = applications.actions(actor, application);
        var trail = strip.trail(actor, application, steps);
        return new ReadingPage(
                application,
                call,
                form,
                known.place(application.unit()),
                known.fictional(application.unit()),
                actor.role(),
                remarks,
                applications.submissions(actor, application.id()).stream()
                        .skip(1)
                        .findFirst()
                        .orElse(null),
                strip.returns(application, open),
                trail,
                History.of(steps, applications.undone(actor, application.id()), remarks, form, actor.role()),
                strip.buttons(application, open, trail),
                calls.deadlineOf(call.id(), application.recommender()),
                error);
    }
}

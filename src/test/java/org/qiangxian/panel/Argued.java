package org.qiangxian.panel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Decisions;
import org.qiangxian.application.Drafts;
import org.qiangxian.application.Judgment;
import org.qiangxian.application.Recommendations;
import org.qiangxian.call.Audience;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Content;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposals of 示例省 on their way through 论证, by the front doors alone. */
@TestComponent
class Argued {

    static final Actor PROVINCE = Actors.province("990000");
    static final Actor SAMR = Actors.samr();
    static final LocalDate DUE = LocalDate.of(2090, 6, 1);

    private final Drafts drafts;
    private final Recommendations recommendations;
    private final Decisions decisions;
    private final FormalChecks checks;
    private final Panels panels;
    private final Assignments assignments;
    private final Opinions opinions;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    Argued(
            Drafts drafts,
            Recommendations recommendations,
            Decisions decisions,
            FormalChecks checks,
            Panels panels,
            Assignments assignments,
            Opinions opinions,
            Accounts accounts,
            JdbcClient jdbc) {
        this.drafts = drafts;
        this.recommendations = recommendations;
        this.decisions = decisions;
        this.checks = checks;
        this.panels = panels;
        this.assignments = assignments;
        this.opinions = opinions;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    CallId call() {
        return TestCalls.open(jdbc);
    }

    ApplicationId forwarded(CallId call, String unit, Content content) {
        var city = Actors.city(unit);
        var province = Actors.province(unit.substring(0, 2) + "0000");
        var id = drafts.begin(city, call, Kind.PILOT, content).id();
        drafts.submit(city, id);
        for (var question : Judgment.Question.values()) {
            recommendations.judge(province, id, question, true, "有依据。");
        }
        recommendations.shortlist(province, id);
        decisions.forward(province, List.of(id));
        return id;
    }

    /** An open call for real places. */
    CallId realCall() {
        return TestCalls.published(jdbc, Audience.REAL, LocalDate.of(2090, 6, 13), "NONE", 0);
    }

    ApplicationId forwarded(CallId call, String unit) {
        return forwarded(call, unit, Contents.pilot());
    }

    /** Forwarded and formally in order; the seal was compared by hand. */
    ApplicationId checked(CallId call, String unit) {
        var id = forwarded(call, unit);
        pass(id);
        return id;
    }

    void pass(ApplicationId id) {
        checks.check(SAMR, id, Map.of(Item.SEAL, "已对照盖章件。"));
    }

    PanelId panel(CallId call) {
        return panels.create(SAMR, call, Kind.PILOT, "暗号论证组", DUE);
    }

    /** A panel whose experts have been asked about one proposal. */
    PanelId asked(CallId call, ApplicationId id, Actor... experts) {
        var panel = panel(call);
        for (var expert : experts) {
            assignments.assign(SAMR, panel, id, expert.person());
        }
        panels.move(SAMR, panel, Move.OPEN);
        return panel;
    }

    void say(Actor expert, ApplicationId id, String words) {
        opinions.declareNone(expert, id);
        opinions.give(expert, id, answers(words));
    }

    static List<Answer> answers(String words) {
        return Arrays.stream(Question.values())
                .map(question -> new Answer(question, Stance.CONDITIONAL, words))
                .toList();
    }

    /** The expert behind a demonstration log-in. */
    Actor expert(String login) {
        var holder = accounts.holders(Role.EXPERT, null).stream()
                .filter(each -> each.login().equals(login))
                .findFirst()
                .orElseThrow();
        return new Actor(
                holder.person(),
                UUID.nameUUIDFromBytes(login.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                login,
                holder.name(),
                holder.organisation(),
                holder.organisationName(),
                Role.EXPERT,
                null,
                true);
    }
}

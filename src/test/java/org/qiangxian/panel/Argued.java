package org.qiangxian.panel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Kind;
import org.springframework.boot.test.context.TestComponent;

/** Panels and the opinions of their experts, through the front doors alone. */
@TestComponent
public class Argued {

    static final Actor PROVINCE = Actors.province("990000");
    static final Actor SAMR = Actors.samr();
    static final LocalDate DUE = LocalDate.of(2090, 6, 1);

    private final Panels panels;
    private final Assignments assignments;
    private final Opinions opinions;
    private final Outcomes outcomes;
    private final OpinionRepository repository;
    private final Accounts accounts;

    Argued(
            Panels panels,
            Assignments assignments,
            Opinions opinions,
            Outcomes outcomes,
            OpinionRepository repository,
            Accounts accounts) {
        this.panels = panels;
        this.assignments = assignments;
        this.opinions = opinions;
        this.outcomes = outcomes;
        this.repository = repository;
        this.accounts = accounts;
    }

    PanelId panel(CallId call) {
        return panels.create(SAMR, call, Kind.PILOT, "暗号论证组", DUE);
    }

    /** A panel whose experts have been asked about one proposal. */
    public PanelId asked(CallId call, ApplicationId id, Actor... experts) {
        var panel = panel(call);
        for (var expert : experts) {
            assignments.assign(SAMR, panel, id, expert.person());
        }
        panels.move(SAMR, panel, Move.OPEN);
        return panel;
    }

    /** A panel whose only expert has opened the proposal. */
    public void open(CallId call, ApplicationId id, Actor expert) {
        asked(call, id, expert);
        opinions.declareNone(expert, id);
    }

    /** A panel that writes its consensus, with a first text that the expert has not answered. */
    public PanelId together(CallId call, ApplicationId id, Actor expert) {
        var panel = asked(call, id, expert);
        say(expert, id, "基础较好，安排可行。");
        panels.move(SAMR, panel, Move.GATHER);
        outcomes.write(SAMR, id, "建议支持。");
        return panel;
    }

    /** A panel that has finished with a proposal, so that 总局 may decide. */
    public void concluded(CallId call, ApplicationId id, Actor expert) {
        var panel = together(call, id, expert);
        opinions.assent(expert, id, repository.consensus(id).orElseThrow().id(), true, "");
        panels.move(SAMR, panel, Move.CONCLUDE);
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

    /** The expert who has this demonstration account. */
    public Actor expert(String login) {
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

package org.qiangxian.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.database.Once;
import org.qiangxian.procedure.Step.Reply;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to proposals: steps, remarks, judgments. Only ever added. */
@Repository
class TrailRepository {

    private final JdbcClient jdbc;

    TrailRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the step's number */
    long insert(ApplicationId application, ApplicationStep step) {
        return jdbc.sql("""
                        insert into application.step (application, action, from_status, to_status, holder, role, by_name,
                            by_person, by_organisation, organisation, reason, submission, at)
                        values (:application, :action, :from, :to, :holder, :role, :by, :person, :by_organisation,
                            :organisation, :reason,
                            :submission, :at)
                        returning id
                        """)
                .param("application", application.value())
                .param("action", step.action().name())
                .param("from", step.from().name())
                .param("to", step.to().name())
                .param("holder", step.holder().name())
                .param("role", step.role() == null ? null : step.role().name())
                .param("by", step.by().words())
                .param("person", step.by().person())
                .param("by_organisation", step.by().organisation())
                .param("organisation", step.organisation())
                .param("reason", step.reason())
                .param("submission", step.submission())
                .param("at", Timestamp.from(step.at()))
                .query(Long.class)
                .single();
    }

    /** The trail, oldest step first, without what was taken back. */
    List<ApplicationStep> steps(ApplicationId application) {
        return jdbc.sql("""
                        select id, action, from_status, to_status, holder, role, by_name, by_person, by_organisation,
                               organisation, reason, submission, at
                        from application.step s where application = :application
                          and not exists (select from application.undone u where u.step = s.id)
                        order by id
                        """)
                .param("application", application.value())
                .query((row, n) -> step(row))
                .list();
    }

    /** Why a proposal rests by a decision; empty where it does not rest. */
    Optional<String> resting(ApplicationId application) {
        return Once.read(
                new Rest(application),
                () -> jdbc.sql(
                                "select why from application.pause where application = :application and ended_at is null")
                        .param("application", application.value())
                        .query(String.class)
                        .optional());
    }

    /** A proposal of which several parts of a page ask whether it rests. */
    private record Rest(ApplicationId application) {}

    /** What was taken back, and by whom, oldest first. */
    List<UndoneStep> undone(ApplicationId application) {
        return jdbc.sql("""
                        select s.*, u.id as undone_id, u.organisation as undone_organisation, u.at as undone_at,
                               u.by_name as undone_by, u.by_person as undone_person, u.by_organisation as undone_unit
                        from application.undone u join application.step s on s.id = u.step
                        where u.application = :application order by u.id
                        """)
                .param("application", application.value())
                .query((row, n) -> new UndoneStep(
                        row.getLong("undone_id"),
                        step(row),
                        new Signature(
                                row.getObject("undone_person", UUID.class),
                                row.getObject("undone_unit", UUID.class),
                                row.getString("undone_by")),
                        row.getString("undone_organisation"),
                        row.getTimestamp("undone_at").toInstant()))
                .list();
    }

    /** The step holds no longer. */
    void undo(ApplicationId application, long step, Actor actor, Instant at) {
        jdbc.sql("""
                        insert into application.undone
                            (step, application, by_name, by_person, by_organisation, organisation, at)
                        values (:step, :application, :by, :person, :unit, :organisation, :at)
                        """)
                .param("step", step)
                .param("application", application.value())
                .param("by", actor.name())
                .param("person", actor.person())
                .param("unit", actor.organisation())
                .param("organisation", actor.organisationName())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static ApplicationStep step(ResultSet row) throws SQLException {
        return new ApplicationStep(
                row.getLong("id"),
                Action.valueOf(row.getString("action")),
                Status.valueOf(row.getString("from_status")),
                Status.valueOf(row.getString("to_status")),
                Holder.valueOf(row.getString("holder")),
                role(row.getString("role")),
                signature(row),
                row.getString("organisation"),
                row.getString("reason"),
                row.getInt("submission"),
                row.getTimestamp("at").toInstant());
    }

    private static Signature signature(ResultSet row) throws SQLException {
        return new Signature(
                row.getObject("by_person", UUID.class),
                row.getObject("by_organisation", UUID.class),
                row.getString("by_name"));
    }

    private static @Nullable Role role(@Nullable String name) {
        return name == null ? null : Role.valueOf(name);
    }

    void insert(ApplicationId application, long step, ReturnRemark remark) {
        jdbc.sql("""
                        insert into application.remark (step, application, field, reason, words)
                        values (:step, :application, :field, :reason, :words)
                        """)
                .param("step", step)
                .param("application", application.value())
                .param("field", remark.field())
                .param("reason", remark.reason().name())
                .param("words", remark.text())
                .update();
    }

    /** All remarks of all returns, newest return first. */
    List<ReturnRemark> remarks(ApplicationId application) {
        return jdbc.sql("""
                        select r.step, r.field, r.reason, r.words, s.submission, s.organisation, s.at,
                            p.words as answer, p.at as answered
                        from application.remark r join application.step s on s.id = r.step
                            left join application.reply p on p.step = r.step and p.field = r.field and p.words <> ''
                        where r.application = :application
                          and not exists (select from application.undone u where u.step = r.step)
                        order by r.step desc, r.field
                        """)
                .param("application", application.value())
                .query((row, n) -> new ReturnRemark(
                        row.getString("field"),
                        ReturnReason.valueOf(row.getString("reason")),
                        row.getString("words"),
                        row.getInt("submission"),
                        row.getString("organisation"),
                        row.getTimestamp("at").toInstant(),
                        row.getLong("step"),
                        reply(row)))
                .list();
    }

    private static @Nullable Reply reply(ResultSet row) throws SQLException {
        var words = row.getString("answer");
        return words == null
                ? null
                : new Reply(words, row.getTimestamp("answered").toInstant());
    }

    /** Stores the answer to a remark in place of an earlier one. */
    void reply(ReturnRemark remark, String words, Signature by, Instant at) {
        jdbc.sql("""
                        insert into application.reply (step, field, words, by_name, by_person, by_organisation, at)
                        values (:step, :field, :words, :by, :person, :organisation, :at)
                        on conflict (step, field) do update set words = :words, by_name = :by, by_person = :person,
                            by_organisation = :organisation, at = :at
                        """)
                .param("step", remark.step())
                .param("field", remark.field())
                .param("words", words)
                .param("by", by.words())
                .param("person", by.person())
                .param("organisation", by.organisation())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** @param judgments of one hand, numbered in this order */
    void insert(ApplicationId application, List<Judgment> judgments, Instant at) {
        var by = judgments.getFirst().by();
        jdbc.sql("""
                        insert into application.judgment (application, question, holds, reason, by_name, by_person, by_organisation, at)
                        select :application, question, holds, reason, :by, :person, :organisation, :at
                        from unnest(:questions, :holds, :reasons) with ordinality as j (question, holds, reason, n)
                        order by n
                        """)
                .param("application", application.value())
                .param(
                        "questions",
                        column(String[]::new, judgments, each -> each.question().name()))
                .param("holds", column(Boolean[]::new, judgments, Judgment::holds))
                .param("reasons", column(String[]::new, judgments, Judgment::reason))
                .param("by", by.words())
                .param("person", by.person())
                .param("organisation", by.organisation())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static <T> T[] column(IntFunction<T[]> array, List<Judgment> judgments, Function<Judgment, T> component) {
        return judgments.stream().map(component).toArray(array);
    }

    /** The judgment that counts for each question, which is its latest. */
    List<Judgment> judgments(ApplicationId application) {
        return jdbc.sql("""
                        select distinct on (question) question, holds, reason, by_name, by_person, by_organisation, at
                        from application.judgment where application = :application order by question, id desc
                        """)
                .param("application", application.value())
                .query((row, n) -> new Judgment(
                        Judgment.Question.valueOf(row.getString("question")),
                        row.getBoolean("holds"),
                        row.getString("reason"),
                        signature(row),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Whether the city urged since this instant. */
    boolean urgedSince(ApplicationId application, Instant since) {
        return jdbc.sql("""
                        select exists (select 1 from application.step
                        where application = :application and action = 'URGE' and at >= :since)
                        """)
                .param("application", application.value())
                .param("since", Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }
}

package org.qiangxian.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Signature;
import org.qiangxian.procedure.Step;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.Narrowing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Complaints in the database. */
@Repository
class ComplaintRepository {

    private static final String READ = """
            select id, door, text, happened, body, accused_role, accused_area, handler_role, handler_area, contact, status, since,
                   outcome, answer, value, fictional, sent_at, ended_at
            from complaint.complaint
            """;

    private static final String IN_SCOPE = """
             where (:any or handler_role = :role and handler_area = :area)
               and (accused_role || '/' || accused_area) in (:targets) and (fictional or not :fictional)
               and %s and :status in ('', status)
               and :period in ('', to_char(sent_at at time zone 'Asia/Shanghai', 'YYYY"年"'))
            """.formatted(Narrowing.heldBy("text || body"));

    private final JdbcClient jdbc;

    ComplaintRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Complaint> find(UUID id) {
        return jdbc.sql(READ + "where id = :id")
                .param("id", id)
                .query(ComplaintRepository::complaint)
                .optional();
    }

    Optional<Complaint> lock(UUID id) {
        return jdbc.sql(READ + "where id = :id for update")
                .param("id", id)
                .query(ComplaintRepository::complaint)
                .optional();
    }

    Optional<Complaint> find(byte[] hash) {
        return jdbc.sql(READ + "where code_hash = :hash")
                .param("hash", hash)
                .query(ComplaintRepository::complaint)
                .optional();
    }

    /**
     * The complaints that a reader may see.
     *
     * @param handler who handles them; null for whoever handles them
     * @param targets the keys of whom they may be about
     * @param fictionalOnly whether the reader belongs to the demonstration
     * @param asked the search; its period is the year in which they were sent
     */
    record Scope(@Nullable Handler handler, List<String> targets, boolean fictionalOnly, Narrowing asked) {

        /** The same without the search. */
        Scope whole() {
            return new Scope(handler, targets, fictionalOnly, Narrowing.NONE);
        }

        Map<String, Object> columns() {
            return Map.of(
                    "any",
                    handler == null,
                    "role",
                    handler == null ? "" : handler.column(),
                    "area",
                    handler == null ? "" : handler.place(),
                    "targets",
                    targets.isEmpty() ? List.of("") : targets,
                    "fictional",
                    fictionalOnly,
                    "words",
                    asked.words().toArray(String[]::new),
                    "status",
                    asked.named(ComplaintStatus.values(), ComplaintStatus::label),
                    "period",
                    asked.period());
        }
    }

    /** Whom the complaints of a handler, or with null all, are about. */
    List<Complaint.Target> targets(@Nullable Handler handler) {
        return jdbc.sql("""
                        select distinct accused_role, accused_area from complaint.complaint
                        where :any or handler_role = :role and handler_area = :area
                        """)
                .param("any", handler == null)
                .param("role", handler == null ? "" : handler.column())
                .param("area", handler == null ? "" : handler.place())
                .query((row, _) -> new Complaint.Target(
                        Accused.valueOf(row.getString("accused_role")), place(row.getString("accused_area"))))
                .list();
    }

    int count(Scope scope) {
        return jdbc.sql("select count(*) from complaint.complaint" + IN_SCOPE)
                .params(scope.columns())
                .query(Integer.class)
                .single();
    }

    /** The choices of the search, each with its count. */
    NarrowedPage.Choices choices(Scope scope) {
        var whole = scope.whole();
        var statuses = jdbc.sql("select distinct status from complaint.complaint" + IN_SCOPE)
                .params(whole.columns())
                .query(ComplaintStatus.class)
                .list();
        return new NarrowedPage.Choices(
                statuses.stream().sorted().map(ComplaintStatus::label).toList(),
                jdbc.sql("select distinct to_char(sent_at at time zone 'Asia/Shanghai', 'YYYY\"年\"') as year"
                                + " from complaint.complaint" + IN_SCOPE + "order by year desc")
                        .params(whole.columns())
                        .query(String.class)
                        .list(),
                count(whole));
    }

    /** The waiting ones, earliest first; then the others, newest first. */
    List<Complaint> handled(Scope scope, int limit, int offset) {
        return jdbc.sql(READ + IN_SCOPE + """
                        order by case when status in ('RECEIVED', 'ACCEPTED') then sent_at end nulls last, sent_at desc, id
                        limit :limit offset :offset
                        """)
                .params(scope.columns())
                .param("limit", limit)
                .param("offset", offset)
                .query(ComplaintRepository::complaint)
                .list();
    }

    /** The latest first. */
    List<Complaint> read(Scope scope, int limit, int offset) {
        return jdbc.sql(READ + IN_SCOPE + " order by sent_at desc, id limit :limit offset :offset")
                .params(scope.columns())
                .param("limit", limit)
                .param("offset", offset)
                .query(ComplaintRepository::complaint)
                .list();
    }

    /** Whether 示例省 has any. */
    boolean demonstrated() {
        return jdbc.sql("select exists (select from complaint.complaint where fictional)")
                .query(Boolean.class)
                .single();
    }

    /** What waits for a handler within reach. */
    List<Complaint> waiting(Reach reach) {
        return jdbc.sql(READ + """
                        where status in ('RECEIVED', 'ACCEPTED') and handler_role <> 'DISCIPLINE' and (:all or handler_area = :area)
                        order by since, id
                        """)
                .param("all", reach.everywhere())
                .param("area", reach.area())
                .query(ComplaintRepository::complaint)
                .list();
    }

    /** Those with a running clock. */
    List<Complaint> running() {
        return jdbc.sql(READ + "where status <> 'CLOSED' or contact <> '' order by since, id")
                .query(ComplaintRepository::complaint)
                .list();
    }

    void insert(Complaint complaint, byte[] hash) {
        var place = complaint.place();
        jdbc.sql("""
                        insert into complaint.complaint (id, code_hash, door, text, happened, body, accused_role, accused_area,
                            handler_role, handler_area, contact, status, since, value, fictional, sent_at)
                        values (:id, :hash, :door, :text, :happened, :body, :accused, :place, :role, :area, :contact, :status, :since,
                            :value, :fictional, :at)
                        """)
                .param("id", complaint.id())
                .param("hash", hash)
                .param("door", complaint.door().name())
                .param("text", complaint.text())
                .param("happened", complaint.happened())
                .param("body", complaint.body())
                .param("accused", complaint.accused().name())
                .param("place", place == null ? "" : place.value())
                .param("role", complaint.handler().column())
                .param("area", complaint.handler().place())
                .param("contact", complaint.contact())
                .param("status", complaint.status().name())
                .param("since", complaint.since().atOffset(ZoneOffset.UTC))
                .param("value", complaint.value())
                .param("fictional", complaint.fictional())
                .param("at", complaint.sentAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(UUID id, ComplaintStatus status, Instant at) {
        jdbc.sql("""
                        update complaint.complaint set status = :status, since = :at,
                            ended_at = case when :status = 'CLOSED' then :at::timestamptz end
                        where id = :id
                        """)
                .param("id", id)
                .param("status", status.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void answer(UUID id, ComplaintOutcome outcome, String words) {
        jdbc.sql("update complaint.complaint set outcome = :outcome, answer = :answer where id = :id")
                .param("id", id)
                .param("outcome", outcome.name())
                .param("answer", words)
                .update();
    }

    void forgetContact(UUID id) {
        jdbc.sql("update complaint.complaint set contact = '' where id = :id")
                .param("id", id)
                .update();
    }

    /** Adds a step and says its number. */
    int step(UUID id, String what, String words, Signature by, Instant at) {
        return jdbc.sql("""
                        insert into complaint.step (complaint, number, what, words, done_by, done_person, done_organisation, done_at)
                        select :id, coalesce(max(number), 0) + 1, :what, :words, :done_by, :done_person::uuid,
                            :done_organisation::uuid, :at
                        from complaint.step where complaint = :id
                        returning number
                        """)
                .param("id", id)
                .param("what", what)
                .param("words", words)
                .params(by.columns("done"))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** The steps in their order. */
    List<Step> steps(UUID id) {
        return jdbc.sql("""
                        select number, what, words, done_by, done_person, done_at from complaint.step
                        where complaint = :id order by number
                        """)
                .param("id", id)
                .query((row, _) -> Step.read(row, true))
                .list();
    }

    private static Complaint complaint(ResultSet row, int n) throws SQLException {
        var outcome = row.getString("outcome");
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Complaint(
                row.getObject("id", UUID.class),
                ComplaintDoor.valueOf(row.getString("door")),
                row.getString("text"),
                row.getString("happened"),
                row.getString("body"),
                Accused.valueOf(row.getString("accused_role")),
                place(row.getString("accused_area")),
                Handler.read(row.getString("handler_role"), row.getString("handler_area")),
                row.getString("contact"),
                ComplaintStatus.valueOf(row.getString("status")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                outcome == null ? null : ComplaintOutcome.valueOf(outcome),
                row.getString("answer"),
                row.getObject("value", Long.class),
                row.getBoolean("fictional"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static @Nullable RegionCode place(String area) {
        return area.isEmpty() ? null : new RegionCode(area);
    }
}

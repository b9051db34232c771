package org.qiangxian.campaign;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Feedback in the database. */
@Repository
class FeedbackRepository {

    private static final String READ = """
            select f.campaign, f.unit, f.role, f.name, f.province, f.status, f.held, f.ticked, f.words, f.sent_by, f.sent_person,
                   f.sent_organisation, f.since
            from campaign.feedback f
            """;

    /** The campaigns whose month is over on the day {@code :today} while their last day of feedback is not. */
    private static final String ASKING = """
             from campaign.campaign c join campaign.version v on v.campaign = c.id and v.number = c.version
            where c.status = 'PUBLISHED' and c.feedback_until >= :today
              and cast(v.definition ->> 'ends' as date) < :today
            """;

    /** Without which no feedback is asked of the city {@code :unit}. */
    static final String MAY_WAIT = "exists (select" + ASKING + """
              and not exists (select from campaign.feedback f
                              where f.campaign = c.id and f.unit = :unit and f.status <> 'ASKED'))
            """;

    private final JdbcClient jdbc;

    FeedbackRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Feedback> find(UUID campaign, String unit) {
        return jdbc.sql(READ + "where f.campaign = :campaign and f.unit = :unit")
                .param("campaign", campaign)
                .param("unit", unit)
                .query(FeedbackRepository::feedback)
                .optional();
    }

    /** The feedback of a unit, locked until the end of the transaction, also where it has no row yet. */
    Optional<Feedback> lock(UUID campaign, String unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:matter))")
                .param("matter", Feedback.matter(campaign, unit))
                .query((row, n) -> n)
                .list();
        return find(campaign, unit);
    }

    /** All of a campaign, in the order of codes. */
    List<Feedback> of(UUID campaign) {
        return jdbc.sql(READ + "where f.campaign = :campaign order by f.unit")
                .param("campaign", campaign)
                .query(FeedbackRepository::feedback)
                .list();
    }

    /** Those that wait for their province, within reach. */
    List<Feedback> waiting(Reach reach) {
        if (!reach.to(Role.PROVINCE)) {
            return List.of();
        }
        return jdbc.sql(READ
                        + "where f.status = 'AT_PROVINCE' and (:all or f.province = :area) order by f.campaign, f.unit")
                .param("all", reach.everywhere())
                .param("area", reach.area())
                .query(FeedbackRepository::feedback)
                .list();
    }

    /** A campaign that asks for feedback on a day. */
    record Asking(
            UUID campaign,
            String key,
            String title,
            boolean fictional,
            LocalDate begins,
            LocalDate ends,
            LocalDate until) {}

    /** The campaigns whose month is over while their last day of feedback is not. */
    List<Asking> asking(LocalDate today) {
        return jdbc.sql("""
                        select c.id, c.year, c.fictional, c.feedback_until, cast(v.definition ->> 'begins' as date) as begins,
                               cast(v.definition ->> 'ends' as date) as ends
                        """ + ASKING + " order by c.year, c.fictional")
                .param("today", Date.valueOf(today))
                .query((row, _) -> new Asking(
                        row.getObject("id", UUID.class),
                        row.getInt("year") + (row.getBoolean("fictional") ? "-demo" : ""),
                        "%d年“质量月”".formatted(row.getInt("year")),
                        row.getBoolean("fictional"),
                        row.getObject("begins", LocalDate.class),
                        row.getObject("ends", LocalDate.class),
                        row.getObject("feedback_until", LocalDate.class)))
                .list();
    }

    /** The units whose feedback of a campaign has been sent. */
    Set<String> sent(UUID campaign) {
        return new HashSet<>(
                jdbc.sql("select f.unit from campaign.feedback f where f.campaign = :campaign and f.status <> 'ASKED'")
                        .param("campaign", campaign)
                        .query(String.class)
                        .list());
    }

    /** Inserts or updates it. */
    void save(Feedback feedback) {
        jdbc.sql("""
                        insert into campaign.feedback as f (campaign, unit, role, name, province, status, held, ticked, words,
                            sent_by, sent_person, sent_organisation, since)
                        values (:campaign, :unit, :role, :name, :province, :status, :held,
                            cast(string_to_array(:ticked, ',') as uuid[]), :words, :sent_by, :sent_person::uuid,
                            :sent_organisation::uuid, :since)
                        on conflict (campaign, unit) do update
                        set status = excluded.status, held = excluded.held, ticked = excluded.ticked, words = excluded.words,
                            sent_by = excluded.sent_by, sent_person = excluded.sent_person,
                            sent_organisation = excluded.sent_organisation, since = excluded.since
                        """)
                .param("campaign", feedback.campaign())
                .param("unit", feedback.unit())
                .param("role", feedback.role().name())
                .param("name", feedback.name())
                .param(
                        "province",
                        feedback.province() == null ? null : feedback.province().value())
                .param("status", feedback.status().name())
                .param("held", feedback.held())
                .param(
                        "ticked",
                        String.join(
                                ",",
                                feedback.ticked().stream().map(UUID::toString).toList()))
                .param("words", feedback.words())
                .params(feedback.by().columns("sent"))
                .param("since", feedback.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Feedback feedback(ResultSet row, int n) throws SQLException {
        var province = row.getString("province");
        return new Feedback(
                row.getObject("campaign", UUID.class),
                row.getString("unit"),
                Role.valueOf(row.getString("role")),
                row.getString("name"),
                province == null ? null : new RegionCode(province),
                FeedbackStatus.valueOf(row.getString("status")),
                row.getBoolean("held"),
                Arrays.asList((UUID[]) row.getArray("ticked").getArray()),
                row.getString("words"),
                Signature.read(row, "sent"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}

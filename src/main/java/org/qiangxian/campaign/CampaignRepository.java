package org.qiangxian.campaign;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The campaigns there are, and every version of what they say. */
@Repository
class CampaignRepository {

    private static final String READ = """
            select c.id, c.year, c.fictional, c.status, c.version, c.feedback_until, c.begun_by, c.begun_person, c.begun_organisation,
                   c.since, v.definition::text as definition
            from campaign.campaign c join campaign.version v on v.campaign = c.id and v.number = c.version
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CampaignRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All but those that were given up, latest year first. */
    List<Campaign> all() {
        return jdbc.sql(READ + "where c.status <> 'DISCARDED' order by c.year desc, c.fictional")
                .query(this::campaign)
                .list();
    }

    Optional<Campaign> find(int year, boolean fictional) {
        return one("where c.year = :year and c.fictional = :fictional and c.status <> 'DISCARDED'", year, fictional);
    }

    Optional<Campaign> find(UUID id) {
        return jdbc.sql(READ + "where c.id = :id")
                .param("id", id)
                .query(this::campaign)
                .optional();
    }

    /** Locked until the end of the transaction. */
    Optional<Campaign> lock(int year, boolean fictional) {
        return one(
                "where c.year = :year and c.fictional = :fictional and c.status <> 'DISCARDED' for update of c",
                year,
                fictional);
    }

    private Optional<Campaign> one(String where, int year, boolean fictional) {
        return jdbc.sql(READ + where)
                .param("year", year)
                .param("fictional", fictional)
                .query(this::campaign)
                .optional();
    }

    /** Enters one with its first version; false where the year has one already. */
    boolean insert(Campaign campaign) {
        int rows = jdbc.sql("""
                        insert into campaign.campaign (id, year, fictional, status, version, feedback_until, begun_by, begun_person,
                            begun_organisation, since)
                        values (:id, :year, :fictional, :status, 1, :until, :begun_by, :begun_person::uuid,
                            :begun_organisation::uuid, :since)
                        on conflict do nothing
                        """)
                .param("id", campaign.id())
                .param("year", campaign.year())
                .param("fictional", campaign.fictional())
                .param("status", campaign.status().name())
                .param("until", day(campaign.feedbackUntil()))
                .params(campaign.begunBy().columns("begun"))
                .param("since", campaign.since().atOffset(ZoneOffset.UTC))
                .update();
        if (rows == 1) {
            version(campaign, "", campaign.begunBy());
        }
        return rows == 1;
    }

    /** Adds the version a campaign now stands at. */
    private void version(Campaign campaign, String reason, Signature by) {
        jdbc.sql("""
                        insert into campaign.version (campaign, number, definition, feedback_until, reason, saved_by, saved_person,
                            saved_organisation, saved_at)
                        values (:id, :number, :definition::jsonb, :until, :reason, :saved_by, :saved_person::uuid,
                            :saved_organisation::uuid, :at)
                        """)
                .param("id", campaign.id())
                .param("number", campaign.version())
                .param("definition", json.writeValueAsString(campaign.definition()))
                .param("until", day(campaign.feedbackUntil()))
                .param("reason", reason)
                .params(by.columns("saved"))
                .param("at", campaign.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Saves what it says now as its next version. */
    void save(Campaign campaign, String reason, Signature by) {
        version(campaign, reason, by);
        move(campaign);
    }

    /** Stores its status and the version in force. */
    void move(Campaign campaign) {
        jdbc.sql("""
                        update campaign.campaign
                        set status = :status, version = :version, feedback_until = :until, since = :since where id = :id
                        """)
                .param("id", campaign.id())
                .param("status", campaign.status().name())
                .param("version", campaign.version())
                .param("until", day(campaign.feedbackUntil()))
                .param("since", campaign.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private Campaign campaign(ResultSet row, int n) throws SQLException {
        return new Campaign(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getBoolean("fictional"),
                CampaignStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                json.readValue(row.getString("definition"), Definition.class),
                row.getObject("feedback_until", LocalDate.class),
                Signature.read(row, "begun"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}

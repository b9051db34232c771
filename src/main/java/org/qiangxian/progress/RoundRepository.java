package org.qiangxian.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds, newest first. */
@Repository
class RoundRepository {

    private static final String LATEST = " order by opened_at desc, id";

    private final JdbcClient jdbc;

    RoundRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the rounds of an issuer until the transaction ends. */
    void lock(String issuer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('progress round ' || :issuer, 0))")
                .param("issuer", issuer)
                .query((_, _) -> true)
                .list();
    }

    void insert(Round round, Signature by) {
        var issuer = round.issuer();
        jdbc.sql("""
                        insert into progress.round (id, kind, issuer, issuer_name, year, title, opened_on, last_day, minutes,
                            reason, over_reason, used_for, used_on, fictional, opened_by, opened_person, opened_organisation,
                            opened_at)
                        values (:id, :kind, :issuer, :issuerName, :year, :title, :openedOn, :lastDay, :minutes,
                            :reason, :overReason, :usedFor, :usedOn, :fictional, :opened_by, :opened_person,
                            :opened_organisation, :openedAt)
                        """)
                .param("id", round.id())
                .param("kind", round.kind().name())
                .param("issuer", issuer == null ? null : issuer.value())
                .param("issuerName", round.issuerName())
                .param("year", round.year())
                .param("title", round.title())
                .param("openedOn", round.openedOn())
                .param("lastDay", round.lastDay())
                .param("minutes", round.minutes())
                .param("reason", round.reason())
                .param("overReason", round.overReason())
                .param("usedFor", round.usedFor())
                .param("usedOn", round.usedOn())
                .param("fictional", round.fictional())
                .params(by.columns("opened"))
                .param("openedAt", round.openedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Round> find(UUID id) {
        return jdbc.sql("select * from progress.round where id = :id")
                .param("id", id)
                .query(RoundRepository::round)
                .optional();
    }

    /** The round, locked until the transaction ends. */
    Optional<Round> lock(UUID id) {
        return jdbc.sql("select * from progress.round where id = :id for update")
                .param("id", id)
                .query(RoundRepository::round)
                .optional();
    }

    /** All of an issuer; those of 总局 about 示例省, or about real places. */
    List<Round> of(Kind kind, @Nullable RegionCode issuer, boolean fictional) {
        return jdbc.sql("""
                        select * from progress.round where kind = :kind and fictional = :fictional
                          and coalesce(issuer, '') = :issuer
                        """ + LATEST)
                .param("kind", kind.name())
                .param("issuer", issuer == null ? "" : issuer.value())
                .param("fictional", fictional)
                .query(RoundRepository::round)
                .list();
    }

    /** All rounds that ask units of the given kind and area. */
    List<Round> asking(Asked asked) {
        return jdbc.sql("""
                        select * from progress.round q where exists (select from progress.report r where r.round = q.id
                            and case :by when 'UNIT' then r.unit when 'BUREAU' then r.bureau else r.province end = :area)
                        """ + LATEST)
                .param("by", asked.by().name())
                .param("area", asked.area().value())
                .query(RoundRepository::round)
                .list();
    }

    /** Selects the rounds by whom they ask. */
    record Asked(By by, RegionCode area) {
        enum By {
            UNIT,
            BUREAU,
            PROVINCE
        }
    }

    /** Open rounds. */
    List<Round> standing() {
        return jdbc.sql("select * from progress.round where ended_at is null" + LATEST)
                .query(RoundRepository::round)
                .list();
    }

    void use(UUID id, String words, LocalDate on) {
        jdbc.sql("update progress.round set used_for = :words, used_on = :on where id = :id")
                .param("id", id)
                .param("words", words)
                .param("on", on)
                .update();
    }

    /** @return whether it had not been ended yet */
    boolean end(UUID id, String reason, Signature by, Instant at) {
        return jdbc.sql("""
                        update progress.round set ended_at = :at, end_reason = :reason, ended_by = :ended_by,
                            ended_person = :ended_person, ended_organisation = :ended_organisation
                        where id = :id and ended_at is null
                        """)
                        .param("id", id)
                        .param("reason", reason)
                        .params(by.columns("ended"))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Round round(ResultSet row, int n) throws SQLException {
        var issuer = row.getString("issuer");
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Round(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                issuer == null ? null : new RegionCode(issuer),
                row.getString("issuer_name"),
                row.getInt("year"),
                row.getString("title"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("minutes"),
                row.getString("reason"),
                row.getString("over_reason"),
                row.getString("used_for"),
                row.getObject("used_on", LocalDate.class),
                row.getBoolean("fictional"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("end_reason"));
    }
}

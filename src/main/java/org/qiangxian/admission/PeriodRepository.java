package org.qiangxian.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.library.Basis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The windows in which provinces forward. */
@Repository
class PeriodRepository {

    private final JdbcClient jdbc;

    PeriodRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks the windows until the transaction ends, so that whoever opens one sees what somebody else opened just
     * before.
     */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('admission/period', 0))")
                .query((_, _) -> true)
                .list();
    }

    void add(Period period, Instant at) {
        jdbc.sql("""
                        insert into admission.period (id, opens_on, closes_on, document_number, document_title, words,
                            fictional, opened_by, opened_person, opened_organisation, opened_at)
                        values (:id, :opens, :closes, :number, :title, :words,
                            :fictional, :opened_by, :opened_person, :opened_organisation, :at)
                        """)
                .param("id", period.id())
                .param("opens", period.opensOn())
                .param("closes", period.closesOn())
                .param("number", period.basis().number())
                .param("title", period.basis().title())
                .param("words", period.words())
                .param("fictional", period.fictional())
                .params(period.by().columns("opened"))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All, newest first. */
    List<Period> all() {
        return jdbc.sql("select * from admission.period order by opens_on desc, opened_at desc")
                .query(PeriodRepository::period)
                .list();
    }

    Optional<Period> find(UUID id) {
        return jdbc.sql("select * from admission.period where id = :id")
                .param("id", id)
                .query(PeriodRepository::period)
                .optional();
    }

    /** @return whether it was not closed before */
    boolean close(UUID id, Instant at) {
        return jdbc.sql("update admission.period set closed_at = :at where id = :id and closed_at is null")
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Period period(ResultSet row, int n) throws SQLException {
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Period(
                row.getObject("id", UUID.class),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                new Basis(row.getString("document_number"), row.getString("document_title"), null),
                row.getString("words"),
                row.getBoolean("fictional"),
                Signature.read(row, "opened"),
                closed == null ? null : WorkingDays.today(closed.toInstant()));
    }
}

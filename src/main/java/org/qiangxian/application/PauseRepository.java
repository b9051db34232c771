package org.qiangxian.application;

import java.sql.Timestamp;
import java.time.Instant;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals that rest by a decision about their city. */
@Repository
class PauseRepository {

    private final JdbcClient jdbc;

    PauseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets it rest; no change where it rests already. */
    void begin(ApplicationId id, String why, Instant at) {
        jdbc.sql("""
                        insert into application.pause (application, why, since) values (:id, :why, :at)
                        on conflict (application) where ended_at is null do nothing
                        """)
                .param("id", id.value())
                .param("why", why)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Whether it rests. */
    boolean rests(ApplicationId id) {
        return jdbc.sql("""
                        select exists (select from application.pause where application = :id and ended_at is null)
                        """).param("id", id.value()).query(Boolean.class).single();
    }

    /** It goes on, if it rested. */
    void end(ApplicationId id, Instant at) {
        jdbc.sql("update application.pause set ended_at = :at where application = :id and ended_at is null")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Lets all resting proposals of a unit go on. */
    void end(RegionCode unit, Instant at) {
        jdbc.sql("""
                        update application.pause set ended_at = :at
                        where ended_at is null
                          and application in (select id from application.application where unit = :unit)
                        """)
                .param("unit", unit.value())
                .param("at", Timestamp.from(at))
                .update();
    }
}

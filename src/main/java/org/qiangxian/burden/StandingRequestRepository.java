package org.qiangxian.burden;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Standing requests in the register. */
@Repository
class StandingRequestRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    StandingRequestRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Registers a standing request, once for a version and audience, and ends the one of the version before. */
    void stand(DataRequest r) {
        jdbc.sql("""
                        insert into burden.request (id, number, title, purpose, basis, approval, issuer, channel, voluntary,
                            valid_from, valid_to, rhythm, rhythm_reason, minutes, over_budget_reason, registered_by,
                            registered_at, demonstration, fictional, standing_version)
                        values (:id, :number, :title, :purpose, :basis, '', :issuer, 'CITY', true, :from, :to, :rhythm, '', 0,
                            '', :by, :at, false, :fictional, :version)
                        on conflict (standing_version, fictional) where standing_version is not null do nothing
                        """)
                .param("id", r.id().value())
                .param("number", r.number())
                .param("title", r.title())
                .param("purpose", r.purpose())
                .param("basis", r.basis())
                .param("issuer", r.issuer())
                .param("from", r.validFrom())
                .param("to", r.validTo())
                .param("rhythm", r.rhythm().name())
                .param("by", r.registeredBy())
                .param("at", Timestamp.from(r.registeredAt()))
                .param("fictional", r.fictional())
                .param("version", r.standingVersion())
                .update();
        jdbc.sql("""
                        update burden.request set ended_at = :at, end_reason = '指标体系有新的版本，由新的常设需求接替'
                        where standing_version is not null and standing_version <> :version and ended_at is null
                        """)
                .param("at", Timestamp.from(r.registeredAt()))
                .param("version", r.standingVersion())
                .update();
    }
}

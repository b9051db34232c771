package org.qiangxian.export;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that were taken out. */
@Repository
class ExportRepository {

    private final JdbcClient jdbc;

    ExportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many files about other places a person took since a moment; until the transaction ends nobody else counts for them. */
    int others(UUID person, String own, Instant since) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('export ' || :person, 0))")
                .param("person", person.toString())
                .query((_, _) -> true)
                .list();
        return jdbc.sql("""
                        select count(*) from export.taken
                        where person = :person and place <> :own and taken_at >= :since
                        """)
                .param("person", person)
                .param("own", own)
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    void add(Export export, ExportFormat format, Signature by, String purpose) {
        jdbc.sql("""
                        insert into export.taken (id, person, taken_by, taken_organisation, place, format, purpose,
                            entries, method, taken_at)
                        values (:id, :person, :by, :organisation, :place, :format, :purpose, :entries, :method, :at)
                        """)
                .param("id", export.id())
                .param("person", by.person())
                .param("by", by.words())
                .param("organisation", by.organisation())
                .param("place", export.code())
                .param("format", format.name())
                .param("purpose", purpose)
                .param("entries", export.lines().size())
                .param("method", export.method().number())
                .param("at", Timestamp.from(export.takenAt()))
                .update();
    }
}

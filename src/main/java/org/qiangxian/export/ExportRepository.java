package org.qiangxian.export;

import java.sql.Timestamp;
import org.qiangxian.account.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of exports. */
@Repository
class ExportRepository {

    private final JdbcClient jdbc;

    ExportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

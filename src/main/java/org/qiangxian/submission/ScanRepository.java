package org.qiangxian.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qiangxian.account.Signature;
import org.qiangxian.document.ContentCode;
import org.qiangxian.document.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accepted stamped scans; rows are only added. The subject is a proposal, or a call and a recommender for annex 3. */
@Repository
class ScanRepository {

    private final JdbcClient jdbc;

    ScanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String subject, StampedScan scan) {
        jdbc.sql("""
                        insert into submission.scan (id, subject, file, code, typed, pages, accepted_by,
                            accepted_person, accepted_organisation, accepted_at)
                        values (:id, :subject, :file, :code, :typed, :pages, :accepted_by, :accepted_person,
                            :accepted_organisation, :at)
                        """)
                .param("id", scan.id())
                .param("subject", subject)
                .param("file", scan.file().value())
                .param("code", scan.code().value())
                .param("typed", scan.typed())
                .param("pages", scan.pages())
                .params(scan.by().columns("accepted"))
                .param("at", scan.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest scan of a subject that carries this code. */
    Optional<StampedScan> find(String subject, ContentCode code) {
        return all(subject).stream().filter(scan -> scan.code().equals(code)).findFirst();
    }

    /** The subjects with an accepted scan of this code. */
    List<String> subjects(ContentCode code) {
        return jdbc.sql("select distinct subject from submission.scan where code = :code order by subject")
                .param("code", code.value())
                .query(String.class)
                .list();
    }

    /** All accepted scans of a subject, newest first. */
    List<StampedScan> all(String subject) {
        return jdbc.sql("select * from submission.scan where subject = :subject order by accepted_at desc, id")
                .param("subject", subject)
                .query((row, _) -> scan(row))
                .list();
    }

    /** When a scan of each subject was last accepted. */
    Map<String, Instant> latest(Collection<String> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select subject, max(accepted_at) as at from submission.scan
                        where subject in (:subjects) group by subject
                        """)
                .param("subjects", subjects)
                .query((row, _) -> Map.entry(
                        row.getString("subject"), row.getTimestamp("at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<StampedScan> find(UUID id) {
        return jdbc.sql("select * from submission.scan where id = :id")
                .param("id", id)
                .query((row, _) -> scan(row))
                .optional();
    }

    private static StampedScan scan(ResultSet row) throws SQLException {
        return new StampedScan(
                row.getObject("id", UUID.class),
                new FileId(row.getObject("file", UUID.class)),
                new ContentCode(row.getString("code")),
                row.getBoolean("typed"),
                row.getInt("pages"),
                Signature.read(row, "accepted"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant());
    }
}

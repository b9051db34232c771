package org.qiangxian.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files belong to which record: rows are only added. */
@Repository
class AttachmentRepository {

    private final JdbcClient jdbc;

    AttachmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the files of a record until the transaction ends. */
    void lock(String subject, String record) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('attachment ' || :subject || ' ' || :record, 0))")
                .param("subject", subject)
                .param("record", record)
                .query((_, _) -> true)
                .list();
    }

    int count(String subject, String record) {
        return jdbc.sql("select count(*) from document.attachment where subject = :subject and record = :record")
                .param("subject", subject)
                .param("record", record)
                .query(Integer.class)
                .single();
    }

    void add(String subject, String record, int number, FileId file) {
        jdbc.sql("""
                        insert into document.attachment (subject, record, number, file)
                        values (:subject, :record, :number, :file)
                        """)
                .param("subject", subject)
                .param("record", record)
                .param("number", number)
                .param("file", file.value())
                .update();
    }

    /** Those of the records that have a file. */
    Set<String> having(String subject, Collection<String> records) {
        return records.isEmpty()
                ? Set.of()
                : jdbc.sql(
                                "select distinct record from document.attachment where subject = :subject and record in (:records)")
                        .param("subject", subject)
                        .param("records", records)
                        .query(String.class)
                        .set();
    }

    List<StoredFile> of(String subject, String record) {
        return jdbc.sql(FileRepository.FILE + """
                        join document.attachment a on a.file = f.id
                        where a.subject = :subject and a.record = :record
                        order by a.number
                        """)
                .param("subject", subject)
                .param("record", record)
                .query((row, _) -> FileRepository.file(row))
                .list();
    }
}

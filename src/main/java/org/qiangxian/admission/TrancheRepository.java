package org.qiangxian.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.document.ContentCode;
import org.qiangxian.document.FileId;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tranches of provinces, and the stamped letters that came for them. */
@Repository
class TrancheRepository {

    private final JdbcClient jdbc;

    TrancheRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the batches of a province until the transaction ends. */
    void lock(RegionCode province) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('admission ' || :province, 0))")
                .param("province", province.value())
                .query((_, _) -> true)
                .list();
    }

    void add(Tranche batch) {
        jdbc.sql("""
                        insert into admission.batch (id, province, number, period, code, file,
                            sent_by, sent_person, sent_organisation, sent_at)
                        values (:id, :province, :number, :period, :code, :file,
                            :sent_by, :sent_person, :sent_organisation, :at)
                        """)
                .param("id", batch.id())
                .param("province", batch.province().value())
                .param("number", batch.number())
                .param("period", batch.period())
                .param("code", batch.code().value())
                .param("file", batch.file().value())
                .params(batch.by().columns("sent"))
                .param("at", batch.sentAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Tranche> find(UUID id) {
        return jdbc.sql("select * from admission.batch where id = :id")
                .param("id", id)
                .query(TrancheRepository::batch)
                .optional();
    }

    /** The batch, locked until the transaction ends. */
    Optional<Tranche> lock(UUID id) {
        return jdbc.sql("select * from admission.batch where id = :id for update")
                .param("id", id)
                .query(TrancheRepository::batch)
                .optional();
    }

    /** All, by province in the order of codes and by number. */
    List<Tranche> all() {
        return jdbc.sql("select * from admission.batch order by province collate \"C\", number desc")
                .query(TrancheRepository::batch)
                .list();
    }

    void decided(UUID id, Instant at) {
        jdbc.sql("update admission.batch set decided_at = :at where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Keeps a stamped letter. */
    void keep(RegionCode province, ContentCode code, FileId file, Signature by, Instant at) {
        jdbc.sql("""
                        insert into admission.letter (id, province, code, file,
                            accepted_by, accepted_person, accepted_organisation, accepted_at)
                        values (:id, :province, :code, :file,
                            :accepted_by, :accepted_person, :accepted_organisation, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("province", province.value())
                .param("code", code.value())
                .param("file", file.value())
                .params(by.columns("accepted"))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The stamped letter of a province that carries this code. */
    Optional<FileId> letter(RegionCode province, ContentCode code) {
        return jdbc.sql("""
                        select file from admission.letter where province = :province and code = :code
                        order by accepted_at desc limit 1
                        """)
                .param("province", province.value())
                .param("code", code.value())
                .query((row, _) -> new FileId(row.getObject("file", UUID.class)))
                .optional();
    }

    private static Tranche batch(ResultSet row, int n) throws SQLException {
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Tranche(
                row.getObject("id", UUID.class),
                new RegionCode(row.getString("province")),
                row.getInt("number"),
                row.getObject("period", UUID.class),
                new ContentCode(row.getString("code")),
                new FileId(row.getObject("file", UUID.class)),
                Signature.read(row, "sent"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                decided == null ? null : decided.toInstant());
    }
}

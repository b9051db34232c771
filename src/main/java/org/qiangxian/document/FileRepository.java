package org.qiangxian.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of kept files: rows are only added. */
@Repository
class FileRepository {

    static final String FILE = """
            select f.id, f.name, f.kind, f.size, f.sha256, f.owner, f.kept_by, f.kept_person, f.kept_organisation, f.kept_at
            from document.file f
            """;

    private final JdbcClient jdbc;

    FileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StoredFile file, byte[] content) {
        jdbc.sql("""
                        insert into document.file (id, name, kind, size, sha256, owner, kept_by, kept_person,
                            kept_organisation, kept_at, content)
                        values (:id, :name, :kind, :size, :sha256, :owner, :kept_by, :kept_person, :kept_organisation, :at,
                            :content)
                        """)
                .param("id", file.id().value())
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("owner", file.owner().value())
                .params(file.keptBy().columns("kept"))
                .param("at", file.keptAt().atOffset(ZoneOffset.UTC))
                .param("content", content)
                .update();
    }

    Optional<StoredFile> find(FileId id) {
        return jdbc.sql(FILE + "where f.id = :id")
                .param("id", id.value())
                .query((row, _) -> file(row))
                .optional();
    }

    byte[] content(FileId id) {
        return jdbc.sql("select content from document.file where id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getBytes("content"))
                .single();
    }

    static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getInt("size"),
                row.getString("sha256"),
                new RegionCode(row.getString("owner")),
                Signature.read(row, "kept"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}

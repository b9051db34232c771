package org.qiangxian.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.CallId;
import org.qiangxian.document.ContentCode;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Packages and when they were taken back; rows are only added. */
@Repository
class SubmissionRepository {

    private static final String PACKAGES = """
            select p.*, b.at as taken_back_at
            from submission.package p left join submission.take_back b on b.package = p.id
            """;

    private final JdbcClient jdbc;

    SubmissionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the packages of a recommender and a call until the transaction ends. */
    void lock(CallId call, RegionCode recommender) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "submission " + call + " " + recommender)
                .query((_, _) -> true)
                .list();
    }

    void add(Package sent) {
        jdbc.sql("""
                        insert into submission.package (id, call, call_version, recommender, number, organisation, sent_by,
                            sent_person, sent_organisation, sent_at, hash, summary_code, summary_scan)
                        values (:id, :call, :version, :recommender, :number, :organisation, :sent_by, :sent_person,
                            :sent_organisation, :at, :hash, :code, :scan)
                        """)
                .param("id", sent.id())
                .param("call", sent.call().value())
                .param("version", sent.callVersion())
                .param("recommender", sent.recommender().value())
                .param("number", sent.number())
                .param("organisation", sent.organisation())
                .params(sent.by().columns("sent"))
                .param("at", sent.at().atOffset(ZoneOffset.UTC))
                .param("hash", sent.hash())
                .param("code", sent.summaryCode().value())
                .param("scan", sent.summaryScan())
                .update();
        sent.items().forEach(item -> add(sent.id(), item));
    }

    private void add(UUID sent, Package.Item item) {
        jdbc.sql("""
                        insert into submission.item (package, application, unit, submission, kind, directions, title,
                            unit_name, code, scan)
                        values (:package, :application, :unit, :submission, :kind, :directions, :title, :name, :code, :scan)
                        """)
                .param("package", sent)
                .param("application", item.application().value())
                .param("unit", item.unit().value())
                .param("submission", item.submission())
                .param("kind", item.line().kind().name())
                .param("directions", item.line().directions())
                .param("title", item.line().title())
                .param("name", item.line().unitName())
                .param("code", item.code())
                .param("scan", item.scan())
                .update();
    }

    void takeBack(Package sent, Signature by, Instant at) {
        jdbc.sql("""
                        insert into submission.take_back (package, by_name, by_person, by_organisation, at)
                        values (:package, :by, :person, :organisation, :at)
                        """)
                .param("package", sent.id())
                .param("by", by.words())
                .param("person", by.person())
                .param("organisation", by.organisation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All packages of a recommender, newest first. */
    List<Package> of(CallId call, RegionCode recommender) {
        return jdbc.sql(PACKAGES + " where p.call = :call and p.recommender = :recommender order by p.number desc")
                .param("call", call.value())
                .param("recommender", recommender.value())
                .query(this::row)
                .list();
    }

    /** The packages in force, by recommender in the order of codes. */
    List<Package> inForce(CallId call) {
        return jdbc.sql(PACKAGES + " where p.call = :call and b.at is null order by p.recommender collate \"C\"")
                .param("call", call.value())
                .query(this::row)
                .list();
    }

    /** The packages whose annex 3 carries this code, newest first. */
    List<Package> of(ContentCode summary) {
        return jdbc.sql(PACKAGES + " where p.summary_code = :code order by p.sent_at desc, p.id")
                .param("code", summary.value())
                .query(this::row)
                .list();
    }

    Optional<Package> find(UUID id) {
        return jdbc.sql(PACKAGES + " where p.id = :id")
                .param("id", id)
                .query(this::row)
                .optional();
    }

    private List<Package.Item> items(UUID sent) {
        return jdbc.sql("""
                        select * from submission.item where package = :package
                        order by kind desc, unit collate "C"
                        """)
                .param("package", sent)
                .query((row, _) -> new Package.Item(
                        new ApplicationId(row.getObject("application", UUID.class)),
                        new RegionCode(row.getString("unit")),
                        row.getInt("submission"),
                        new Line(
                                Kind.valueOf(row.getString("kind")),
                                row.getString("directions"),
                                row.getString("title"),
                                row.getString("unit_name")),
                        row.getString("code"),
                        row.getObject("scan", UUID.class)))
                .list();
    }

    private Package row(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Package(
                id,
                new CallId(row.getObject("call", UUID.class)),
                row.getInt("call_version"),
                new RegionCode(row.getString("recommender")),
                row.getInt("number"),
                row.getString("organisation"),
                Signature.read(row, "sent"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("hash"),
                new ContentCode(row.getString("summary_code")),
                row.getObject("summary_scan", UUID.class),
                items(id),
                instant(row.getObject("taken_back_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

package org.qiangxian.delegation;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links, and attempts with wrong ones, in the database. */
@Repository
class LinkRepository {

    private static final String LINK = """
            select id, request, indicator, period, unit, department, expires_at, issued_by, issued_person,
                   issued_organisation, issued_at, used_at, revoked_at
            from delegation.link
            """;

    private final JdbcClient jdbc;

    LinkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Link> find(byte[] hash) {
        return jdbc.sql(LINK + "where token_hash = :hash")
                .param("hash", hash)
                .query(LinkRepository::link)
                .optional();
    }

    /** One link, locked until the transaction ends. */
    Optional<Link> lock(UUID id) {
        return jdbc.sql(LINK + "where id = :id for update")
                .param("id", id)
                .query(LinkRepository::link)
                .optional();
    }

    Optional<Link> find(UUID id) {
        return jdbc.sql(LINK + "where id = :id")
                .param("id", id)
                .query(LinkRepository::link)
                .optional();
    }

    /** Restores a revoked link. */
    void restore(UUID id) {
        jdbc.sql("update delegation.link set revoked_at = null where id = :id")
                .param("id", id)
                .update();
    }

    /** The links of a province for an item, newest first. */
    List<Link> of(DataRequestId request, RegionCode unit, RequestItem item) {
        return jdbc.sql(LINK + """
                        where request = :request and unit = :unit and indicator = :indicator and period = :period
                        order by issued_at desc
                        """)
                .param("request", request.value())
                .param("unit", unit.value())
                .param("indicator", item.indicator().value())
                .param("period", item.period())
                .query(LinkRepository::link)
                .list();
    }

    /** The department an item of a unit was handed to last since a moment. */
    Optional<String> since(DataRequestId request, RegionCode unit, RequestItem item, Instant at) {
        return of(request, unit, item).stream()
                .filter(link -> !link.issuedAt().isBefore(at))
                .map(Link::department)
                .findFirst();
    }

    void insert(Link link, byte[] hash) {
        jdbc.sql("""
                        insert into delegation.link (id, request, indicator, period, unit, department, token_hash,
                            expires_at, issued_by, issued_person, issued_organisation, issued_at)
                        values (:id, :request, :indicator, :period, :unit, :department, :hash, :expiresAt, :issued_by,
                            :issued_person, :issued_organisation, :issuedAt)
                        """)
                .param("id", link.id())
                .param("request", link.request().value())
                .param("indicator", link.item().indicator().value())
                .param("period", link.item().period())
                .param("unit", link.unit().value())
                .param("department", link.department())
                .param("hash", hash)
                .param("expiresAt", Timestamp.from(link.expiresAt()))
                .params(link.issuedBy().columns("issued"))
                .param("issuedAt", Timestamp.from(link.issuedAt()))
                .update();
    }

    void used(UUID id, Instant at) {
        jdbc.sql("update delegation.link set used_at = :at where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Takes back the link of an item that is neither used nor taken back; there is one at most. */
    void revoke(DataRequestId request, RegionCode unit, RequestItem item, Instant at) {
        jdbc.sql("""
                        update delegation.link set revoked_at = :at
                        where request = :request and unit = :unit and indicator = :indicator and period = :period
                          and used_at is null and revoked_at is null
                        """)
                .param("request", request.value())
                .param("unit", unit.value())
                .param("indicator", item.indicator().value())
                .param("period", item.period())
                .param("at", Timestamp.from(at))
                .update();
    }

    int misses(String address, Instant since) {
        return jdbc.sql("select count(*) from delegation.miss where address = :address and at > :since")
                .param("address", address)
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    void miss(String address, Instant at) {
        jdbc.sql("insert into delegation.miss values (:address, :at)")
                .param("address", address)
                .param("at", Timestamp.from(at))
                .update();
    }

    void forgetMisses(Instant before) {
        jdbc.sql("delete from delegation.miss where at <= :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    /** The signing key kept in the database, made at the first request. */
    byte[] key() {
        return kept().orElseGet(this::made);
    }

    private byte[] made() {
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into delegation.signing_key (secret) values (:secret) on conflict do nothing")
                .param("secret", fresh)
                .update();
        return kept().orElseThrow();
    }

    private Optional<byte[]> kept() {
        return jdbc.sql("select secret from delegation.signing_key")
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                new DataRequestId(row.getObject("request", UUID.class)),
                new RequestItem(new IndicatorCode(row.getString("indicator")), row.getString("period")),
                new RegionCode(row.getString("unit")),
                row.getString("department"),
                row.getTimestamp("expires_at").toInstant(),
                Signature.read(row, "issued"),
                row.getTimestamp("issued_at").toInstant(),
                instant(row.getTimestamp("used_at")),
                instant(row.getTimestamp("revoked_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}

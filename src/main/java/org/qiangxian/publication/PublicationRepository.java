package org.qiangxian.publication;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Single publications: drafts are overwritten, issued ones only change their status; steps and deliveries are only
 * added.
 */
@Repository
class PublicationRepository {

    static final String SELECT = "select p.* from publication.publication p ";

    private final JdbcClient jdbc;
    private final PublicationWords words;

    PublicationRepository(JdbcClient jdbc, PublicationWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    Optional<Publication> find(UUID id) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id)
                .query((row, _) -> PublicationRow.read(row))
                .optional();
    }

    /** One publication, locked until the transaction ends. */
    Optional<Publication> lock(UUID id) {
        return jdbc.sql(SELECT + "where p.id = :id for update")
                .param("id", id)
                .query((row, _) -> PublicationRow.read(row))
                .optional();
    }

    /** The one that replaced it. */
    Optional<Publication> replacementOf(UUID id) {
        return jdbc.sql(SELECT + "where p.replaces = :id and p.signed_at is not null order by p.signed_at desc limit 1")
                .param("id", id)
                .query((row, _) -> PublicationRow.read(row))
                .optional();
    }

    /** Those in these statuses in units of an area, or of any area where it is empty. */
    List<Publication> in(Set<PublicationStatus> standings, String area) {
        return jdbc.sql(SELECT + """
                        where p.status in (:standings) and (:area = '' or p.issuer_area = :area)
                        order by p.changed_at, p.id
                        """)
                .param("standings", standings.stream().map(Enum::name).toList())
                .param("area", area)
                .query((row, _) -> PublicationRow.read(row))
                .list();
    }

    void insert(UUID id, Issuer issuer, Paper paper, Signature by, Instant at, boolean demonstration) {
        var written = jdbc.sql("""
                        insert into publication.publication (id, issuer_role, issuer_area, issuer_province, issuer_name, kind,
                            title, number, day, disclosure, summary, body, link, field, batch, comprehensive, embargo,
                            valid_from, valid_until, addressed, units, copied, replaces, status, edit, drafted_by,
                            drafted_person, drafted_organisation, drafted_at, changed_at, handled_by, demonstration)
                        values (:id, :role, :area, :province, :issuer, :kind, :title, :number, :day, :disclosure, :summary,
                            :body, :link, :field, cast(:batch as integer), :comprehensive, :embargo, cast(:from as date),
                            cast(:until as date), string_to_array(:addressed, ','), string_to_array(:units, ','),
                            string_to_array(:copied, ','), cast(:replaces as uuid), 'DRAFT', 1, :drafted_by,
                            cast(:drafted_person as uuid), cast(:drafted_organisation as uuid), :at, :at,
                            cast(:drafted_person as uuid), :demonstration)
                        """);
        written.param("id", id)
                .param("role", issuer.role().name())
                .param("area", value(issuer.area()))
                .param("province", value(issuer.province()))
                .param("issuer", issuer.name())
                .param("replaces", paper.replaces())
                .param("demonstration", demonstration)
                .params(PublicationRow.columns(paper))
                .param("at", Timestamp.from(at))
                .params(by.columns("drafted"))
                .update();
    }

    /** Saves a draft over the one its writer saw; false if somebody saved or moved it meanwhile. */
    boolean save(Publication before, Paper paper, Signature by, Instant at) {
        return jdbc.sql("""
                        update publication.publication
                        set kind = :kind, title = :title, number = :number, day = :day, disclosure = :disclosure,
                            summary = :summary, body = :body, link = :link, field = :field,
                            batch = cast(:batch as integer), comprehensive = :comprehensive, embargo = :embargo,
                            valid_from = cast(:from as date), valid_until = cast(:until as date),
                            addressed = string_to_array(:addressed, ','), units = string_to_array(:units, ','),
                            copied = string_to_array(:copied, ','), edit = edit + 1, drafted_by = :drafted_by,
                            drafted_person = :drafted_person, drafted_organisation = :drafted_organisation, drafted_at = :at
                        where id = :id and edit = :edit and status in ('DRAFT', 'RETURNED')
                        """)
                        .param("id", before.id())
                        .param("edit", before.edit())
                        .params(PublicationRow.columns(paper))
                        .param("at", Timestamp.from(at))
                        .params(by.columns("drafted"))
                        .update()
                == 1;
    }

    /** Stores the status after an act, with signer and time of release. */
    void move(Publication from, PublicationAction action, Signature by, Instant at) {
        jdbc.sql("""
                        update publication.publication
                        set status = :status, changed_at = :at, handled_by = cast(:person as uuid),
                            ended_at = case when :status in ('WITHDRAWN', 'REPLACED') then cast(:at as timestamptz) end
                        where id = :id
                        """)
                .param("id", from.id())
                .param("status", action.row().next(from.status()).name())
                .param("person", by.person())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Issues a draft, which the search finds from then on. */
    void sign(Publication draft, Signature by, Instant at, Instant release) {
        jdbc.sql("""
                        update publication.publication
                        set status = 'ISSUED', changed_at = :at, handled_by = cast(:signed_person as uuid), signed_by = :signed_by,
                            signed_person = cast(:signed_person as uuid),
                            signed_organisation = cast(:signed_organisation as uuid), signed_at = :at, released_at = :release
                        where id = :id
                        """)
                .param("id", draft.id())
                .param("at", Timestamp.from(at))
                .param("release", Timestamp.from(release))
                .params(by.columns("signed"))
                .update();
        words.keep(draft);
    }

    /** What a unit drafted under the code of before, and did not sign, is the draft of the same unit under the code of now. */
    void carry(RegionCode from, Issuer issuer) {
        jdbc.sql("""
                        update publication.publication
                        set issuer_area = :area, issuer_province = :province, issuer_name = :name, edit = edit + 1
                        where issuer_role = :role and issuer_area = :from and status in ('DRAFT', 'TO_SIGN', 'RETURNED')
                        """)
                .param("from", from.value())
                .param("role", issuer.role().name())
                .param("area", value(issuer.area()))
                .param("province", value(issuer.province()))
                .param("name", issuer.name())
                .update();
    }

    /** Whether another one of the unit that is in use has the number; one that is to be replaced later is in use until then. */
    boolean numbered(Publication draft, Instant now) {
        return jdbc.sql("""
                        select exists (select from publication.publication p
                            where p.number = :number and p.issuer_role = :role
                              and (p.status = 'ISSUED' or p.status = 'REPLACED' and exists (
                                  select from publication.publication n
                                  where n.replaces = p.id and n.status = 'ISSUED' and n.released_at > :now))
                              and coalesce(p.issuer_area, '') = :area and p.demonstration = :demonstration
                              and p.id <> :id and (cast(:replaces as uuid) is null or p.id <> :replaces))
                        """)
                .param("number", draft.paper().number())
                .param("role", draft.issuer().role().name())
                .param("area", Optional.ofNullable(value(draft.issuer().area())).orElse(""))
                .param("demonstration", draft.demonstration())
                .param("id", draft.id())
                .param("replaces", draft.paper().replaces())
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    void add(UUID publication, PublicationAction action, String reason, Signature by, Instant at) {
        jdbc.sql("""
                        insert into publication.step (publication, number, action, reason, done_by, done_person,
                            done_organisation, done_at)
                        select :publication, count(*) + 1, :action, :reason, :done_by, cast(:done_person as uuid),
                            cast(:done_organisation as uuid), :at
                        from publication.step where publication = :publication
                        """)
                .param("publication", publication)
                .param("action", action.name())
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .params(by.columns("done"))
                .update();
    }

    /** Its steps, oldest first. */
    List<PublicationStep> steps(UUID publication) {
        return jdbc.sql("""
                        select number, action, reason, done_by, done_person, done_organisation, done_at
                        from publication.step where publication = :publication order by number
                        """)
                .param("publication", publication)
                .query((row, _) -> new PublicationStep(
                        row.getInt("number"),
                        PublicationAction.valueOf(row.getString("action")),
                        row.getString("reason"),
                        Signature.read(row, "done"),
                        row.getTimestamp("done_at").toInstant()))
                .list();
    }

    void deliver(UUID publication, Collection<Delivery> deliveries) {
        for (var each : deliveries) {
            jdbc.sql("""
                            insert into publication.delivery (publication, role, area, copy, told_at)
                            values (:publication, :role, :area, :copy, :at) on conflict do nothing
                            """)
                    .param("publication", publication)
                    .param("role", each.role().name())
                    .param("area", each.area() == null ? "" : each.area().value())
                    .param("copy", each.copy())
                    .param("at", Timestamp.from(each.at()))
                    .update();
        }
    }

    /** Where it was delivered, in the order of codes. */
    List<Delivery> deliveries(UUID publication) {
        return jdbc.sql("""
                        select role, area, copy, told_at from publication.delivery
                        where publication = :publication order by copy, area, role
                        """)
                .param("publication", publication)
                .query((row, _) -> new Delivery(
                        Role.valueOf(row.getString("role")),
                        row.getString("area").isEmpty() ? null : new RegionCode(row.getString("area")),
                        row.getBoolean("copy"),
                        row.getTimestamp("told_at").toInstant()))
                .list();
    }

    void leaveOut(UUID publication, UUID file) {
        jdbc.sql(
                        "insert into publication.left_out (publication, file) values (:publication, :file) on conflict do nothing")
                .param("publication", publication)
                .param("file", file)
                .update();
    }

    Set<UUID> leftOut(UUID publication) {
        return jdbc.sql("select file from publication.left_out where publication = :publication")
                .param("publication", publication)
                .query(UUID.class)
                .set();
    }

    /** Locks all publications, so that delivered ones are entered once. */
    void lockAll() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('publication.delivered'))")
                .query((_, _) -> true)
                .list();
    }

    /** Whether 示例省 has any. */
    boolean demonstrated() {
        return jdbc.sql("select exists (select from publication.publication where demonstration)")
                .query(Boolean.class)
                .single();
    }

    private static @Nullable String value(@Nullable RegionCode code) {
        return code == null ? null : code.value();
    }
}

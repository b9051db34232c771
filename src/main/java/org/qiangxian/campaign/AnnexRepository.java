package org.qiangxian.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The annexes that were read, and the rows they bring. */
@Repository
class AnnexRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AnnexRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private static final String READ = """
            select x.id, x.campaign, x.annex, x.area, x.name, x.owner_role, x.owner_key, x.lines::text as lines, x.status,
                   x.demonstration, x.read_by, x.read_person, x.read_organisation, x.read_at, x.since
            from campaign.annex x
            """;

    Optional<AnnexFile> find(UUID id) {
        return jdbc.sql(READ + "where x.id = :id")
                .param("id", id)
                .query(this::file)
                .optional();
    }

    Optional<AnnexFile> lock(UUID id) {
        return jdbc.sql(READ + "where x.id = :id for update")
                .param("id", id)
                .query(this::file)
                .optional();
    }

    /** The last ones of a unit in a campaign. */
    List<AnnexFile> of(UUID campaign, Owner owner) {
        return jdbc.sql(READ + """
                        where x.campaign = :campaign and x.owner_role = :role and x.owner_key = :key
                        order by x.read_at desc, x.id limit 10
                        """)
                .param("campaign", campaign)
                .param("role", owner.role().name())
                .param("key", owner.key())
                .query(this::file)
                .list();
    }

    void insert(AnnexFile file) {
        jdbc.sql("""
                        insert into campaign.annex (id, campaign, annex, area, name, owner_role, owner_key, lines, status,
                            demonstration, read_by, read_person, read_organisation, read_at, since)
                        values (:id, :campaign, :annex, :area, :name, :role, :key, :lines::jsonb, :status, :demonstration, :read_by,
                            :read_person::uuid, :read_organisation::uuid, :at, :at)
                        """)
                .param("id", file.id())
                .param("campaign", file.campaign())
                .param("annex", file.annex().name())
                .param("area", file.area())
                .param("name", file.name())
                .param("role", file.owner().role().name())
                .param("key", file.owner().key())
                .param("lines", json.writeValueAsString(file.lines()))
                .param("status", file.status().name())
                .param("demonstration", file.demonstration())
                .params(file.by().columns("read"))
                .param("at", file.readAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(UUID id, AnnexStatus status, Instant at) {
        jdbc.sql("update campaign.annex set status = :status, since = :at where id = :id")
                .param("id", id)
                .param("status", status.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A row as one statement takes many of them. */
    record Bulk(
            UUID id,
            String host,
            @Nullable String unit,
            @Nullable String province,
            int number,
            String title,
            String place,
            @Nullable String begins,
            @Nullable String ends,
            String link) {}

    /** Enters new rows of one file, all at once. */
    void add(AnnexFile file, List<Bulk> rows, boolean fictional, Instant at) {
        bulk("""
                        insert into campaign.activity (id, campaign, owner_role, owner_key, host, unit, province, annex, number, title,
                            area, arrangement, tags, place, begins, ends, link, effect, voluntary, free, source, status, edit,
                            fictional, demonstration, entered_by, entered_person, entered_organisation, since)
                        select r.id, :campaign, :role, :key, r.host, r.unit, r.province, :annex, r.number, r.title, :area, '', '{}',
                            r.place, r.begins, r.ends, r.link, '', true, true, '', 'LISTED', 1, :fictional, :demonstration,
                            :entered_by, cast(:entered_person as uuid), cast(:entered_organisation as uuid), :at
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, host text, unit text, province text,
                            number integer, title text, place text, begins date, ends date, link text)
                        """, file, rows, at)
                .param("campaign", file.campaign())
                .param("role", file.owner().role().name())
                .param("key", file.owner().key())
                .param("annex", file.annex().name())
                .param("fictional", fictional)
                .param("demonstration", file.demonstration())
                .update();
    }

    /** Changes rows that stand, all at once. */
    void change(AnnexFile file, List<Bulk> rows, Instant at) {
        bulk("""
                        update campaign.activity a
                        set title = r.title, area = :area, place = r.place, begins = r.begins, ends = r.ends, link = r.link,
                            edit = a.edit + 1, entered_by = :entered_by, entered_person = cast(:entered_person as uuid),
                            entered_organisation = cast(:entered_organisation as uuid), since = :at
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, title text, place text, begins date,
                            ends date, link text)
                        where a.id = r.id
                        """, file, rows, at).update();
    }

    private JdbcClient.StatementSpec bulk(String sql, AnnexFile file, List<Bulk> rows, Instant at) {
        return jdbc.sql(sql)
                .param("rows", json.writeValueAsString(rows))
                .param("area", file.area())
                .params(file.by().columns("entered"))
                .param("at", at.atOffset(ZoneOffset.UTC));
    }

    /** A step for each of them. */
    void steps(List<Bulk> rows, String what, String words, Signature by, Instant at) {
        jdbc.sql("""
                        insert into campaign.step (matter, number, what, words, done_by, done_person, done_organisation, done_at)
                        select 'monthactivity/' || each.id, coalesce((select max(s.number) from campaign.step s
                                where s.matter = 'monthactivity/' || each.id), 0) + 1, :what, :words, :done_by,
                            cast(:done_person as uuid), cast(:done_organisation as uuid), :at
                        from unnest(string_to_array(:ids, ',')) as each (id)
                        """)
                .param(
                        "ids",
                        String.join(
                                ",",
                                rows.stream().map(row -> row.id().toString()).toList()))
                .param("what", what)
                .param("words", words)
                .params(by.columns("done"))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private AnnexFile file(ResultSet row, int n) throws SQLException {
        return new AnnexFile(
                row.getObject("id", UUID.class),
                row.getObject("campaign", UUID.class),
                AnnexKind.valueOf(row.getString("annex")),
                row.getString("area"),
                row.getString("name"),
                new Owner(Role.valueOf(row.getString("owner_role")), row.getString("owner_key")),
                List.of(json.readValue(row.getString("lines"), AnnexLine[].class)),
                AnnexStatus.valueOf(row.getString("status")),
                row.getBoolean("demonstration"),
                Signature.read(row, "read"),
                row.getObject("read_at", OffsetDateTime.class).toInstant(),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}

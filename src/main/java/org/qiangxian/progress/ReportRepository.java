package org.qiangxian.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.form.Content;
import org.qiangxian.form.Kind;
import org.qiangxian.library.Holding;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reports and their status. Every list is in the order of codes. */
@Repository
class ReportRepository implements Holding {

    private static final String SELECT =
            "select r.*, q.kind, q.ended_at is null as asked from progress.report r join progress.round q on q.id = r.round ";
    private static final String BY_CODE = " order by r.unit collate \"C\", q.opened_at desc";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReportRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(UUID round, RegionCode unit, Way way, int sectionMinutes, Instant since) {
        var bureau = way.bureau();
        jdbc.sql("""
                        insert into progress.report (id, round, unit, province, bureau, status, content, section_minutes, since)
                        values (:id, :round, :unit, :province, :bureau, 'OPEN', cast(:content as jsonb), :sectionMinutes, :since)
                        """)
                .param("id", UUID.randomUUID())
                .param("round", round)
                .param("unit", unit.value())
                .param("province", way.province().value())
                .param("bureau", bureau == null ? null : bureau.value())
                .param("content", json.writeValueAsString(Content.EMPTY))
                .param("sectionMinutes", sectionMinutes)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Report> find(UUID id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(this::report)
                .optional();
    }

    Optional<Report> find(UUID round, RegionCode unit) {
        return jdbc.sql(SELECT + "where r.round = :round and r.unit = :unit")
                .param("round", round)
                .param("unit", unit.value())
                .query(this::report)
                .optional();
    }

    /** The report, locked until the transaction ends. */
    Optional<Report> lock(UUID id) {
        return jdbc.sql(SELECT + "where r.id = :id for update of r")
                .param("id", id)
                .query(this::report)
                .optional();
    }

    List<Report> ofRound(UUID round) {
        return jdbc.sql(SELECT + "where r.round = :round" + BY_CODE)
                .param("round", round)
                .query(this::report)
                .list();
    }

    /** All of a unit, the latest round first. */
    List<Report> ofUnit(RegionCode unit) {
        return jdbc.sql(SELECT + "where r.unit = :unit order by q.opened_at desc, r.id")
                .param("unit", unit.value())
                .query(this::report)
                .list();
    }

    /** What lies at bureaus, and summaries at provinces, the oldest first. */
    List<Report> passing() {
        return jdbc.sql(SELECT + """
                        where r.status = 'WITH_BUREAU' or r.status = 'WITH_PROVINCE' and q.kind = 'SUMMARY'
                        order by r.since
                        """).query(this::report).list();
    }

    /** The reports within reach that may be somebody's turn. */
    List<Report> waiting(Reach reach) {
        return jdbc.sql(SELECT + """
                        where r.status not in ('READ', 'DECLINED', 'ENDED')
                          and (:all or (:city and r.unit = :area) or (:bureau and r.bureau = :area)
                               or (:province and r.province = :area) or (:samr and r.status = 'WITH_SAMR'))
                        """ + BY_CODE)
                .param("all", reach.everywhere())
                .param("city", reach.to(Role.CITY))
                .param("bureau", reach.to(Role.CITY_BUREAU))
                .param("province", reach.to(Role.PROVINCE))
                .param("samr", reach.to(Role.SAMR))
                .param("area", reach.area())
                .query(this::report)
                .list();
    }

    /** Reports whose way leads through the actor's office, whether they reached it or not, in the order of codes. */
    List<Report> near(Actor actor) {
        return jdbc.sql(SELECT + """
                        where case :role when 'CITY' then r.unit when 'CITY_BUREAU' then r.bureau when 'PROVINCE' then r.province
                                         else '' end = :area
                           or :role = 'SAMR' and q.kind = 'SUMMARY'
                        """ + BY_CODE)
                .param("role", actor.role().name())
                .param("area", actor.area() == null ? "-" : actor.area().value())
                .query(this::report)
                .list();
    }

    /** Units with reports. */
    @Override
    public List<RegionCode> units() {
        return jdbc.sql("select distinct unit from progress.report order by unit")
                .query((row, _) -> new RegionCode(row.getString("unit")))
                .list();
    }

    /** Moves the reports of a unit to another, except in rounds that asked the other itself. */
    void carry(RegionCode from, RegionCode to, Way way) {
        var bureau = way.bureau();
        jdbc.sql("""
                        update progress.report r set unit = :to, province = :province, bureau = :bureau
                        where unit = :from
                          and not exists (select from progress.report o where o.round = r.round and o.unit = :to)
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .param("province", way.province().value())
                .param("bureau", bureau == null ? null : bureau.value())
                .update();
    }

    /** @return whether nobody else saved since {@code edit} */
    boolean save(UUID id, int edit, Content content, Set<String> struck, int spent) {
        return jdbc.sql("""
                        update progress.report set content = cast(:content as jsonb), struck = :struck, spent = :spent,
                            edit = edit + 1
                        where id = :id and edit = :edit and status in ('OPEN', 'RETURNED')
                        """)
                        .param("id", id)
                        .param("edit", edit)
                        .param("content", json.writeValueAsString(content))
                        .param("struck", struck.stream().sorted().toArray(String[]::new))
                        .param("spent", spent)
                        .update()
                == 1;
    }

    /** Stores its new status with all parts that change with it. */
    void move(Report report) {
        var opened = report.openedAt();
        jdbc.sql("""
                        update progress.report set status = :status, since = :since, opened_at = :openedAt,
                            returned_once = :returnedOnce, nothing_new = :nothingNew, spent = :spent
                        where id = :id
                        """)
                .param("id", report.id())
                .param("status", report.status().name())
                .param("since", report.since().atOffset(ZoneOffset.UTC))
                .param("openedAt", opened == null ? null : opened.atOffset(ZoneOffset.UTC))
                .param("returnedOnce", report.returnedOnce())
                .param("nothingNew", report.nothingNew())
                .param("spent", report.spent())
                .update();
    }

    private Report report(ResultSet row, int n) throws SQLException {
        var bureau = row.getString("bureau");
        var opened = row.getObject("opened_at", OffsetDateTime.class);
        return new Report(
                row.getObject("id", UUID.class),
                row.getObject("round", UUID.class),
                Kind.valueOf(row.getString("kind")),
                new RegionCode(row.getString("unit")),
                new RegionCode(row.getString("province")),
                bureau == null ? null : new RegionCode(bureau),
                ReportStatus.valueOf(row.getString("status")),
                json.readValue(row.getString("content"), Content.class),
                Set.copyOf(Arrays.asList((String[]) row.getArray("struck").getArray())),
                row.getInt("edit"),
                row.getInt("spent"),
                row.getBoolean("nothing_new"),
                row.getBoolean("returned_once"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                opened == null ? null : opened.toInstant(),
                row.getBoolean("asked"));
    }
}

package org.qiangxian.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.document.ContentCode;
import org.qiangxian.document.FileId;
import org.qiangxian.procedure.Step;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Declarations to leave. */
@Repository
class LeavingRepository {

    private static final String READ = """
            select id, unit, reason, asked_by, asked_person, asked_organisation, asked_at, code, file,
                   case when ended_at is not null then 'ENDED' when revoked_at is not null then 'REVOKED' else 'ASKED' end as status
            from admission.leaving
            """;

    private final JdbcClient jdbc;

    LeavingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores it; {@code false} where one is open already, as for the second of two at once. */
    boolean insert(Leaving leaving) {
        var code = leaving.code();
        var file = leaving.file();
        return jdbc.sql("""
                        insert into admission.leaving
                            (id, unit, reason, asked_by, asked_person, asked_organisation, asked_at, code, file)
                        values (:id, :unit, :reason, :asked_by, :asked_person, :asked_organisation, :at, :code, :file)
                        on conflict (unit) where revoked_at is null and ended_at is null do nothing
                        """)
                        .param("id", leaving.id())
                        .param("unit", leaving.unit().value())
                        .param("reason", leaving.reason())
                        .params(leaving.by().columns("asked"))
                        .param("at", leaving.at().atOffset(ZoneOffset.UTC))
                        .param("code", code == null ? null : code.value())
                        .param("file", file == null ? null : file.value())
                        .update()
                == 1;
    }

    Optional<Leaving> find(UUID id) {
        return jdbc.sql(READ + "where id = :id")
                .param("id", id)
                .query(LeavingRepository::leaving)
                .optional();
    }

    /** Those whose declaration carries this code. */
    List<Leaving> of(ContentCode code) {
        return jdbc.sql(READ + "where code = :code order by asked_at desc, id")
                .param("code", code.value())
                .query(LeavingRepository::leaving)
                .list();
    }

    Optional<Leaving> lock(UUID id) {
        return jdbc.sql(READ + "where id = :id for update")
                .param("id", id)
                .query(LeavingRepository::leaving)
                .optional();
    }

    /** The last declaration of a unit; one that still waits comes first. */
    Optional<Leaving> latest(RegionCode unit) {
        return jdbc.sql(READ + """
                        where unit = :unit
                        order by (revoked_at is null and ended_at is null) desc, asked_at desc, id
                        limit 1
                        """)
                .param("unit", unit.value())
                .query(LeavingRepository::leaving)
                .optional();
    }

    /** The declarations of a unit and what became of them, newest first. */
    List<Step> course(RegionCode unit) {
        return Step.latestFirst(jdbc
                .sql(
                        "select asked_by, asked_at, reason, revoked_at, ended_by, ended_at from admission.leaving where unit = :unit")
                .param("unit", unit.value())
                .query((row, _) -> steps(row))
                .list()
                .stream()
                .flatMap(List::stream));
    }

    private static List<Step> steps(ResultSet row) throws SQLException {
        var steps = new ArrayList<Step>();
        steps.add(Step.of("申请退出", row.getString("asked_by"), at(row, "asked_at"), row.getString("reason")));
        if (row.getObject("revoked_at") != null) {
            steps.add(Step.of("收回退出", "本单位", at(row, "revoked_at"), ""));
        }
        if (row.getObject("ended_at") != null) {
            steps.add(Step.of("退出生效", row.getString("ended_by"), at(row, "ended_at"), ""));
        }
        return steps;
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** How many declarations a unit has made, including those it took back. */
    int count(RegionCode unit) {
        return jdbc.sql("select count(*) from admission.leaving where unit = :unit")
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
    }

    /** What waits for 总局, in the order of codes. */
    List<Leaving> open() {
        return jdbc.sql(READ + "where revoked_at is null and ended_at is null order by unit collate \"C\"")
                .query(LeavingRepository::leaving)
                .list();
    }

    boolean open(RegionCode unit) {
        return latest(unit).filter(each -> each.status() == LeaveStatus.ASKED).isPresent();
    }

    /** Moves all declarations of a unit to another. */
    void carry(RegionCode from, RegionCode to) {
        jdbc.sql("update admission.leaving set unit = :to where unit = :from")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    void revoke(UUID id, Instant at) {
        jdbc.sql("update admission.leaving set revoked_at = :at where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(UUID id, Signature by, Instant at) {
        jdbc.sql("""
                        update admission.leaving set ended_at = :at, ended_by = :ended_by,
                            ended_person = :ended_person, ended_organisation = :ended_organisation
                        where id = :id
                        """)
                .param("id", id)
                .params(by.columns("ended"))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Leaving leaving(ResultSet row, int n) throws SQLException {
        var code = row.getString("code");
        var file = row.getObject("file", UUID.class);
        return new Leaving(
                row.getObject("id", UUID.class),
                new RegionCode(row.getString("unit")),
                row.getString("reason"),
                Signature.read(row, "asked"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                LeaveStatus.valueOf(row.getString("status")),
                code == null ? null : new ContentCode(code),
                file == null ? null : new FileId(file));
    }
}

package org.qiangxian.supervision;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits. */
@Repository
class VisitRepository {

    private static final String READ = """
            select id, unit, office_role, office_area, purpose, who, day, minutes, beyond, reason, status, fictional, announced_by,
                   announced_person, announced_organisation, announced_at, since
            from supervision.visit
            """;

    private final JdbcClient jdbc;

    VisitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Visit> find(UUID id) {
        return jdbc.sql(READ + "where id = :id")
                .param("id", id)
                .query(VisitRepository::visit)
                .optional();
    }

    /** Locked until the end of the transaction. */
    Optional<Visit> lock(UUID id) {
        return jdbc.sql(READ + "where id = :id for update")
                .param("id", id)
                .query(VisitRepository::visit)
                .optional();
    }

    /** The visits to one city, the latest day first. */
    List<Visit> of(RegionCode unit) {
        return jdbc.sql(READ + "where unit = :unit order by day desc, announced_at desc, id")
                .param("unit", unit.value())
                .query(VisitRepository::visit)
                .list();
    }

    /** The visits an office announced that are in the future or to be confirmed, the nearest day first. */
    List<Visit> by(Office office) {
        return jdbc.sql(READ + """
                        where office_role = :role and office_area = :area and status = 'ANNOUNCED' order by day, unit, id
                        """)
                .param("role", office.role().name())
                .param("area", office.place())
                .query(VisitRepository::visit)
                .list();
    }

    /** Those whose day has come and that wait for their city, within reach. */
    List<Visit> due(Reach reach, LocalDate today) {
        if (!reach.to(Role.CITY)) {
            return List.of();
        }
        return jdbc.sql(READ + """
                        where status = 'ANNOUNCED' and day <= :today and (:all or unit = :area) order by day, id
                        """)
                .param("today", Date.valueOf(today))
                .param("all", reach.everywhere())
                .param("area", reach.area())
                .query(VisitRepository::visit)
                .list();
    }

    /** Those that count in a year, in the order of codes and days. */
    List<Visit> counting(int year) {
        return jdbc.sql(READ + "where year = :year and status in ('ANNOUNCED', 'HELD') order by unit, day, id")
                .param("year", year)
                .query(VisitRepository::visit)
                .list();
    }

    List<Integer> years() {
        return jdbc.sql("select distinct year from supervision.visit order by year desc")
                .query(Integer.class)
                .list();
    }

    /** Those beyond a limit, newest first. */
    List<Visit> beyond() {
        return jdbc.sql(READ + "where beyond <> '' order by announced_at desc, id")
                .query(VisitRepository::visit)
                .list();
    }

    void insert(Visit visit) {
        jdbc.sql("""
                        insert into supervision.visit (id, unit, year, office_role, office_area, purpose, who, day, minutes, beyond,
                            reason, status, fictional, announced_by, announced_person, announced_organisation, announced_at, since)
                        values (:id, :unit, :year, :role, :office, :purpose, :who, :day, :minutes, :beyond, :reason, :status,
                            :fictional, :announced_by, :announced_person, :announced_organisation, :announced, :since)
                        """)
                .param("id", visit.id())
                .param("unit", visit.unit().value())
                .param("year", visit.day().getYear())
                .param("role", visit.office().role().name())
                .param("office", visit.office().place())
                .param("purpose", visit.purpose())
                .param("who", visit.who())
                .param("day", Date.valueOf(visit.day()))
                .param("minutes", visit.minutes())
                .param("beyond", visit.beyond())
                .param("reason", visit.reason())
                .param("status", visit.status().name())
                .param("fictional", visit.fictional())
                .params(visit.by().columns("announced"))
                .param("announced", visit.announcedAt().atOffset(ZoneOffset.UTC))
                .param("since", visit.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(UUID id, VisitStatus status, LocalDate day, int minutes, Instant since) {
        jdbc.sql("""
                        update supervision.visit
                        set status = :status, day = :day, year = :year, minutes = :minutes, since = :since where id = :id
                        """)
                .param("id", id)
                .param("status", status.name())
                .param("day", Date.valueOf(day))
                .param("year", day.getYear())
                .param("minutes", minutes)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Stores that it exceeds no limit of the year it was moved to. */
    void within(UUID id) {
        jdbc.sql("update supervision.visit set beyond = '', reason = '' where id = :id")
                .param("id", id)
                .update();
    }

    private static Visit visit(ResultSet row, int n) throws SQLException {
        return new Visit(
                row.getObject("id", UUID.class),
                new RegionCode(row.getString("unit")),
                Office.read(row.getString("office_role"), row.getString("office_area")),
                row.getString("purpose"),
                row.getString("who"),
                row.getObject("day", LocalDate.class),
                row.getInt("minutes"),
                row.getString("beyond"),
                row.getString("reason"),
                VisitStatus.valueOf(row.getString("status")),
                row.getBoolean("fictional"),
                Signature.read(row, "announced"),
                row.getObject("announced_at", OffsetDateTime.class).toInstant(),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}

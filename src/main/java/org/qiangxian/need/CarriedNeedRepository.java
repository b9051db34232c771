package org.qiangxian.need;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.qiangxian.library.Holding;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Needs and parts of them that go along with a city, a bureau or a department whose code changes. */
@Repository
class CarriedNeedRepository implements Holding {

    private final JdbcClient jdbc;

    CarriedNeedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a need is open: a city need not be in the library to have one. */
    @Override
    public List<RegionCode> units() {
        return jdbc.sql("select distinct unit from need.need where status <> 'CLOSED'")
                .query((row, _) -> new RegionCode(row.getString("unit")))
                .list();
    }

    /** What is kept of a place whose code is in force no more goes on under the code of its successor. */
    void carry(RegionCode from, RegionCode to) {
        jdbc.sql("update need.need set unit = :to where unit = :from")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    /** A need lies with another office in place of the one that is no more; where it stands and its clock stay. */
    void hand(UUID need, Office office, Instant at) {
        for (var statement : List.of(
                "update need.need set holder_role = :role, holder_area = :area where id = :need",
                "insert into need.holder (need, role, area, at) values (:need, :role, :area, :at) on conflict do nothing")) {
            jdbc.sql(statement)
                    .param("need", need)
                    .param("role", office.role().name())
                    .param("area", office.place())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** What of a need waits for a bureau waits for the one above its city today. */
    void assign(UUID need, Office bureau) {
        jdbc.sql("""
                        update need.assignment set office_area = :area
                        where need = :need and status = 'WAITING' and via = 'OFFICE' and office_role = :role
                        """)
                .param("need", need)
                .param("role", bureau.role().name())
                .param("area", bureau.place())
                .update();
    }

    /** All that an office holds, held or was assigned is the other's as well: it is the same office under another code. */
    void handAll(Office from, Office to) {
        for (var statement : List.of("""
                insert into need.holder (need, role, area, at)
                select need, role, :to, at from need.holder where role = :role and area = :from
                on conflict do nothing
                """, """
                update need.need set holder_area = :to
                where holder_role = :role and holder_area = :from and status <> 'CLOSED'
                """, """
                update need.assignment set office_area = :to
                where via = 'OFFICE' and office_role = :role and office_area = :from
                """)) {
            jdbc.sql(statement)
                    .param("role", from.role().name())
                    .param("from", from.place())
                    .param("to", to.place())
                    .update();
        }
    }

    /** What a department was assigned is its own under another code. */
    void move(UUID department, RegionCode to) {
        jdbc.sql("update need.assignment set office_area = :to where via = 'DEPARTMENT' and organisation = :department")
                .param("department", department)
                .param("to", to.value())
                .update();
    }
}

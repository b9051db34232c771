package org.qiangxian.supervision;

import java.util.List;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lies with an office, handed to another one. */
@Repository
class OfficeRepository {

    private final JdbcClient jdbc;

    OfficeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open notes of a bureau to a city lie with another office. */
    void hand(RegionCode unit, Office office) {
        jdbc.sql("""
                        update supervision.note set office_role = :role, office_area = :area
                        where unit = :unit and office_role = 'CITY_BUREAU' and status <> 'CLOSED'
                        """)
                .param("unit", unit.value())
                .param("role", office.role().name())
                .param("area", office.place())
                .update();
    }

    /** An office is the same under another code, with its open notes, announced visits and evaluations. */
    void move(Office from, Office to) {
        for (var statement : List.of("""
                update supervision.note set office_area = :to
                where office_role = :role and office_area = :from and status <> 'CLOSED'
                """, """
                update supervision.visit set office_area = :to
                where office_role = :role and office_area = :from and status = 'ANNOUNCED'
                """, """
                update supervision.evaluation e set office_area = :to
                where office_role = :role and office_area = :from and status <> 'WITHDRAWN'
                  and not exists (select from supervision.evaluation own where own.office_role = e.office_role
                      and own.office_area = :to and own.policy = e.policy and own.status <> 'WITHDRAWN')
                """)) {
            jdbc.sql(statement)
                    .param("role", from.role().name())
                    .param("from", from.place())
                    .param("to", to.place())
                    .update();
        }
    }
}

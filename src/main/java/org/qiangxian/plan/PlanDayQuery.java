package org.qiangxian.plan;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The items of the latest 定稿 of a county with the days they have and had. */
@Repository
class PlanDayQuery {

    /** An item of a plan, and the days it had in earlier versions, oldest first. */
    record Dated(UUID plan, UUID item, String what, LocalDate day, List<LocalDate> earlier) {}

    private final JdbcClient jdbc;

    PlanDayQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The counties that have a plan. */
    Set<RegionCode> units() {
        return jdbc.sql(
                        "select distinct unit from plan.plan where level = 'COUNTY' and status in ('FINAL', 'REVISING')")
                .query((row, _) -> new RegionCode(row.getString("unit")))
                .set();
    }

    /** The items of a county, the nearest day first. */
    List<Dated> of(RegionCode unit) {
        return jdbc.sql("""
                        select i.plan, i.item, i.what, i.day,
                            array(select distinct o.day from plan.item o
                                  where o.plan = i.plan and o.item = i.item and o.version < i.version and o.day <> i.day
                                  order by o.day) as earlier
                        from plan.plan p join plan.item i on i.plan = p.id
                        where p.unit = :unit and p.level = 'COUNTY' and p.status in ('FINAL', 'REVISING')
                          and i.version = (select max(v.version) from plan.version v where v.plan = p.id)
                        order by i.day, i.plan, i.position
                        """)
                .param("unit", unit.value())
                .query((row, _) -> new Dated(
                        row.getObject("plan", UUID.class),
                        row.getObject("item", UUID.class),
                        row.getString("what"),
                        row.getObject("day", LocalDate.class),
                        Stream.of((Date[]) row.getArray("earlier").getArray())
                                .map(Date::toLocalDate)
                                .toList()))
                .list();
    }
}

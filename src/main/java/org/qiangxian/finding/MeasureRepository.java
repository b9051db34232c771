package org.qiangxian.finding;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The measures of cities; only ever added to. */
@Repository
class MeasureRepository {

    private final JdbcClient jdbc;

    MeasureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version of each measure of a city, by indicator. */
    List<Measure> current(RegionCode unit) {
        return jdbc.sql("""
                        select distinct on (indicator) unit, indicator, version, what, who, until, goal, goal_year, state,
                            recorded_by, recorded_person, recorded_organisation, recorded_at, demonstration
                        from finding.measure where unit = :unit order by indicator, version desc
                        """)
                .param("unit", unit.value())
                .query((row, _) -> new Measure(
                        new RegionCode(row.getString("unit")),
                        new IndicatorCode(row.getString("indicator")),
                        row.getInt("version"),
                        row.getString("what"),
                        row.getString("who"),
                        row.getDate("until").toLocalDate(),
                        row.getBigDecimal("goal"),
                        year(row.getInt("goal_year")),
                        Measure.State.valueOf(row.getString("state")),
                        Signature.read(row, "recorded"),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getBoolean("demonstration")))
                .list();
    }

    private static @Nullable Integer year(int held) {
        return held == 0 ? null : held;
    }

    /** A measure under way with the days it had before, oldest first. */
    record Dated(IndicatorCode indicator, String what, LocalDate until, List<LocalDate> earlier) {}

    /** The cities that keep measures. */
    Set<RegionCode> units() {
        return jdbc.sql("select distinct unit from finding.measure")
                .query((row, _) -> new RegionCode(row.getString("unit")))
                .set();
    }

    /** The measures a city says are under way, the nearest day first; none that a demonstration account wrote for a real place. */
    List<Dated> underWay(RegionCode unit) {
        return jdbc.sql("""
                        select m.indicator, m.what, m.until,
                            array(select distinct o.until from finding.measure o
                                  where o.unit = m.unit and o.indicator = m.indicator and o.version < m.version
                                    and o.until <> m.until order by o.until) as earlier
                        from (select distinct on (indicator) * from finding.measure where unit = :unit
                              order by indicator, version desc) m
                        where m.state = 'UNDER_WAY' and not m.demonstration
                        order by m.until, m.indicator
                        """)
                .param("unit", unit.value())
                .query((row, _) -> new Dated(
                        new IndicatorCode(row.getString("indicator")),
                        row.getString("what"),
                        row.getDate("until").toLocalDate(),
                        Stream.of((Date[]) row.getArray("earlier").getArray())
                                .map(Date::toLocalDate)
                                .toList()))
                .list();
    }

    void add(Measure measure) {
        jdbc.sql("""
                        insert into finding.measure (unit, indicator, version, what, who, until, goal, goal_year, state,
                            recorded_by, recorded_person, recorded_organisation, recorded_at, demonstration)
                        values (:unit, :indicator, :version, :what, :who, :until, :goal, :goalYear, :state, :recorded_by,
                            :recorded_person, :recorded_organisation, :at, :demonstration)
                        """)
                .param("unit", measure.unit().value())
                .param("indicator", measure.indicator().value())
                .param("version", measure.version())
                .param("what", measure.what())
                .param("who", measure.who())
                .param("until", measure.until())
                .param("goal", measure.goal())
                .param("goalYear", measure.goalYear())
                .param("state", measure.state().name())
                .params(measure.by().columns("recorded"))
                .param("at", Timestamp.from(measure.at()))
                .param("demonstration", measure.demonstration())
                .update();
    }
}

package org.qiangxian.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the tables for the index, in the order of codes. */
@Component
class RegionQuery {

    private final JdbcClient jdbc;

    RegionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Region> regions() {
        var all = new ArrayList<>(units());
        all.addAll(zones());
        all.addAll(towns());
        return all;
    }

    private List<Region> units() {
        return jdbc.sql("""
                select code, name, level, kind, parent, since, until, fictional from region.unit order by code, since
                """)
                .query((row, _) -> new Region(
                        new RegionCode(row.getString("code")),
                        row.getString("name"),
                        Level.valueOf(row.getString("level")),
                        RegionKind.labelled(row.getString("kind")),
                        row.getString("parent") == null ? null : new RegionCode(row.getString("parent")),
                        row.getInt("since"),
                        row.getObject("until", Integer.class),
                        row.getBoolean("fictional")))
                .list();
    }

    /** The zones; one that only the census of 2010 names, and that has no towns in 2023, is a past one. */
    private List<Region> zones() {
        return jdbc.sql("""
                select code, name, parent,
                       case when source like '第六次%' then 2010 else 2020 end as since,
                       source like '第六次%' and not exists (select from region.town where town.parent = zone.code) as past
                from region.zone order by code
                """)
                .query((row, _) -> new Region(
                        new RegionCode(row.getString("code")),
                        row.getString("name"),
                        Level.ZONE,
                        RegionKind.ZONE,
                        new RegionCode(row.getString("parent")),
                        row.getInt("since"),
                        row.getBoolean("past") ? Integer.valueOf(2020) : null,
                        false))
                .list();
    }

    private List<Region> towns() {
        return jdbc.sql("select code, name, kind, parent from region.town order by code")
                .query((row, _) -> new Region(
                        new RegionCode(row.getString("code")),
                        row.getString("name"),
                        Level.TOWN,
                        RegionKind.labelled(row.getString("kind")),
                        new RegionCode(row.getString("parent")),
                        2023,
                        null,
                        false))
                .list();
    }

    List<Succession> successions() {
        return jdbc.sql("""
                select s.year, s.old_code, s.old_name, s.new_code, s.new_name, s.kind, s.old_continues,
                       c.verdict, d.number, d.issued_on, d.title
                from region.succession s
                left join region.rename_check c on c.succession = s.id
                left join region.document d on d.id = s.document
                order by s.id
                """)
                .query((row, _) -> new Succession(
                        row.getInt("year"),
                        new RegionCode(row.getString("old_code")),
                        row.getString("old_name"),
                        new RegionCode(row.getString("new_code")),
                        row.getString("new_name"),
                        Change.valueOf(row.getString("kind")),
                        row.getBoolean("old_continues"),
                        row.getString("verdict"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("title"),
                        null))
                .list();
    }
}

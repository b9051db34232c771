package org.qiangxian.report;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.nation.Tallies.Division;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The groups in which a report counted its places; rows are only added. */
@Repository
class GroupingRepository {

    private final JdbcClient jdbc;

    GroupingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The groups of one report by type and by part of the country. */
    record Grouping(Division types, Division classes) {}

    void add(UUID report, Grouping grouping) {
        var places = grouping.types().of().keySet().stream().sorted().toList();
        jdbc.sql("""
                        insert into report.grouped (report, unit, type, class)
                        select :report, * from unnest(:units::text[], :types::text[], :classes::text[])
                        """)
                .param("report", report)
                .param("units", places.stream().map(RegionCode::value).toArray(String[]::new))
                .param("types", places.stream().map(grouping.types().of()::get).toArray(String[]::new))
                .param(
                        "classes",
                        places.stream().map(grouping.classes().of()::get).toArray(String[]::new))
                .update();
    }

    /** The groups of a report; empty where none are stored. */
    Grouping of(UUID report) {
        Map<RegionCode, String> types = new HashMap<>();
        Map<RegionCode, String> classes = new HashMap<>();
        jdbc.sql("select unit, type, class from report.grouped where report = :report")
                .param("report", report)
                .query(row -> {
                    var unit = new RegionCode(row.getString("unit"));
                    types.put(unit, row.getString("type"));
                    classes.put(unit, row.getString("class"));
                });
        return new Grouping(new Division(types), new Division(classes));
    }
}

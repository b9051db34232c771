package org.qiangxian.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.form.Kind;
import org.qiangxian.ledger.Duty;
import org.qiangxian.ledger.DutySource;
import org.qiangxian.ledger.TimeSource;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What rounds add to 负担台账: the minutes of each member asked, two minutes for a member without news, none for one that
 * does not take part; and how long reports really took.
 */
@Component
class ReportDuties implements DutySource, TimeSource {

    private final JdbcClient jdbc;

    ReportDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Duty> duties(int year) {
        return jdbc.sql("""
                        select r.unit, r.province, r.nothing_new, q.id, q.kind, q.title, q.issuer_name, q.opened_on, q.last_day,
                               q.minutes + r.section_minutes as minutes, r.section_minutes, q.over_reason, q.fictional
                        from progress.report r join progress.round q on q.id = r.round
                        where extract(year from q.opened_on) = :year and r.status not in ('DECLINED', 'ENDED')
                        order by r.unit collate "C", q.opened_at
                        """)
                .param("year", year)
                .query((row, _) -> new Duty(
                        new RegionCode(row.getString("unit")),
                        new RegionCode(row.getString("province")),
                        true,
                        row.getString("title"),
                        Kind.valueOf(row.getString("kind")).label(),
                        row.getString("issuer_name"),
                        Chinese.date(row.getObject("opened_on", LocalDate.class)) + "至"
                                + Chinese.date(row.getObject("last_day", LocalDate.class)),
                        "/progress/%s/%s".formatted(row.getString("id"), row.getString("unit")),
                        row.getBoolean("nothing_new") ? Round.NOTHING_NEW_MINUTES : row.getInt("minutes"),
                        row.getBoolean("nothing_new") || row.getInt("section_minutes") > 0
                                ? ""
                                : Round.formOf(Kind.valueOf(row.getString("kind"))),
                        row.getString("over_reason"),
                        row.getBoolean("fictional"),
                        false))
                .list();
    }

    @Override
    public List<Integer> years() {
        return jdbc.sql("select distinct extract(year from opened_on)::int from progress.round order by 1 desc")
                .query(Integer.class)
                .list();
    }

    @Override
    public List<Double> minutes(int year, @Nullable RegionCode recommender, boolean fictional) {
        return jdbc.sql("""
                        select minutes from progress.spent where year = :year and fictional = :fictional
                          and (cast(:province as text) is null or province = :province)
                        """)
                .param("year", year)
                .param("fictional", fictional)
                .param("province", recommender == null ? null : recommender.value())
                .query(Double.class)
                .list();
    }

    @Override
    public Map<String, List<Double>> byForm(int year) {
        return jdbc
                .sql("select kind, minutes from progress.spent where not fictional and year <= :year")
                .param("year", year)
                .query((row, _) ->
                        Map.entry(Round.formOf(Kind.valueOf(row.getString("kind"))), row.getDouble("minutes")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}

package org.qiangxian.burden;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.ledger.Duty;
import org.qiangxian.ledger.DutySource;
import org.qiangxian.ledger.SparedSource;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What data requests add to 负担台账: minutes asked, and minutes spared because something was held. */
@Component
class RequestDuties implements DutySource, SparedSource {

    private final JdbcClient jdbc;

    RequestDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Duty> duties(int year) {
        return jdbc.sql("""
                        select a.unit, min(a.recommender) as recommender, r.channel, r.id, r.title, r.number, r.issuer,
                               r.valid_from, r.valid_to, count(distinct a.period)::int * r.minutes as minutes, r.over_budget_reason, r.fictional,
                               r.demonstration
                        from burden.ask a join burden.request r on r.id = a.request
                        where extract(year from r.valid_from) = :year
                        group by a.unit, r.id order by a.unit, r.number
                        """)
                .param("year", year)
                .query((row, _) -> new Duty(
                        new RegionCode(row.getString("unit")),
                        new RegionCode(row.getString("recommender")),
                        Channel.valueOf(row.getString("channel")) == Channel.CITY,
                        row.getString("title"),
                        row.getString("number"),
                        row.getString("issuer"),
                        Chinese.date(row.getObject("valid_from", LocalDate.class)) + "至"
                                + Chinese.date(row.getObject("valid_to", LocalDate.class)),
                        "/requests/" + row.getString("id"),
                        row.getInt("minutes"),
                        "request/" + row.getString("id"),
                        row.getString("over_budget_reason"),
                        row.getBoolean("fictional"),
                        row.getBoolean("demonstration")))
                .list();
    }

    @Override
    public List<Integer> years() {
        return jdbc.sql("select distinct extract(year from valid_from)::int from burden.request order by 1 desc")
                .query(Integer.class)
                .list();
    }

    @Override
    public Spared spared(int year, @Nullable RegionCode issuer, boolean fictional) {
        return jdbc.sql("""
                        select count(*)::int, coalesce(sum(minutes), 0)::float8 from burden.refusal
                        where extract(year from day) = :year and fictional = :fictional
                          and (cast(:issuer as text) is null or issuer_area = :issuer)
                        """)
                .param("year", year)
                .param("issuer", issuer == null ? null : issuer.value())
                .param("fictional", fictional)
                .query((row, _) -> new Spared(row.getInt(1), row.getDouble(2)))
                .single();
    }
}

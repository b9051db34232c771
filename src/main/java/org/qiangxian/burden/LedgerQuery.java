package org.qiangxian.burden;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Minutes asked, spent and spared. There is no order here but that of codes (R1). */
@Component
class LedgerQuery {

    /** A form that was left open over lunch says nothing about the form. */
    private static final int CAP = 120;

    /** The fewest forms whose middle says nothing about any one of them. */
    static final int FEWEST = 8;

    private final JdbcClient jdbc;

    LedgerQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Minutes one unit was asked for by one request. */
    record Asked(
            RegionCode unit,
            RegionCode recommender,
            Channel channel,
            DataRequestId request,
            int minutes,
            boolean fictional,
            boolean demonstration) {}

    /** What was wanted, held, and not asked. */
    record Spared(int times, double minutes) {}

    List<Asked> asked(int year) {
        return jdbc.sql("""
                        select a.unit, min(a.recommender) as recommender, r.channel, r.id as request,
                               count(distinct a.period)::int * r.minutes as minutes, r.fictional, r.demonstration
                        from burden.ask a join burden.request r on r.id = a.request
                        where extract(year from r.valid_from) = :year
                        group by a.unit, r.id order by a.unit, r.number
                        """)
                .param("year", year)
                .query((row, _) -> new Asked(
                        new RegionCode(row.getString(1)),
                        new RegionCode(row.getString(2)),
                        Channel.valueOf(row.getString(3)),
                        new DataRequestId(row.getObject(4, java.util.UUID.class)),
                        row.getInt(5),
                        row.getBoolean(6),
                        row.getBoolean(7)))
                .list();
    }

    /** The middle of the minutes that forms really took, of at least eight units; of a province's or of all. */
    Optional<Double> median(int year, @Nullable RegionCode recommender, boolean fictional) {
        return jdbc.sql("""
                        select percentile_cont(0.5) within group (order by t.minutes)
                        from (select least(extract(epoch from s.submitted_at - s.opened_at) / 60, :cap) as minutes
                              from burden.sheet s join burden.request r on r.id = s.request
                              where s.submitted_at is not null and extract(year from r.valid_from) = :year
                                and r.channel = 'CITY' and r.fictional = :fictional and not r.demonstration
                                and (cast(:recommender as text) is null or exists (
                                     select from burden.ask a
                                     where a.request = s.request and a.unit = s.unit and a.recommender = :recommender))) t
                        having count(*) >= :fewest
                        """)
                .param("cap", CAP)
                .param("year", year)
                .param("fictional", fictional)
                .param("recommender", recommender == null ? null : recommender.value())
                .param("fewest", FEWEST)
                .query(Double.class)
                .optional();
    }

    /** What was refused or left out because it was held; of a province's wishes or of all. */
    Spared spared(int year, @Nullable RegionCode issuer, boolean fictional) {
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

    /** The years there are requests of, the latest first. */
    List<Integer> years() {
        return jdbc.sql("select distinct extract(year from valid_from)::int from burden.request order by 1 desc")
                .query(Integer.class)
                .list();
    }
}

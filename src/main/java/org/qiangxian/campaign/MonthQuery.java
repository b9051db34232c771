package org.qiangxian.campaign;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The activities of a month as everybody may read them. */
@Repository
class MonthQuery {

    private static final String SHOWN = """
             where a.campaign = :campaign and a.status = 'LISTED'
               and ((not a.fictional and not a.demonstration) or (a.fictional and :demonstrating))
               and (:area = '' or a.area = :area) and (:tag = '' or :tag = any (a.tags))
               and (:province = '' or a.province = :province)
               and (:on = '' or (a.begins <= cast(nullif(:on, '') as date)
                    and coalesce(a.ends, a.begins) >= cast(nullif(:on, '') as date)))
            """;

    private final JdbcClient jdbc;
    private final Units units;

    MonthQuery(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    private JdbcClient.StatementSpec asked(String sql, Campaign campaign, MonthFilter filter) {
        return jdbc.sql(sql)
                .params(filter.parameters())
                .param("campaign", campaign.id())
                .param("demonstrating", units.demonstrating());
    }

    int count(Campaign campaign, MonthFilter filter) {
        return asked("select count(*) from campaign.activity a" + SHOWN, campaign, filter)
                .query(Integer.class)
                .single();
    }

    /** By day and then by code, or by code and then by day. */
    List<Activity> list(Campaign campaign, MonthFilter filter, int limit, int offset) {
        return asked(ActivityRepository.READ + SHOWN + """
                        order by case when :byplace then coalesce(a.province, '') || coalesce(a.unit, '') else '' end,
                            a.begins nulls last, coalesce(a.unit, ''), a.annex nulls last, a.number, a.title, a.id
                        limit :limit offset :offset
                        """, campaign, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(ActivityRepository::activity)
                .list();
    }

    /** The days of the period on which something is held. */
    Set<LocalDate> days(Campaign campaign, MonthFilter filter) {
        return new HashSet<>(asked(
                        """
                        select cast(d as date) from generate_series(cast(:first as timestamp), cast(:last as timestamp),
                            interval '1 day') d
                        where exists (select from campaign.activity a""" + SHOWN
                                + " and a.begins <= cast(d as date) and coalesce(a.ends, a.begins) >= cast(d as date))",
                        campaign,
                        filter)
                .param("first", campaign.definition().begins().toString())
                .param("last", campaign.definition().ends().toString())
                .query(LocalDate.class)
                .list());
    }

    /** The provinces in which something is held, in the order of codes. */
    List<RegionCode> provinces(Campaign campaign) {
        return asked(
                        "select distinct a.province from campaign.activity a" + SHOWN
                                + " and a.province is not null order by a.province",
                        campaign,
                        MonthFilter.of("", "", "", "", ""))
                .query((row, _) -> new RegionCode(row.getString("province")))
                .list();
    }
}

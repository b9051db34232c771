package org.qiangxian.burden;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register in the database. */
@Repository
class DataRequestRepository {

    private static final String REQUEST = """
            select r.id, r.number, r.title, r.purpose, r.basis, r.approval, r.issuer, r.issuer_area, r.channel, r.voluntary,
                   r.valid_from, r.valid_to, r.rhythm, r.rhythm_reason, r.minutes, r.over_budget_reason, r.registered_by,
                   r.registered_at, r.demonstration, r.fictional, r.ended_at, r.end_reason, r.standing_version
            from burden.request r
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate rows;

    DataRequestRepository(JdbcClient jdbc, NamedParameterJdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Locks the register until the transaction ends, so that two registrations cannot ask for the same. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('burden'))")
                .query((row, _) -> true)
                .single();
    }

    Optional<DataRequest> find(DataRequestId id) {
        return jdbc.sql(REQUEST + "where r.id = :id")
                .param("id", id.value())
                .query(DataRequest.class)
                .optional();
    }

    List<DataRequest> all() {
        return jdbc.sql(REQUEST + "order by r.registered_at desc, r.number desc")
                .query(DataRequest.class)
                .list();
    }

    /** The requests an area issued, has to answer, or that ask about one of {@code places}, newest first. */
    List<DataRequest> about(@Nullable RegionCode area, Collection<RegionCode> places, boolean fictional) {
        return jdbc.sql(REQUEST + """
                        where r.issuer_area = :area
                           or r.standing_version is not null and r.fictional = :fictional
                           or exists (select from burden.ask a
                                      where a.request = r.id and (a.recommender = :area or a.place in (:places)))
                        order by r.registered_at desc, r.number desc
                        """)
                .param("area", area == null ? null : area.value())
                .param("places", codes(places))
                .param("fictional", fictional)
                .query(DataRequest.class)
                .list();
    }

    boolean about(DataRequestId id, @Nullable RegionCode area, Collection<RegionCode> places) {
        return jdbc.sql("""
                        select exists (select from burden.ask a where a.request = :id
                                       and (a.recommender = :area or a.place in (:places)))
                        """)
                .param("id", id.value())
                .param("area", area == null ? null : area.value())
                .param("places", codes(places))
                .query(Boolean.class)
                .single();
    }

    /** What a request asks, by item and place. */
    List<Ask> asks(DataRequestId id) {
        return jdbc.sql("""
                        select indicator, period, place, unit, recommender from burden.ask where request = :id
                        order by indicator, period, place
                        """).param("id", id.value()).query(Ask.class).list();
    }

    /** The same of one unit. */
    List<Ask> asks(DataRequestId id, RegionCode unit) {
        return jdbc.sql("""
                        select indicator, period, place, unit, recommender from burden.ask
                        where request = :id and unit = :unit order by indicator, period, place
                        """)
                .param("id", id.value())
                .param("unit", unit.value())
                .query(Ask.class)
                .list();
    }

    /** An item is asked again. */
    void reopen(DataRequestId id, RegionCode unit, RequestItem item) {
        jdbc.sql("""
                        delete from burden.outcome
                        where request = :id and indicator = :indicator and period = :period and unit = :unit
                        """)
                .param("id", id.value())
                .param("indicator", item.indicator().value())
                .param("period", item.period())
                .param("unit", unit.value())
                .update();
    }

    /** Notes that an item has ended for a unit, once. */
    void close(DataRequestId id, RegionCode unit, RequestItem item, Outcome outcome, Instant at) {
        jdbc.sql("insert into burden.outcome values (:id, :indicator, :period, :unit, :outcome, :at)")
                .param("id", id.value())
                .param("indicator", item.indicator().value())
                .param("period", item.period())
                .param("unit", unit.value())
                .param("outcome", outcome.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** What requests in force ask about these places and nobody has answered or declined, with the number of the request. */
    Map<Ask, String> open(Collection<RegionCode> places, LocalDate today) {
        return answered(places, """
                where a.place in (:places) and r.ended_at is null and r.valid_to >= :today
                  and w.outcome is null
                """, today);
    }

    /** What was declined about these places, with the number of the request. */
    Map<Ask, String> skipped(Collection<RegionCode> places, LocalDate today) {
        return answered(places, "where a.place in (:places) and w.outcome = 'SKIPPED' and :today is not null\n", today);
    }

    private Map<Ask, String> answered(Collection<RegionCode> places, String which, LocalDate today) {
        return jdbc
                .sql("""
                        select a.indicator, a.period, a.place, a.unit, a.recommender, r.number
                        from burden.ask a join burden.request r on r.id = a.request
                        left join burden.outcome w on w.request = a.request and w.indicator = a.indicator
                             and w.period = a.period and w.unit = a.unit
                        """ + which)
                .param("places", codes(places))
                .param("today", today)
                .query((row, n) -> Map.entry(
                        new Ask(
                                new org.qiangxian.catalogue.IndicatorCode(row.getString(1)),
                                row.getString(2),
                                new RegionCode(row.getString(3)),
                                new RegionCode(row.getString(4)),
                                new RegionCode(row.getString(5))),
                        row.getString(6)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a));
    }

    /** What became of the items of all units together. */
    RequestPage.Progress progress(DataRequestId id) {
        return jdbc.sql("""
                        select count(*)::int as "all", (count(*) filter (where w.outcome = 'ENTERED'))::int as entered,
                               (count(*) filter (where w.outcome = 'SKIPPED'))::int as skipped
                        from (select distinct request, indicator, period, unit from burden.ask where request = :id) a
                        left join burden.outcome w on w.request = a.request and w.indicator = a.indicator
                             and w.period = a.period and w.unit = a.unit
                        """)
                .param("id", id.value())
                .query((row, _) -> new RequestPage.Progress(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /** What the request left out because the platform held it already. */
    List<RequestPage.HeldBack> heldBack(DataRequestId id) {
        return jdbc.sql("""
                        select indicator, period, places, pointer from burden.refusal where request = :id
                        order by indicator, period
                        """)
                .param("id", id.value())
                .query(RequestPage.HeldBack.class)
                .list();
    }

    int numberOf(int year) {
        return jdbc.sql("select count(*) from burden.request where number like :year")
                .param("year", "强需" + year + "-%")
                .query(Integer.class)
                .single();
    }

    void insert(DataRequest r, Signature by) {
        jdbc.sql("""
                        insert into burden.request (id, number, title, purpose, basis, approval, issuer, issuer_area,
                            channel, voluntary, valid_from, valid_to, rhythm, rhythm_reason, minutes, over_budget_reason,
                            registered_by, registered_person, registered_organisation, registered_at, demonstration,
                            fictional)
                        values (:id, :number, :title, :purpose, :basis, :approval, :issuer, :issuerArea, :channel,
                            :voluntary, :validFrom, :validTo, :rhythm, :rhythmReason, :minutes, :overBudgetReason,
                            :registered_by, :registered_person, :registered_organisation, :registeredAt, :demonstration,
                            :fictional)
                        """)
                .param("id", r.id().value())
                .param("number", r.number())
                .param("title", r.title())
                .param("purpose", r.purpose())
                .param("basis", r.basis())
                .param("approval", r.approval())
                .param("issuer", r.issuer())
                .param(
                        "issuerArea",
                        r.issuerArea() == null ? null : r.issuerArea().value())
                .param("channel", r.channel().name())
                .param("voluntary", r.voluntary())
                .param("validFrom", r.validFrom())
                .param("validTo", r.validTo())
                .param("rhythm", r.rhythm().name())
                .param("rhythmReason", r.rhythmReason())
                .param("minutes", r.minutes())
                .param("overBudgetReason", r.overBudgetReason())
                .params(by.columns("registered"))
                .param("registeredAt", Timestamp.from(r.registeredAt()))
                .param("demonstration", r.demonstration())
                .param("fictional", r.fictional())
                .update();
    }

    void insert(DataRequestId id, List<Ask> asks) {
        var all = asks.stream()
                .map(ask -> new MapSqlParameterSource()
                        .addValue("request", id.value())
                        .addValue("indicator", ask.indicator().value())
                        .addValue("period", ask.period())
                        .addValue("place", ask.place().value())
                        .addValue("unit", ask.unit().value())
                        .addValue("recommender", ask.recommender().value()))
                .toArray(SqlParameterSource[]::new);
        rows.batchUpdate(
                "insert into burden.ask values (:request, :indicator, :period, :place, :unit, :recommender)", all);
    }

    /** Stores what was left out because the platform held it; the same wish on one day counts once. */
    void refuse(
            DataRequest about,
            boolean sent,
            RequestItem item,
            int places,
            double minutes,
            String pointer,
            LocalDate day) {
        jdbc.sql("""
                        insert into burden.refusal values
                            (:day, :issuer, :area, :request, :indicator, :period, :places, :minutes, :pointer, :fictional)
                        on conflict do nothing
                        """)
                .param("day", day)
                .param("issuer", about.issuer())
                .param(
                        "area",
                        about.issuerArea() == null ? null : about.issuerArea().value())
                .param("request", sent ? about.id().value() : null)
                .param("indicator", item.indicator().value())
                .param("period", item.period())
                .param("places", places)
                .param("minutes", minutes)
                .param("pointer", pointer)
                .param("fictional", about.fictional())
                .update();
    }

    int end(DataRequestId id, String reason, Instant at) {
        return jdbc.sql("""
                        update burden.request set ended_at = :at, end_reason = :reason where id = :id and ended_at is null
                        """)
                .param("id", id.value())
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static List<String> codes(Collection<RegionCode> places) {
        return places.isEmpty()
                ? List.of("")
                : places.stream().map(RegionCode::value).toList();
    }
}

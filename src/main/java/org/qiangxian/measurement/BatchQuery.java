package org.qiangxian.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Narrowing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The statements behind the pages of batches and objections. Places in the order of codes, and no figures of more than
 * one place.
 */
@Component
class BatchQuery {

    private static final String BATCH = """
            select b.id as batch_id, b.channel, b.title, b.publisher, b.published, b.retrieved_on, b.address, b.licence,
                   b.processing, b.file_hash, b.fingerprint, b.entered_by, b.entered_person, b.entered_organisation,
                   b.entered_at, b.answer_by, b.demonstration,
            """;

    private static final String LISTED = BATCH + """
                   w.batch is not null as withdrawn, w.reason, w.withdrawn_by, w.withdrawn_at,
                   held.entries, held.places, held.first, held.last
            from (select b.* from measurement.batch b where %s
                  order by b.entered_at desc, b.id limit :limit offset :offset) b
            left join measurement.withdrawal w on w.batch = b.id
            cross join lateral (select count(*) as entries, count(distinct v.region) as places,
                       min(v.period) as first, max(v.period) as last
                from measurement.value v where v.batch = b.id) held
            order by b.entered_at desc, b.id
            """;

    /** The batches that match a search by the words of their lines; its period is the year they were entered. */
    private static final String FOUND = """
            %s and :status in ('', case when exists (select from measurement.withdrawal w where w.batch = b.id)
                                   then '已撤回' else '在用' end)
            and :period in ('', to_char(b.entered_at at time zone 'Asia/Shanghai', 'YYYY"年"'))
            """.formatted(Narrowing.heldBy("b.title || b.publisher || b.entered_by"));

    private final JdbcClient jdbc;

    BatchQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A place under the code the source has, and how many values the batch holds about it. */
    record Place(String region, int boundary, int entries) {}

    /**
     * Each year with the number of its quarters (Beijing time) in which a batch with a last day for objections was
     * entered.
     */
    Map<Integer, Integer> askedIn() {
        return jdbc.sql("""
                        select extract(year from entered_at at time zone 'Asia/Shanghai')::int as year,
                               count(distinct extract(quarter from entered_at at time zone 'Asia/Shanghai'))::int as quarters
                        from measurement.batch where answer_by is not null group by 1
                        """).query((row, _) -> Map.entry(row.getInt("year"), row.getInt("quarters"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The matching batches, newest first. */
    List<ListedBatch> batches(Narrowing asked, int limit, int offset) {
        return found(LISTED.formatted(FOUND), asked)
                .param("limit", limit)
                .param("offset", offset)
                .query(BatchQuery::listed)
                .list();
    }

    int count(Narrowing asked) {
        return found("select count(*) from measurement.batch b where " + FOUND, asked)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec found(String sql, Narrowing asked) {
        return jdbc.sql(sql)
                .param("words", asked.words().toArray(String[]::new))
                .param("status", asked.status())
                .param("period", asked.period());
    }

    /** The years in which batches came in, newest first. */
    List<String> years() {
        return jdbc.sql("""
                        select distinct to_char(entered_at at time zone 'Asia/Shanghai', 'YYYY"年"') as year
                        from measurement.batch order by year desc
                        """).query(String.class).list();
    }

    /** Whether there are both batches in use and withdrawn ones. */
    boolean mixed() {
        return jdbc.sql("""
                        select count(distinct exists (select from measurement.withdrawal w where w.batch = b.id)) > 1
                        from measurement.batch b
                        """).query(Boolean.class).single();
    }

    /** The title of a batch. @param demonstration whether a demonstration account entered it */
    record Title(UUID id, String title, String publisher, boolean demonstration) {}

    /** All of them, newest first. */
    List<Title> titles() {
        return jdbc.sql(
                        "select id, title, publisher, demonstration from measurement.batch order by entered_at desc, id")
                .query(Title.class)
                .list();
    }

    Optional<ListedBatch> batch(UUID id) {
        return jdbc.sql(LISTED.formatted("b.id = :id"))
                .param("id", id)
                .param("limit", 1)
                .param("offset", 0)
                .query(BatchQuery::listed)
                .optional();
    }

    /** The batch without what it holds: counting that takes as long as there are values in it. */
    Optional<Batch> origin(UUID id) {
        return jdbc.sql(BATCH + """
                               exists (select from measurement.withdrawal w where w.batch = b.id) as withdrawn
                        from measurement.batch b where b.id = :id
                        """)
                .param("id", id)
                .query(ValueRepository::batch)
                .optional();
    }

    /** How many values the batch holds about each of these places, without those it holds none about. */
    List<Place> places(UUID batch, Collection<RegionCode> regions) {
        return jdbc.sql("""
                        select region, max(boundary) as boundary, count(*) as entries
                        from measurement.value where batch = :batch and region = any(:regions) group by region
                        """)
                .param("batch", batch)
                .param("regions", regions.stream().map(RegionCode::value).toArray(String[]::new))
                .query(Place.class)
                .list();
    }

    List<Place> places(UUID batch, int limit, int offset) {
        return jdbc.sql("""
                        select region, max(boundary) as boundary, count(*) as entries
                        from measurement.value where batch = :batch
                        group by region order by region collate "C" limit :limit offset :offset
                        """)
                .param("batch", batch)
                .param("limit", limit)
                .param("offset", offset)
                .query(Place.class)
                .list();
    }

    /**
     * What happens to the values of a batch when it is withdrawn.
     *
     * @param former how many are followed by a former value
     * @param later how many have been corrected since, so that nothing changes
     * @param nothing how many leave nothing
     */
    record Fate(long former, long later, long nothing) {}

    Fate fate(UUID batch) {
        return jdbc.sql("""
                        select count(*) filter (where not later and former) as former,
                               count(*) filter (where later) as later,
                               count(*) filter (where not later and not former) as nothing
                        from (select exists (select from measurement.standing_value o
                                             where o.region = v.region and o.indicator = v.indicator
                                               and o.period = v.period and o.revision < v.revision) as former,
                                     exists (select from measurement.standing_value n
                                             where n.revision > 1 and n.region = v.region and n.indicator = v.indicator
                                               and n.period = v.period and n.revision > v.revision) as later
                              from measurement.value v where v.batch = :batch) each
                        """).param("batch", batch).query(Fate.class).single();
    }

    private static ListedBatch listed(ResultSet row, int number) throws SQLException {
        return new ListedBatch(
                ValueRepository.batch(row, number),
                row.getLong("entries"),
                row.getInt("places"),
                row.getString("first"),
                row.getString("last"),
                withdrawal(row));
    }

    private static ListedBatch.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        return row.getBoolean("withdrawn")
                ? new ListedBatch.Withdrawal(
                        row.getString("reason"),
                        row.getString("withdrawn_by"),
                        row.getTimestamp("withdrawn_at").toInstant())
                : null;
    }
}

package org.qiangxian.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The values in force, without their origin, for comparing files with them or freezing them. It does not check the
 * gate; its callers must.
 */
@Service
public class Recorded {

    /** The fetch size of the driver, because a nation has millions of values. */
    private static final int FETCHED = 1000;

    private final JdbcClient jdbc;

    Recorded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is stored of some values.
     *
     * @param standing the values in force
     * @param gone the values of which every revision was withdrawn
     */
    public record Stored(List<StandingValue> standing, List<Gone> gone) {}

    /** A value of which every revision was withdrawn. */
    public record Gone(String region, String indicator, String period) {}

    /** The values in force of these indicators under exactly these codes. */
    public List<StandingValue> of(Collection<RegionCode> codes, Collection<IndicatorCode> indicators) {
        return stored(codes, indicators).standing();
    }

    /** Everything stored of these indicators under exactly these codes. */
    public Stored stored(Collection<RegionCode> codes, Collection<IndicatorCode> indicators) {
        var revisions = new Revisions();
        jdbc.sql("""
                        select region, indicator, period, stage, state, figure, numerator, denominator,
                               exists (select from measurement.withdrawal w where w.batch = v.batch) as withdrawn
                        from measurement.value v where region = any(:regions) and indicator = any(:indicators)
                        order by region, indicator, period, revision
                        """)
                .param("regions", codes.stream().map(RegionCode::value).toArray(String[]::new))
                .param(
                        "indicators",
                        indicators.stream().map(IndicatorCode::value).toArray(String[]::new))
                .query(revisions::next);
        return revisions.end();
    }

    /** Takes revisions in their order, the latest of a value last; of each value the latest that is not withdrawn stands. */
    private static final class Revisions {

        private final List<StandingValue> standing = new ArrayList<>();
        private final List<Gone> gone = new ArrayList<>();
        private @Nullable Gone key;
        private @Nullable StandingValue latest;

        void next(ResultSet row) throws SQLException {
            var next = new Gone(row.getString(1), row.getString(2), row.getString(3));
            if (!next.equals(key)) {
                close();
                key = next;
            }
            if (!row.getBoolean(9)) {
                latest = standing(row, 0);
            }
        }

        private void close() {
            if (latest != null) {
                standing.add(latest);
            } else if (key != null) {
                gone.add(key);
            }
            latest = null;
        }

        Stored end() {
            close();
            return new Stored(standing, gone);
        }
    }

    /** The batches in use. Since values are never overwritten, a figure changes only when a batch comes or goes. */
    public Set<UUID> batches() {
        return jdbc.sql("""
                        select id from measurement.batch b
                        where not exists (select from measurement.withdrawal w where w.batch = b.id)
                        """).query(UUID.class).set();
    }

    /** An indicator, by its code, and a year. */
    public record IndicatorYear(String indicator, int year) {}

    /** The indicators and years of which one of these batches has yearly values. */
    public Set<IndicatorYear> indicatorYears(Collection<UUID> batches) {
        return batches.isEmpty()
                ? Set.of()
                : jdbc.sql("""
                                select distinct indicator, period from measurement.value
                                where batch = any (:batches) and length(period) = 4
                                """)
                        .param("batches", batches.toArray(UUID[]::new))
                        .query((row, _) -> new IndicatorYear(row.getString(1), Periods.year(row.getString(2))))
                        .set();
    }

    private static StandingValue standing(ResultSet row, int number) throws SQLException {
        return new StandingValue(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Stage.valueOf(row.getString(4)),
                State.valueOf(row.getString(5)),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8));
    }

    /**
     * Passes on the final and revised values in force, without demonstration acts, ordered by code, indicator and
     * period, so that all of one place come together. Inside a transaction they are streamed.
     */
    public void finals(Consumer<FinalValue> each) {
        jdbc.sql("""
                        select region, indicator, period, boundary, revision, stage, state, figure, numerator, denominator
                        from measurement.current_value
                        where stage in ('FINAL', 'REVISED') and not demonstration_act
                        order by region collate "C", indicator collate "C", period collate "C"
                        """).withFetchSize(FETCHED).query(row -> {
            each.accept(new FinalValue(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getInt(4),
                    row.getInt(5),
                    Stage.valueOf(row.getString(6)),
                    State.valueOf(row.getString(7)),
                    row.getBigDecimal(8),
                    row.getBigDecimal(9),
                    row.getBigDecimal(10)));
        });
    }

    /** The codes under which a value of an indicator and period was recorded or withdrawn after a moment. */
    public Set<String> changedSince(IndicatorCode indicator, String period, Instant since) {
        return Set.copyOf(jdbc.sql("""
                        select v.region from measurement.value v
                        left join measurement.withdrawal w on w.batch = v.batch
                        where v.indicator = :indicator and v.period = :period
                          and (v.recorded_at > :since or w.withdrawn_at > :since)
                        """)
                .param("indicator", indicator.value())
                .param("period", period)
                .param("since", Timestamp.from(since))
                .query(String.class)
                .list());
    }

    /** The first values of a batch by code, indicator and period; those of other codes are not read. */
    public List<StandingValue> firstOf(UUID batch, int most) {
        return jdbc.sql("""
                        select region, indicator, period, stage, state, figure, numerator, denominator
                        from measurement.value where batch = :batch
                        order by region, indicator collate "C", period collate "C" limit :most
                        """)
                .param("batch", batch)
                .param("most", most)
                .query(Recorded::standing)
                .list();
    }

    /** Whether a batch was withdrawn. */
    public boolean withdrawn(UUID batch) {
        return jdbc.sql("select exists (select from measurement.withdrawal where batch = :batch)")
                .param("batch", batch)
                .query(Boolean.class)
                .single();
    }
}

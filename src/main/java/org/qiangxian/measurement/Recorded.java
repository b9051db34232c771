package org.qiangxian.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What stands, without its origin, for whoever compares a file with it or freezes it. It does not pass the gate: the caller does. */
@Service
public class Recorded {

    /** How many rows the driver holds at once of what is read through: a nation's values are millions. */
    private static final int FETCHED = 1000;

    private final JdbcClient jdbc;

    Recorded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands of these indicators under exactly these codes. */
    public List<StandingValue> of(Collection<RegionCode> codes, Collection<IndicatorCode> indicators) {
        return codes.isEmpty() || indicators.isEmpty() ? List.of() : read(codes, indicators);
    }

    private List<StandingValue> read(Collection<RegionCode> codes, Collection<IndicatorCode> indicators) {
        return jdbc.sql("""
                        select region, indicator, period, stage, state, figure, numerator, denominator
                        from measurement.current_value where region in (:regions) and indicator in (:indicators)
                        """)
                .param("regions", codes.stream().map(RegionCode::value).toList())
                .param(
                        "indicators",
                        indicators.stream().map(IndicatorCode::value).toList())
                .query(Recorded::standing)
                .list();
    }

    /** The batches whose values hold. A figure changes only by one that comes or goes: values are never written over. */
    public Set<UUID> batches() {
        return jdbc.sql("""
                        select id from measurement.batch b
                        where not exists (select from measurement.withdrawal w where w.batch = b.id)
                        """).query(UUID.class).set();
    }

    /** The codes of the indicators of which one of these batches says something. */
    public Set<String> indicatorsOf(Collection<UUID> batches) {
        return batches.isEmpty()
                ? Set.of()
                : jdbc.sql("select distinct indicator from measurement.value where batch = any (:batches)")
                        .param("batches", batches.toArray(UUID[]::new))
                        .query(String.class)
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
     * Final and revised values that stand, without demonstration acts, one after the other: by code, indicator and period in
     * the order of their characters, so that all of one place come together. In a transaction they are read as they are handed over.
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

    /** Under which codes a value of an indicator and period was recorded or withdrawn after a moment. */
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

    /** The first values of a batch by indicator, period and code. */
    public List<StandingValue> firstOf(UUID batch, int most) {
        return jdbc.sql("""
                        select region, indicator, period, stage, state, figure, numerator, denominator
                        from measurement.value where batch = :batch
                        order by indicator collate "C", period collate "C", region collate "C" limit :most
                        """)
                .param("batch", batch)
                .param("most", most)
                .query(Recorded::standing)
                .list();
    }

    /** Whether a batch was taken out of use. */
    public boolean withdrawn(UUID batch) {
        return jdbc.sql("select exists (select from measurement.withdrawal where batch = :batch)")
                .param("batch", batch)
                .query(Boolean.class)
                .single();
    }
}

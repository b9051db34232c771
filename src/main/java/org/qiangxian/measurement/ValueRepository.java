package org.qiangxian.measurement;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.database.Changes;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Batches and values in the database. */
@Repository
class ValueRepository {

    private static final String COLUMNS = """
            v.id, v.indicator, v.catalogue_version, v.region, v.boundary, v.period, v.revision, v.stage, v.state, v.figure,
            v.numerator, v.denominator, v.page, v.note, v.reason, v.recorded_at,
            b.demonstration and v.region not like '99%' as act,
            b.id as batch_id, b.channel, b.title, b.publisher, b.published, b.retrieved_on, b.address, b.licence,
            b.processing, b.file_hash, b.fingerprint, b.entered_by, b.entered_person, b.entered_organisation, b.entered_at, b.answer_by, b.demonstration,
            exists (select from measurement.withdrawal w where w.batch = b.id) as withdrawn
            """;

    private final JdbcClient jdbc;
    private final Changes changes;

    ValueRepository(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** The latest revisions under any of {@code regions}, as the workspace shows them. */
    List<Value> current(Collection<String> regions) {
        return jdbc.sql("select " + COLUMNS + """
                        from measurement.current_value v join measurement.batch b on b.id = v.batch
                        where v.region in (:regions) order by v.indicator, v.period, v.boundary
                        """)
                .param("regions", regions)
                .query(ValueRepository::value)
                .list();
    }

    /** The latest revisions of these indicators and periods under any of {@code regions}. */
    List<Value> held(Collection<String> regions, Collection<String> indicators, Collection<String> periods) {
        return jdbc.sql("select " + COLUMNS + """
                        from measurement.current_value v join measurement.batch b on b.id = v.batch
                        where v.region in (:regions) and v.indicator in (:indicators) and v.period in (:periods)
                        order by v.indicator, v.period, v.boundary
                        """)
                .param("regions", regions)
                .param("indicators", indicators)
                .param("periods", periods)
                .query(ValueRepository::value)
                .list();
    }

    /** The same without demonstration acts on real places. */
    List<Value> open(Collection<String> regions) {
        return jdbc.sql("select " + COLUMNS + """
                        from measurement.public_value v join measurement.batch b on b.id = v.batch
                        where v.region in (:regions) order by v.indicator, v.period, v.boundary
                        """)
                .param("regions", regions)
                .query(ValueRepository::value)
                .list();
    }

    /** Those of one indicator and period, under whatever number of regions. */
    List<Value> open(Collection<String> regions, IndicatorCode indicator, String period) {
        return jdbc.sql("select " + COLUMNS + """
                        from measurement.public_value v join measurement.batch b on b.id = v.batch
                        where v.region = any(:regions) and v.indicator = :indicator and v.period = :period
                        """)
                .param("regions", regions.toArray(String[]::new))
                .param("indicator", indicator.value())
                .param("period", period)
                .query(ValueRepository::value)
                .list();
    }

    /** What {@link #current} would have answered at {@code at}. */
    List<Value> asOf(Collection<String> regions, Instant at) {
        return jdbc.sql("select distinct on (v.indicator, v.region, v.period) " + COLUMNS + """
                        from measurement.value v join measurement.batch b on b.id = v.batch
                        where v.region in (:regions) and v.recorded_at <= :at
                          and not exists (select from measurement.withdrawal w
                                          where w.batch = v.batch and w.withdrawn_at <= :at)
                        order by v.indicator, v.region, v.period, v.revision desc
                        """)
                .param("regions", regions)
                .param("at", Timestamp.from(at))
                .query(ValueRepository::value)
                .list();
    }

    /** All revisions of one value, newest first, withdrawn ones included. */
    List<Value> revisions(Collection<String> regions, IndicatorCode indicator, String period) {
        return jdbc.sql("select " + COLUMNS + """
                        from measurement.value v join measurement.batch b on b.id = v.batch
                        where v.region in (:regions) and v.indicator = :indicator and v.period = :period
                        order by v.region, v.revision desc
                        """)
                .param("regions", regions)
                .param("indicator", indicator.value())
                .param("period", period)
                .query(ValueRepository::value)
                .list();
    }

    /** What a batch says of one place under the code it used. */
    List<Value> of(UUID batch, RegionCode region) {
        return jdbc.sql("select " + COLUMNS + """
                        from measurement.value v join measurement.batch b on b.id = v.batch
                        where v.batch = :batch and v.region = :region order by v.indicator, v.period
                        """)
                .param("batch", batch)
                .param("region", region.value())
                .query(ValueRepository::value)
                .list();
    }

    Optional<Value> find(long id) {
        return find(List.of(id)).stream().findFirst();
    }

    List<Value> find(Collection<Long> ids) {
        return jdbc.sql("select " + COLUMNS + """
                        from measurement.value v join measurement.batch b on b.id = v.batch where v.id in (:ids)
                        """)
                .param("ids", ids)
                .query(ValueRepository::value)
                .list();
    }

    boolean known(String fingerprint) {
        return jdbc.sql("select exists (select from measurement.batch where fingerprint = :fingerprint)")
                .param("fingerprint", fingerprint)
                .query(Boolean.class)
                .single();
    }

    /** Who entered a batch; empty for an unknown one. */
    Optional<Signature> enteredBy(UUID batch) {
        return jdbc.sql("""
                        select entered_by, entered_person, entered_organisation from measurement.batch where id = :batch
                        """)
                .param("batch", batch)
                .query((row, _) -> Signature.read(row, "entered"))
                .optional();
    }

    /** Stores a batch and counts a change; every value comes with a batch, so this counts all of them. */
    void insert(Batch b) {
        changes.note(Measurements.CHANGES);
        jdbc.sql("""
                        insert into measurement.batch (id, channel, title, publisher, published, retrieved_on, address,
                            licence, processing, file_hash, fingerprint, entered_by, entered_person, entered_organisation,
                            entered_at, answer_by, demonstration)
                        values (:id, :channel, :title, :publisher, :published, :retrievedOn, :address, :licence,
                            :processing, :fileHash, :fingerprint, :entered_by, :entered_person, :entered_organisation,
                            :enteredAt, :answerBy, :demonstration)
                        """)
                .param("id", b.id())
                .param("channel", b.channel().name())
                .param("title", b.title())
                .param("publisher", b.publisher())
                .param("published", b.published())
                .param("retrievedOn", b.retrievedOn())
                .param("address", b.address())
                .param("licence", b.licence())
                .param("processing", b.processing())
                .param("fileHash", b.fileHash())
                .param("fingerprint", b.fingerprint())
                .params(b.enteredBy().columns("entered"))
                .param("enteredAt", Timestamp.from(b.enteredAt()))
                .param("answerBy", b.answerBy())
                .param("demonstration", b.demonstration())
                .update();
    }

    void insert(BatchRow row, @Nullable Value before, @Nullable String reason, String version, Batch batch) {
        jdbc.sql("""
                        insert into measurement.value (indicator, catalogue_version, region, boundary, period, revision,
                            stage, state, figure, numerator, denominator, page, note, reason, batch, supersedes, recorded_at)
                        values (:indicator, :version, :region, :boundary, :period, :revision, :stage, :state, :figure,
                            :numerator, :denominator, :page, :note, :reason, :batch, :supersedes, :at)
                        """)
                .param("indicator", row.indicator())
                .param("version", version)
                .param("region", row.region())
                .param("boundary", row.boundary())
                .param("period", row.period())
                .param("revision", before == null ? 1 : before.revision() + 1)
                .param("stage", row.stage().name())
                .param("state", row.state().name())
                .param("figure", row.figure())
                .param("numerator", row.numerator())
                .param("denominator", row.denominator())
                .param("page", row.page())
                .param("note", row.note())
                .param("reason", reason)
                .param("batch", batch.id())
                .param("supersedes", before == null ? null : before.id())
                .param("at", Timestamp.from(batch.enteredAt()))
                .update();
    }

    int withdraw(UUID batch, String reason, Signature by, Instant at) {
        changes.note(Measurements.CHANGES);
        return jdbc.sql("""
                        insert into measurement.withdrawal (batch, reason, withdrawn_by, withdrawn_person,
                            withdrawn_organisation, withdrawn_at)
                        select id, :reason, :withdrawn_by, cast(:withdrawn_person as uuid),
                               cast(:withdrawn_organisation as uuid), :at
                        from measurement.batch where id = :batch
                        on conflict do nothing
                        """)
                .param("batch", batch)
                .param("reason", reason)
                .params(by.columns("withdrawn"))
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Value value(ResultSet row, int number) throws SQLException {
        return new Value(
                row.getLong("id"),
                new IndicatorCode(row.getString("indicator")),
                row.getString("catalogue_version"),
                new RegionCode(row.getString("region")),
                row.getInt("boundary"),
                row.getString("period"),
                row.getInt("revision"),
                Stage.valueOf(row.getString("stage")),
                Reading.of(
                        State.valueOf(row.getString("state")),
                        figure(row, "figure"),
                        figure(row, "numerator"),
                        figure(row, "denominator")),
                row.getString("page"),
                row.getString("note"),
                row.getString("reason"),
                batch(row, number),
                row.getBoolean("act"),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static @Nullable BigDecimal figure(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getObject("batch_id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getString("title"),
                row.getString("publisher"),
                row.getString("published"),
                row.getObject("retrieved_on", LocalDate.class),
                row.getString("address"),
                row.getString("licence"),
                row.getString("processing"),
                row.getString("file_hash"),
                row.getString("fingerprint"),
                Signature.read(row, "entered"),
                row.getTimestamp("entered_at").toInstant(),
                row.getObject("answer_by", LocalDate.class),
                row.getBoolean("demonstration"),
                row.getBoolean("withdrawn"));
    }
}

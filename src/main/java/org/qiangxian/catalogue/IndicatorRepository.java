package org.qiangxian.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions and their indicators in the database. */
@Repository
class IndicatorRepository {

    private final JdbcClient jdbc;

    IndicatorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Version> versions() {
        return jdbc.sql("""
                        select number, status, based_on, reason, created_by, created_at, published_by, published_at
                        from catalogue.version order by created_at desc, number desc
                        """).query(Version.class).list();
    }

    Optional<Version> version(String number) {
        return jdbc.sql("""
                        select number, status, based_on, reason, created_by, created_at, published_by, published_at
                        from catalogue.version where number = :number
                        """).param("number", number).query(Version.class).optional();
    }

    Optional<String> published() {
        return jdbc.sql("""
                        select number from catalogue.version where status = 'PUBLISHED'
                        order by published_at desc, number desc limit 1
                        """).query(String.class).optional();
    }

    List<Indicator> indicators(String version) {
        return jdbc.sql("""
                        select code, name, dimension, unit, direction, frequency, channel, kind, level, core, provenance,
                               definition, source, caution, use, decimals
                        from catalogue.indicator where version = :version
                        order by array_position(array['CONTEXT', 'ECONOMY', 'INDUSTRY', 'OUTPUT', 'INFRASTRUCTURE',
                                 'GREEN', 'SAFETY', 'SOCIETY'], dimension), code
                        """).param("version", version).query(Indicator.class).list();
    }

    /**
     * Every indicator as this author wrote it into any version; without what a version merely took over from the one
     * before.
     */
    List<Indicator> writtenBy(Signature author) {
        return jdbc.sql("""
                        select i.code, i.name, i.dimension, i.unit, i.direction, i.frequency, i.channel, i.kind, i.level, i.core,
                               i.provenance, i.definition, i.source, i.caution, i.use, i.decimals
                        from catalogue.indicator i join catalogue.version v on v.number = i.version
                        left join catalogue.indicator b on b.version = v.based_on and b.code = i.code
                        where v.created_by = :author and v.created_person is null
                          and to_jsonb(i) - 'version' is distinct from to_jsonb(b) - 'version'
                        """)
                .param("author", author.words())
                .query(Indicator.class)
                .list();
    }

    void draft(String number, @Nullable String basedOn, Signature by, Instant at) {
        jdbc.sql("""
                        insert into catalogue.version (number, status, based_on, created_by, created_person,
                            created_organisation, created_at)
                        values (:number, 'DRAFT', :basedOn, :created_by, :created_person, :created_organisation, :at)
                        """)
                .param("number", number)
                .param("basedOn", basedOn)
                .params(by.columns("created"))
                .param("at", java.sql.Timestamp.from(at))
                .update();
    }

    void copy(String from, String to) {
        jdbc.sql("""
                        insert into catalogue.indicator
                        select :to, code, name, dimension, unit, direction, frequency, channel, kind, level, core,
                               provenance, definition, source, caution, use, decimals
                        from catalogue.indicator where version = :from
                        """).param("from", from).param("to", to).update();
    }

    void put(String version, Indicator i) {
        jdbc.sql("""
                        insert into catalogue.indicator values
                            (:version, :code, :name, :dimension, :unit, :direction, :frequency, :channel, :kind, :level,
                             :core, :provenance, :definition, :source, :caution, :use, :decimals)
                        on conflict (version, code) do update set
                            name = excluded.name, unit = excluded.unit, direction = excluded.direction,
                            frequency = excluded.frequency, channel = excluded.channel, kind = excluded.kind,
                            level = excluded.level, core = excluded.core, provenance = excluded.provenance,
                            definition = excluded.definition, source = excluded.source, caution = excluded.caution,
                            use = excluded.use, decimals = excluded.decimals
                        """)
                .param("version", version)
                .param("code", i.code().value())
                .param("name", i.name())
                .param("dimension", i.dimension().name())
                .param("unit", i.unit())
                .param("direction", i.direction().name())
                .param("frequency", i.frequency().name())
                .param("channel", i.channel().name())
                .param("kind", i.kind().name())
                .param("level", i.level())
                .param("core", i.core())
                .param("provenance", i.provenance().name())
                .param("definition", i.definition())
                .param("source", i.source())
                .param("caution", i.caution())
                .param("use", i.use().name())
                .param("decimals", i.decimals())
                .update();
    }

    void remove(String version, IndicatorCode code) {
        jdbc.sql("delete from catalogue.indicator where version = :version and code = :code")
                .param("version", version)
                .param("code", code.value())
                .update();
    }

    /** Whether the version of the latest date that has or had this code calls its figures estimates of a model. */
    boolean modelled(IndicatorCode code) {
        return jdbc.sql("""
                        select i.name like '%模型估算%'
                        from catalogue.indicator i join catalogue.version v on v.number = i.version
                        where i.code = :code and v.status = 'PUBLISHED'
                        order by v.published_at desc, v.number desc limit 1
                        """)
                .param("code", code.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Every code that any version has ever had. */
    List<String> codes() {
        return jdbc.sql("select distinct code from catalogue.indicator")
                .query(String.class)
                .list();
    }

    int publish(String number, @Nullable String reason, Signature by, Instant at) {
        return jdbc.sql("""
                        update catalogue.version
                        set status = 'PUBLISHED', reason = :reason, published_by = :published_by,
                            published_person = :published_person, published_organisation = :published_organisation,
                            published_at = :at
                        where number = :number and status = 'DRAFT'
                        """)
                .param("number", number)
                .param("reason", reason)
                .params(by.columns("published"))
                .param("at", java.sql.Timestamp.from(at))
                .update();
    }

    /** Locks the catalogue until the transaction ends, so that one process at a time delivers. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('catalogue'))")
                .query((row, _) -> true)
                .single();
    }
}

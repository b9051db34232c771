package org.qiangxian.catalogue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 特色指标 in the database: definitions and who uses them. */
@Repository
class FeatureRepository {

    private static final String FEATURE = """
            select code, version, owner, name, dimension, unit, direction, frequency, channel, kind, definition, source,
                   decimals, reason, defined_by, defined_at
            from catalogue.feature f
            """;

    private static final String LATEST =
            " f.version = (select max(n.version) from catalogue.feature n where n.code = f.code) ";

    private final JdbcClient jdbc;

    FeatureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Feature> latest(IndicatorCode code) {
        return jdbc.sql(FEATURE + "where f.code = :code and" + LATEST)
                .param("code", code.value())
                .query(Feature.class)
                .optional();
    }

    /** All versions of one, newest first. */
    List<Feature> versions(IndicatorCode code) {
        return jdbc.sql(FEATURE + "where f.code = :code order by f.version desc")
                .param("code", code.value())
                .query(Feature.class)
                .list();
    }

    /** The features an area defines, in the order of codes. */
    List<Feature> of(RegionCode owner) {
        return jdbc.sql(FEATURE + "where f.owner = :owner and" + LATEST + "order by f.code")
                .param("owner", owner.value())
                .query(Feature.class)
                .list();
    }

    /** The features of others that a city uses today, in the order of codes. */
    List<Feature> adopted(RegionCode city) {
        return jdbc.sql(FEATURE + "where" + LATEST + """
                        and (select a.adopted from catalogue.adoption a where a.code = f.code and a.city = :city
                             order by a.id desc limit 1)
                        order by f.code
                        """)
                .param("city", city.value())
                .query(Feature.class)
                .list();
    }

    /** The cities that use a feature today, in the order of codes. */
    List<RegionCode> adopters(IndicatorCode code) {
        return jdbc.sql("""
                        select city from (select distinct on (city) city, adopted from catalogue.adoption
                                          where code = :code order by city, id desc) a
                        where adopted order by city
                        """)
                .param("code", code.value())
                .query((row, _) -> new RegionCode(row.getString(1)))
                .list();
    }

    /** Locks the definitions of an owner until the transaction ends, so that two do not get the same code. */
    void lock(RegionCode owner) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('feature' || :owner))")
                .param("owner", owner.value())
                .query((row, _) -> true)
                .single();
    }

    void insert(Feature f, Signature by) {
        jdbc.sql("""
                        insert into catalogue.feature (code, version, owner, name, dimension, unit, direction, frequency,
                            channel, kind, definition, source, decimals, reason, defined_by, defined_person,
                            defined_organisation, defined_at)
                        values (:code, :version, :owner, :name, :dimension, :unit, :direction, :frequency, :channel, :kind,
                            :definition, :source, :decimals, :reason, :defined_by, :defined_person, :defined_organisation,
                            :definedAt)
                        """)
                .param("code", f.code().value())
                .param("version", f.version())
                .param("owner", f.owner().value())
                .param("name", f.name())
                .param("dimension", f.dimension().name())
                .param("unit", f.unit())
                .param("direction", f.direction().name())
                .param("frequency", f.frequency().name())
                .param("channel", f.channel().name())
                .param("kind", f.kind().name())
                .param("definition", f.definition())
                .param("source", f.source())
                .param("decimals", f.decimals())
                .param("reason", f.reason())
                .params(by.columns("defined"))
                .param("definedAt", Timestamp.from(f.definedAt()))
                .update();
    }

    void decide(IndicatorCode code, RegionCode city, boolean adopted, Signature by, Instant at) {
        jdbc.sql("""
                        insert into catalogue.adoption (code, city, adopted, decided_by, decided_person,
                            decided_organisation, decided_at)
                        values (:code, :city, :adopted, :decided_by, :decided_person, :decided_organisation, :at)
                        """)
                .param("code", code.value())
                .param("city", city.value())
                .param("adopted", adopted)
                .params(by.columns("decided"))
                .param("at", Timestamp.from(at))
                .update();
    }
}

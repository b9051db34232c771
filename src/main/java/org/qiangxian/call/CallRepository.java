package org.qiangxian.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.database.Once;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Calls, their versions, extra seats and extensions in the database. */
@Repository
class CallRepository {

    private static final String EXTRA_SEAT =
            "select call, kind, recommender, places, reason, granted_by, granted_person, granted_organisation, granted_at from call.extra_seat";

    private static final String EXTENSION =
            "select call, recommender, day, reason, granted_by, granted_person, granted_organisation, granted_at from call.extension";

    /** @param when it was published, so that one that was undone and published again is a different key */
    private record Version(UUID call, int number, Instant at) {}

    /** What several parts of a page ask of a call: its newest version, one of its versions, its extensions. */
    private record Newest(CallId call) {}

    private record Numbered(CallId call, int number) {}

    private record Extended(CallId call) {}

    private final Map<Version, Definition> definitions = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final JsonMapper json;

    CallRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The text under which a definition is stored. */
    String stored(Definition definition) {
        return json.writeValueAsString(definition);
    }

    Definition read(String text) {
        return json.readValue(text, Definition.class);
    }

    /** Locks the delivered calls until the transaction ends, so that one starting process at a time loads them. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('call.delivered'))")
                .query((row, n) -> n)
                .list();
    }

    /** The newest published version of each call, latest year first. */
    List<Call> published() {
        return jdbc.sql("""
                        select distinct on (c.year, v.call) v.call, v.number, v.status, v.published_at
                        from call.version v join call.call c on c.id = v.call
                        where v.status = 'PUBLISHED'
                        order by c.year desc, v.call, v.number desc
                        """).query(this::call).list();
    }

    /** The published versions of a call, newest first. */
    List<Call> versions(CallId call) {
        return jdbc.sql("""
                        select call, number, status, published_at from call.version
                        where call = :call and status = 'PUBLISHED' order by number desc
                        """).param("call", call.value()).query(this::call).list();
    }

    Optional<Call> current(CallId call) {
        return Once.read(new Newest(call), () -> readCurrent(call));
    }

    private Optional<Call> readCurrent(CallId call) {
        return jdbc.sql("""
                        select call, number, status, published_at from call.version
                        where call = :call and status = 'PUBLISHED' order by number desc limit 1
                        """).param("call", call.value()).query(this::call).optional();
    }

    Optional<Call> version(CallId call, int number) {
        return Once.read(new Numbered(call, number), () -> readVersion(call, number));
    }

    private Optional<Call> readVersion(CallId call, int number) {
        return jdbc.sql("""
                        select call, number, status, published_at from call.version
                        where call = :call and number = :number
                        """)
                .param("call", call.value())
                .param("number", number)
                .query(this::call)
                .optional();
    }

    void create(CallId call, Definition definition, Signature by, Instant at) {
        jdbc.sql("""
                        insert into call.call (id, audience, year, created_by, created_person, created_organisation, created_at)
                        values (:id, :audience, :year, :created_by, :created_person, :created_organisation, :at)
                        """)
                .param("id", call.value())
                .param("audience", definition.audience().name())
                .param("year", definition.year())
                .params(by.columns("created"))
                .param("at", Timestamp.from(at))
                .update();
    }

    void draft(CallId call, int number, Definition definition, String reason, Signature by, Instant at) {
        jdbc.sql("""
                        insert into call.version (call, number, status, definition, reason, drafted_by, drafted_person,
                            drafted_organisation, drafted_at)
                        values (:call, :number, 'DRAFT', cast(:definition as jsonb), :reason, :drafted_by, :drafted_person,
                            :drafted_organisation, :at)
                        """)
                .param("call", call.value())
                .param("number", number)
                .param("definition", stored(definition))
                .param("reason", reason)
                .params(by.columns("drafted"))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** @return whether there was a draft to publish */
    boolean publish(CallId call, int number, Signature by, Instant at) {
        return jdbc.sql("""
                        update call.version set status = 'PUBLISHED', published_by = :published_by,
                            published_person = :published_person, published_organisation = :published_organisation,
                            published_at = :at
                        where call = :call and number = :number and status = 'DRAFT'
                        """)
                        .param("call", call.value())
                        .param("number", number)
                        .params(by.columns("published"))
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    String reason(CallId call, int number) {
        return jdbc.sql("select reason from call.version where call = :call and number = :number")
                .param("call", call.value())
                .param("number", number)
                .query(String.class)
                .optional()
                .orElse("");
    }

    List<ExtraSeat> extraSeats(CallId call) {
        return jdbc.sql(EXTRA_SEAT + " where call = :call order by recommender, id")
                .param("call", call.value())
                .query(CallRepository::extraSeat)
                .list();
    }

    /** Of all calls, newest first. */
    List<ExtraSeat> extraSeats() {
        return jdbc.sql(EXTRA_SEAT + " order by granted_at desc, id")
                .query(CallRepository::extraSeat)
                .list();
    }

    private static ExtraSeat extraSeat(ResultSet row, int n) throws SQLException {
        return new ExtraSeat(
                new CallId(row.getObject("call", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                new RegionCode(row.getString("recommender")),
                row.getInt("places"),
                row.getString("reason"),
                Signature.read(row, "granted"),
                row.getTimestamp("granted_at").toInstant());
    }

    void grant(ExtraSeat seat) {
        jdbc.sql("""
                        insert into call.extra_seat (call, kind, recommender, places, reason, granted_by, granted_person,
                            granted_organisation, granted_at)
                        values (:call, :kind, :recommender, :places, :reason, :granted_by, :granted_person,
                            :granted_organisation, :at)
                        """)
                .param("call", seat.call().value())
                .param("kind", seat.kind().name())
                .param("recommender", seat.recommender().value())
                .param("places", seat.places())
                .param("reason", seat.reason())
                .params(seat.grantedBy().columns("granted"))
                .param("at", Timestamp.from(seat.grantedAt()))
                .update();
    }

    void extend(Extension extension) {
        var recommender = extension.recommender();
        jdbc.sql("""
                        insert into call.extension (call, recommender, day, reason, granted_by, granted_person,
                            granted_organisation, granted_at)
                        values (:call, :recommender, :day, :reason, :granted_by, :granted_person, :granted_organisation,
                            :at)
                        """)
                .param("call", extension.call().value())
                .param("recommender", recommender == null ? null : recommender.value())
                .param("day", extension.day())
                .param("reason", extension.reason())
                .params(extension.grantedBy().columns("granted"))
                .param("at", Timestamp.from(extension.grantedAt()))
                .update();
    }

    List<Extension> extensions(CallId call) {
        return Once.read(
                new Extended(call),
                () -> List.copyOf(jdbc.sql(EXTENSION + " where call = :call order by id")
                        .param("call", call.value())
                        .query(CallRepository::extension)
                        .list()));
    }

    /** Of all calls. */
    List<Extension> extensions() {
        return jdbc.sql(EXTENSION + " order by id")
                .query(CallRepository::extension)
                .list();
    }

    private static Extension extension(ResultSet row, int n) throws SQLException {
        return new Extension(
                new CallId(row.getObject("call", UUID.class)),
                recommender(row.getString("recommender")),
                row.getDate("day").toLocalDate(),
                row.getString("reason"),
                Signature.read(row, "granted"),
                row.getTimestamp("granted_at").toInstant());
    }

    private static @Nullable RegionCode recommender(@Nullable String code) {
        return code == null ? null : new RegionCode(code);
    }

    /** Which of the published calls of its year and audience it is, in the order of their first publication; from 1. */
    int ordinal(CallId call) {
        return jdbc.sql("""
                        with first as (select c.id, c.year, c.audience, min(v.published_at) as at
                            from call.call c join call.version v on v.call = c.id where v.status = 'PUBLISHED' group by c.id)
                        select count(*) from first own join first other on other.year = own.year and other.audience = own.audience
                        where own.id = :call and (other.at, other.id) <= (own.at, own.id)
                        """).param("call", call.value()).query(Integer.class).single();
    }

    Call call(ResultSet row, int n) throws SQLException {
        var call = row.getObject("call", UUID.class);
        var number = row.getInt("number");
        var published = row.getTimestamp("published_at");
        return new Call(
                new CallId(call),
                number,
                CallStatus.valueOf(row.getString("status")),
                published == null ? null : published.toInstant(),
                published == null
                        ? definition(call, number)
                        : definition(new Version(call, number, published.toInstant())));
    }

    /** The definition of a published version, cached because it never changes. */
    private Definition definition(Version version) {
        var known = definitions.get(version);
        if (known != null) {
            return known;
        }
        var read = definition(version.call(), version.number());
        definitions.put(version, read);
        return read;
    }

    private Definition definition(UUID call, int number) {
        return read(jdbc.sql("select definition from call.version where call = :call and number = :number")
                .param("call", call)
                .param("number", number)
                .query(String.class)
                .single());
    }
}

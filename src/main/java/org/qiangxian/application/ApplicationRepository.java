package org.qiangxian.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Content;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Proposals in their present state, and each text that was submitted. Every list is in the order of codes. */
@Repository
class ApplicationRepository {

    private static final String COLUMNS = """
            select id, call, call_version, kind, unit, recommender, year, status, holder, content, edit, submission,
                   opened, since, demonstration
            from application.application
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ApplicationRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Application application) {
        jdbc.sql("""
                        insert into application.application (id, call, call_version, kind, unit, recommender, year,
                            status, holder, content, since, demonstration)
                        values (:id, :call, :callVersion, :kind, :unit, :recommender, :year,
                            :status, :holder, cast(:content as jsonb), :since, :demonstration)
                        """)
                .param("id", application.id().value())
                .param("call", application.call().value())
                .param("callVersion", application.callVersion())
                .param("kind", application.kind().name())
                .param("unit", application.unit().value())
                .param("recommender", application.recommender().value())
                .param("year", application.year())
                .param("status", application.status().name())
                .param("holder", application.holder().name())
                .param("content", json.writeValueAsString(application.content()))
                .param("since", Timestamp.from(application.since()))
                .param("demonstration", application.demonstration())
                .update();
    }

    /** Moves the proposals of a unit to another, except activities of a year in which the other has its own (R68). */
    void carry(RegionCode from, RegionCode to) {
        jdbc.sql("""
                        update application.application a set unit = :to
                        where unit = :from and (kind <> 'ACTIVITY' or not exists (
                            select from application.application own
                            where own.unit = :to and own.year = a.year and own.kind = 'ACTIVITY'))
                        """).param("from", from.value()).param("to", to.value()).update();
    }

    Optional<Application> find(ApplicationId id) {
        return one("where id = :id", id);
    }

    /** The proposal, locked until the transaction ends. */
    Optional<Application> lock(ApplicationId id) {
        return one("where id = :id for update", id);
    }

    private Optional<Application> one(String which, ApplicationId id) {
        return jdbc.sql(COLUMNS + which)
                .param("id", id.value())
                .query(this::application)
                .optional();
    }

    List<Application> ofUnit(RegionCode unit) {
        return all("where unit = :code order by year desc, kind desc, since desc", unit);
    }

    /** What a recommender may read: everything of its cities but drafts, and what lies with a city bureau. */
    List<Application> ofRecommender(RegionCode recommender) {
        return all("where recommender = :code and status <> 'DRAFT' order by year desc, unit, id", recommender);
    }

    private List<Application> all(String which, RegionCode code) {
        return jdbc.sql(COLUMNS + which)
                .param("code", code.value())
                .query(this::application)
                .list();
    }

    List<Application> ofCall(CallId call) {
        return jdbc.sql(COLUMNS + "where call = :call and status <> 'DRAFT' order by recommender, unit, id")
                .param("call", call.value())
                .query(this::application)
                .list();
    }

    /** Where proposals stand, without what is written in them: all of a city; of others, those that are under way. */
    List<Brief> briefs(Reach reach) {
        return jdbc.sql("""
                        select a.id, a.call, a.call_version, a.kind, a.unit, a.recommender, a.year, a.status, a.holder,
                               a.since, s.submitted_at, p.application is not null as resting
                        from application.application a
                        left join application.pause p on p.application = a.id and p.ended_at is null
                        left join application.submitted s on s.application = a.id and s.number = a.submission
                        """ + whose(reach))
                .param("area", reach.area())
                .query(ApplicationRepository::brief)
                .list();
    }

    private static String whose(Reach reach) {
        if (reach.everywhere()) {
            return "";
        }
        if (reach.to(Role.CITY)) {
            return "where a.unit = :area";
        }
        return "where a.holder <> 'NOBODY'"
                + (reach.to(Role.PROVINCE)
                        ? " and a.recommender = :area"
                        : reach.to(Role.SAMR) ? " and a.holder = 'SAMR'" : " and a.holder = 'BUREAU'");
    }

    private static Brief brief(ResultSet row, int n) throws SQLException {
        var submitted = row.getTimestamp("submitted_at");
        return new Brief(
                new ApplicationId(row.getObject("id", UUID.class)),
                new CallId(row.getObject("call", UUID.class)),
                row.getInt("call_version"),
                Kind.valueOf(row.getString("kind")),
                new RegionCode(row.getString("unit")),
                new RegionCode(row.getString("recommender")),
                row.getInt("year"),
                Status.valueOf(row.getString("status")),
                Holder.valueOf(row.getString("holder")),
                row.getTimestamp("since").toInstant(),
                submitted == null ? null : submitted.toInstant(),
                row.getBoolean("resting"));
    }

    /** What waits at city bureaus, for {@link BureauSilence}. */
    List<Application> atBureaus() {
        return jdbc.sql(COLUMNS + """
                        where holder = 'BUREAU' and status = 'SUBMITTED' and not exists (
                            select from application.pause p where p.application = application.id and p.ended_at is null)
                        order by since
                        """).query(this::application).list();
    }

    /**
     * Saves what was bound to the form of a proposal as it was read.
     *
     * @return whether nobody else saved since {@code edit}, and all that decides who writes it and against which form
     *     is still as it was read
     */
    boolean save(Application read, int edit, Content content) {
        return jdbc.sql("""
                        update application.application set content = cast(:content as jsonb), edit = edit + 1
                        where id = :id and edit = :edit and unit = :unit and status = :status and holder = :holder
                          and call = :call and call_version = :version and kind = :kind and year = :year
                          and demonstration = :demonstration and status in ('DRAFT', 'RETURNED')
                        """)
                        .param("id", read.id().value())
                        .param("edit", edit)
                        .param("unit", read.unit().value())
                        .param("status", read.status().name())
                        .param("holder", read.holder().name())
                        .param("call", read.call().value())
                        .param("version", read.callVersion())
                        .param("kind", read.kind().name())
                        .param("year", read.year())
                        .param("demonstration", read.demonstration())
                        .param("content", json.writeValueAsString(content))
                        .update()
                == 1;
    }

    void adopt(ApplicationId id, int callVersion) {
        jdbc.sql("update application.application set call_version = :version, edit = edit + 1 where id = :id")
                .param("id", id.value())
                .param("version", callVersion)
                .update();
    }

    /** Lets an activity that was begun without a call answer one. */
    void answer(ApplicationId id, CallId call, int callVersion) {
        jdbc.sql("""
                        update application.application set call = :call, call_version = :version, edit = edit + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("call", call.value())
                .param("version", callVersion)
                .update();
    }

    void move(ApplicationId id, Status status, Holder holder, int submission, Instant since) {
        jdbc.sql("""
                        update application.application
                        set status = :status, holder = :holder, submission = :submission, since = :since, opened = null
                        where id = :id
                        """)
                .param("id", id.value())
                .param("status", status.name())
                .param("holder", holder.name())
                .param("submission", submission)
                .param("since", Timestamp.from(since))
                .update();
    }

    /** Puts the proposal back exactly where it stood. */
    void putBack(ApplicationId id, Before before) {
        move(id, before.status(), before.holder(), before.submission(), before.since());
        if (before.opened() != null) {
            open(id, before.opened());
        }
    }

    /** Marks that the next hand began to work on the proposal; does nothing the second time. */
    void open(ApplicationId id, Instant at) {
        jdbc.sql("update application.application set opened = :at where id = :id and opened is null")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Stores the submitted text, which is the proposal's text from then on. */
    void insert(Submitted submitted) {
        jdbc.sql("""
                        insert into application.submitted (application, number, call_version, content, submitted_by,
                            submitted_person, submitted_organisation, submitted_at)
                        values (:application, :number, :callVersion, cast(:content as jsonb), :submitted_by,
                            :submitted_person, :submitted_organisation, :at)
                        """)
                .param("application", submitted.application().value())
                .param("number", submitted.number())
                .param("callVersion", submitted.callVersion())
                .param("content", json.writeValueAsString(submitted.content()))
                .params(submitted.by().columns("submitted"))
                .param("at", Timestamp.from(submitted.at()))
                .update();
        jdbc.sql("update application.application set content = cast(:content as jsonb) where id = :id")
                .param("id", submitted.application().value())
                .param("content", json.writeValueAsString(submitted.content()))
                .update();
    }

    /** The number of the latest submission, including those taken back, so that no number is given twice. */
    int lastNumber(ApplicationId id) {
        return jdbc.sql("select coalesce(max(number), 0) from application.submitted where application = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** Each submission as it was, newest first, without those taken back. */
    List<Submitted> submissions(ApplicationId id) {
        return jdbc.sql("""
                        select number, call_version, content, submitted_by, submitted_person, submitted_organisation, submitted_at
                        from application.submitted s
                        where application = :id and not exists (
                            select from application.undone u join application.step t on t.id = u.step
                            where t.application = s.application and t.submission = s.number
                              and t.action in ('SUBMIT', 'PICK'))
                        order by number desc
                        """)
                .param("id", id.value())
                .query((row, n) -> new Submitted(
                        id,
                        row.getInt("number"),
                        row.getInt("call_version"),
                        json.readValue(row.getString("content"), Content.class),
                        Signature.read(row, "submitted"),
                        row.getTimestamp("submitted_at").toInstant()))
                .list();
    }

    private Application application(ResultSet row, int n) throws SQLException {
        return OutlineQuery.application(row, json.readValue(row.getString("content"), Content.class));
    }
}

package org.qiangxian.pilot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Reach;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Kind;
import org.qiangxian.library.Holding;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pilots with their milestones and marks. Every list is in the order of codes. */
@Repository
class PilotRepository implements Holding {

    private static final String READ = "select p.* from pilot.pilot p ";
    private static final String ORDER = " order by p.unit collate \"C\", p.year desc, p.kind desc, p.id";

    private final JdbcClient jdbc;
    private final PilotParts parts;

    PilotRepository(JdbcClient jdbc, PilotParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    @Override
    public List<RegionCode> units() {
        return jdbc.sql("select distinct unit from pilot.pilot")
                .query((row, _) -> new RegionCode(row.getString("unit")))
                .list();
    }

    /** Moves the pilots of a unit no longer in force to the code of its successor. */
    void carry(RegionCode from, RegionCode to) {
        jdbc.sql("update pilot.pilot set unit = :to where unit = :from")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    Optional<Pilot> find(PilotId id) {
        return parts
                .filled(jdbc.sql(READ + "where p.id = :id")
                        .param("id", id.value())
                        .query(PilotRepository::bare)
                        .list())
                .stream()
                .findFirst();
    }

    /** Locked until the end of the transaction. */
    Optional<Pilot> lock(PilotId id) {
        return parts
                .filled(jdbc.sql(READ + "where p.id = :id for update")
                        .param("id", id.value())
                        .query(PilotRepository::bare)
                        .list())
                .stream()
                .findFirst();
    }

    List<Pilot> all() {
        return parts.filled(jdbc.sql(READ + ORDER).query(PilotRepository::bare).list());
    }

    List<Pilot> of(RegionCode unit) {
        return parts.filled(jdbc.sql(READ + "where p.unit = :unit" + ORDER)
                .param("unit", unit.value())
                .query(PilotRepository::bare)
                .list());
    }

    List<Pilot> ofRecommender(RegionCode recommender) {
        return parts.filled(jdbc.sql(READ + "where p.recommender = :recommender" + ORDER)
                .param("recommender", recommender.value())
                .query(PilotRepository::bare)
                .list());
    }

    /** The running ones of cities within reach. */
    List<Pilot> running(Reach reach) {
        return parts.filled(jdbc.sql(READ + """
                        where p.status in ('UNDER_WAY', 'INTERIM', 'CLOSING') and (:everywhere or p.unit = :area)
                        """ + ORDER)
                .param("everywhere", reach.everywhere())
                .param("area", reach.area())
                .query(PilotRepository::bare)
                .list());
    }

    /** Stores a pilot; {@code false} where the proposal has one already, as for the second of two at once. */
    boolean insert(Pilot pilot, List<String> codes) {
        var added = jdbc.sql("""
                        insert into pilot.pilot (id, application, call, year, kind, unit, recommender, title, status, opened_at, since,
                                                 fictional, demonstration)
                        values (:id, :application, :call, :year, :kind, :unit, :recommender, :title, :status, :opened, :since,
                                :fictional, :demonstration)
                        on conflict (application) do nothing
                        """)
                        .param("id", pilot.id().value())
                        .param(
                                "application",
                                pilot.application() == null
                                        ? null
                                        : pilot.application().value())
                        .param("call", pilot.call().value())
                        .param("year", pilot.year())
                        .param("kind", pilot.kind().name())
                        .param("unit", pilot.unit().value())
                        .param("recommender", pilot.recommender().value())
                        .param("title", pilot.title())
                        .param("status", pilot.status().name())
                        .param("opened", at(pilot.opened()))
                        .param("since", at(pilot.since()))
                        .param("fictional", pilot.fictional())
                        .param("demonstration", pilot.demonstration())
                        .update()
                == 1;
        if (added) {
            addDirections(pilot, codes);
            addMilestones(pilot);
        }
        return added;
    }

    private void addDirections(Pilot pilot, List<String> codes) {
        for (int at = 0; at < codes.size(); at++) {
            jdbc.sql("insert into pilot.direction (pilot, position, code, label) values (:pilot, :at, :code, :label)")
                    .param("pilot", pilot.id().value())
                    .param("at", at)
                    .param("code", codes.get(at))
                    .param("label", pilot.directions().get(at))
                    .update();
        }
    }

    private void addMilestones(Pilot pilot) {
        for (var milestone : pilot.milestones()) {
            jdbc.sql("""
                            insert into pilot.milestone (pilot, quarter, work, safeguard, day)
                            values (:pilot, :quarter, :work, :safeguard, :day)
                            """)
                    .param("pilot", pilot.id().value())
                    .param("quarter", milestone.quarter().toString())
                    .param("work", milestone.work())
                    .param("safeguard", milestone.safeguard())
                    .param("day", milestone.planned())
                    .update();
        }
    }

    /** Moves it; {@code before} is the status it returns to after 暂缓. */
    void move(PilotId id, PilotStatus status, @Nullable PilotStatus before, Instant since) {
        jdbc.sql("update pilot.pilot set status = :status, before = :before, since = :since where id = :id")
                .param("id", id.value())
                .param("status", status.name())
                .param("before", before == null ? null : before.name())
                .param("since", at(since))
                .update();
    }

    /** Adds a mark to a locked pilot. */
    void add(PilotId id, Mark mark) {
        jdbc.sql("""
                        insert into pilot.mark (pilot, step, quarter, made_in, kind, day, words)
                        values (:pilot, :step, :quarter, :madeIn, :kind, :day, :words)
                        """)
                .param("pilot", id.value())
                .param("step", mark.step())
                .param("quarter", mark.quarter().toString())
                .param("madeIn", mark.madeIn().toString())
                .param("kind", mark.kind().name())
                .param("day", mark.day())
                .param("words", mark.words())
                .update();
    }

    void beginRest(PilotId id, String why, Instant at) {
        jdbc.sql("""
                        insert into pilot.rest (pilot, since, why) values (:id, :at, :why)
                        on conflict (pilot, since) do update set ended_at = null
                        """)
                .param("id", id.value())
                .param("at", at(at))
                .param("why", why)
                .update();
    }

    void endRest(PilotId id, Instant at) {
        jdbc.sql("update pilot.rest set ended_at = :at where pilot = :id and ended_at is null")
                .param("id", id.value())
                .param("at", at(at))
                .update();
    }

    /** Why it is paused; empty where it is not. */
    Optional<String> resting(PilotId id) {
        return jdbc.sql("select why from pilot.rest where pilot = :id and ended_at is null")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    private static Pilot bare(ResultSet row, int n) throws SQLException {
        var before = row.getString("before");
        return new Pilot(
                new PilotId(row.getObject("id", UUID.class)),
                application(row),
                new CallId(row.getObject("call", UUID.class)),
                row.getInt("year"),
                Kind.valueOf(row.getString("kind")),
                new RegionCode(row.getString("unit")),
                new RegionCode(row.getString("recommender")),
                row.getString("title"),
                List.of(),
                List.of(),
                PilotStatus.valueOf(row.getString("status")),
                before == null ? null : PilotStatus.valueOf(before),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getBoolean("fictional"),
                row.getBoolean("demonstration"));
    }

    private static @Nullable ApplicationId application(ResultSet row) throws SQLException {
        @Nullable UUID id = row.getObject("application", UUID.class);
        return id == null ? null : new ApplicationId(id);
    }

    static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

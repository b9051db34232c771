package org.qiangxian.meter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Narrowing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each person read by name in each day, on which ground. */
@Repository
class MeterRepository {

    /** How many places a person may read on a day: the free ones, or the number agreed to for this organisation. */
    private static final String ALLOWED = """
            greatest(%d, (select max(a.places) from meter.permit a join meter.permit_answer b on b.permit = a.id
                          where a.asked_person = :read_person and a.asked_organisation = :read_organisation and a.day = :day
                            and b.agreed))
            """.formatted(Meter.FREE);

    /**
     * One statement, so that the second of two concurrent requests waits for the row of the first and is judged after
     * it. A place counted already is free, whatever the limit now.
     */
    private static final String ADD = """
            insert into meter.reading as r (day, basis, places, read_by, read_person, read_organisation, role, area, demonstration)
            select cast(:day as date), :basis, n.places, :read_by, cast(:read_person as uuid), cast(:read_organisation as uuid), :role,
                   cast(:area as text), :demonstration
            from (select array(select distinct unnest(cast(:places as text[])) order by 1) as places) n
            where cardinality(n.places) <= %1$s
            on conflict (read_person, day, basis) do update
            set places = array(select distinct unnest(r.places || excluded.places) order by 1)
            where r.places @> excluded.places
               or cardinality(array(select distinct unnest(r.places || excluded.places))) <= %1$s
            """;

    private static final String COUNT = ADD.formatted(ALLOWED);
    private static final String EXEMPT = ADD.formatted("1000000");

    /** The days of the register that match a search by reader, purpose and second person; its period is the year. */
    private static final String DAYS = """
            with day as (
                select read_person, day, min(read_by) as read_by, min(role) as role, bool_or(demonstration) as demonstration,
                       coalesce(sum(cardinality(places)) filter (where basis = 'COUNTED'), 0) as places,
                       coalesce(sum(cardinality(places)) filter (where basis = 'MATTER'), 0) as matters,
                       coalesce(sum(cardinality(places)) filter (where basis = 'IMPORT'), 0) as imports,
                       coalesce(sum(cardinality(places)) filter (where basis = 'PAIRED'), 0) as paired
                from meter.reading where :everywhere or area = any(:areas) group by read_person, day)
            select day.day, read_by, role, day.demonstration, day.places, matters, imports, paired,
                   agreed.places as allowed, agreed.purpose, agreed.answered_by as agreed_by
            from day left join lateral (
                select a.places, a.purpose, b.answered_by from meter.permit a
                join meter.permit_answer b on b.permit = a.id and b.agreed
                where a.asked_person = day.read_person and a.day = day.day
                order by a.places desc, b.answered_at limit 1) agreed on true
            where :period in ('', to_char(day.day, 'YYYY"年"')) and %s
            """.formatted(
                    Narrowing.heldBy("read_by || coalesce(agreed.purpose, '') || coalesce(agreed.answered_by, '')"));

    private final JdbcClient jdbc;

    MeterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose readings somebody may see: everybody's, or those of organisations of some areas. */
    record Scope(boolean everywhere, List<String> areas) {}

    /** Adds places to what the person read; {@code false}, and nothing added, where that would exceed the limit. */
    boolean count(Actor reader, LocalDate day, Collection<String> places) {
        return add(COUNT, reader, day, Ground.COUNTED, places) > 0;
    }

    /** Whether the person read all of these places on that day already, on one ground. */
    boolean read(Actor reader, LocalDate day, Ground basis, Collection<String> places) {
        return jdbc.sql("""
                        select exists (select from meter.reading
                                       where read_person = :person and day = :day and basis = :basis
                                         and places @> cast(:places as text[]))
                        """)
                .param("person", reader.person())
                .param("day", day)
                .param("basis", basis.name())
                .param("places", places.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    void exempt(Actor reader, LocalDate day, Ground basis, Collection<String> places) {
        add(EXEMPT, reader, day, basis, places);
    }

    private int add(String statement, Actor reader, LocalDate day, Ground basis, Collection<String> places) {
        return jdbc.sql(statement)
                .param("day", day)
                .param("basis", basis.name())
                .param("places", places.toArray(String[]::new))
                .params(reader.signature().columns("read"))
                .param("role", reader.role().name())
                .param("area", area(reader.area()))
                .param("demonstration", reader.demonstration())
                .update();
    }

    /** How many places the person may read in a day. */
    int allowed(Actor reader, LocalDate day) {
        return jdbc.sql("select " + ALLOWED)
                .param("read_person", reader.person())
                .param("read_organisation", reader.organisation())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** How many places the person read in a day on a ground. */
    int read(Actor reader, LocalDate day, Ground basis) {
        return jdbc.sql("""
                        select coalesce(max(cardinality(places)), 0) from meter.reading
                        where read_person = :person and day = :day and basis = :basis
                        """)
                .param("person", reader.person())
                .param("day", day)
                .param("basis", basis.name())
                .query(Integer.class)
                .single();
    }

    /**
     * The days of the register within an area, newest first, and within a day by the readers' names, never by how much
     * they read.
     */
    List<ReadDay> days(Scope scope, Narrowing asked, int limit, int offset) {
        return found(DAYS + " order by day.day desc, read_by, read_person limit :limit offset :offset", scope, asked)
                .param("limit", limit)
                .param("offset", offset)
                .query(ReadDay.class)
                .list();
    }

    /** The number of matching days, as {@link #days} lists them. */
    int countDays(Scope scope, Narrowing asked) {
        return found("select count(*) from (" + DAYS + ") found", scope, asked)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec found(String sql, Scope scope, Narrowing asked) {
        return jdbc.sql(sql)
                .param("everywhere", scope.everywhere())
                .param("areas", scope.areas().toArray(String[]::new))
                .param("words", asked.words().toArray(String[]::new))
                .param("period", asked.period());
    }

    /** The years of the register within an area, newest first. */
    List<String> years(Scope scope) {
        return jdbc.sql("""
                        select distinct to_char(day, 'YYYY"年"') as year from meter.reading
                        where :everywhere or area = any(:areas) order by year desc
                        """)
                .param("everywhere", scope.everywhere())
                .param("areas", scope.areas().toArray(String[]::new))
                .query(String.class)
                .list();
    }

    int countDays(Scope scope) {
        return jdbc.sql("""
                        select count(*) from (select distinct read_person, day from meter.reading
                                              where :everywhere or area = any(:areas)) day
                        """)
                .param("everywhere", scope.everywhere())
                .param("areas", scope.areas().toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    private static @Nullable String area(@Nullable RegionCode area) {
        return area == null ? null : area.value();
    }

    /** The areas of the readers in the register. */
    List<String> areas() {
        return jdbc.sql("select distinct area from meter.reading where area is not null order by area")
                .query(String.class)
                .list();
    }
}

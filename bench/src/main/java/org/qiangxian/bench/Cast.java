package org.qiangxian.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The participants of a benchmark: an open call for real places, member cities spread over the recommending bodies, and
 * an account for each.
 */
record Cast(UUID call, List<Member> cities, List<Member> recommenders) {

    private static final String PILOT_SEATS = "3";

    /** @param recommender the code of the body that recommends the city; for a recommending body its own code */
    record Member(String code, String login, String recommender) {}

    /** Prepares the participants on a database that no node uses yet. */
    static Cast on(Database database, int number) throws SQLException {
        try (var connection = database.open()) {
            connection.setAutoCommit(false);
            var cast = prepare(connection, number);
            connection.commit();
            return cast;
        }
    }

    /** Adds counties outside the library, with an account for each. */
    static List<Member> outside(Database database, int number) throws SQLException {
        try (var connection = database.open()) {
            connection.setAutoCommit(false);
            run(connection, """
                    create temporary table cast_city on commit drop as
                    select u.code, u.name from region.unit u
                    where u.level = 'COUNTY' and u.until is null and not u.fictional
                      and u.code not like '66%%' and u.code not like '659%%'
                      and not exists (select from library.membership_event m where m.code = u.code)
                    order by md5(u.code) limit %d
                    """.formatted(number));
            enrol(connection);
            var members = members(connection, "select code, left(code, 2) || '0000' from cast_city order by code");
            connection.commit();
            return members;
        }
    }

    /** Inserts an organisation and an account for each place. */
    private static void enrol(Connection connection) throws SQLException {
        run(connection, """
                insert into account.organisation (name, kind, area)
                select 'bench ' || code, 'CITY', code from cast_city
                """);
        account(connection, "select code, 'CITY' as role from cast_city", "o.name = 'bench ' || w.code");
    }

    /**
     * Makes {@code number} cities, taken at equal steps from all counties in the order of codes, without those that 兵团
     * recommends.
     */
    private static Cast prepare(Connection connection, int number) throws SQLException {
        var call = UUID.randomUUID();
        run(connection, """
                insert into call.call (id, audience, year, created_by, created_at) values ('%s', 'REAL', 2090, 'bench', now())
                """.formatted(call));
        run(connection, """
                insert into call.version (call, number, status, definition, reason, drafted_by, drafted_at, published_by,
                    published_at)
                select '%s', 1, 'PUBLISHED', definition || jsonb_build_object('year', 2090, 'deadlineDay', '2090-06-13',
                    'title', 'bench', 'documentNumber', 'bench', 'cityStep', jsonb_build_object('manner', 'NONE', 'days', 0),
                    'seats', jsonb_build_object('PILOT', %s, 'ACTIVITY', 5)),
                    'bench', 'bench', now(), 'bench', now()
                from call.version v join call.call c on c.id = v.call
                where c.audience = 'REAL' and c.year = 2025 and v.number = 1
                """.formatted(call, PILOT_SEATS));
        run(connection, """
                create temporary table cast_city on commit drop as
                select code, name from (
                    select u.code, u.name, row_number() over (order by u.code) as n, count(*) over () as of
                    from region.unit u where u.level = 'COUNTY' and u.until is null and not u.fictional
                      and u.code not like '66%%' and u.code not like '659%%') all_counties
                where (n * %1$d) / of <> ((n - 1) * %1$d) / of
                """.formatted(number));
        run(connection, """
                insert into library.membership_event (code, version, status, document_number, document_title, fictional,
                    recorded_by, recorded_at)
                select code, 1, 'IN', 'bench', 'bench', false, 'bench', now() from cast_city
                on conflict do nothing
                """);
        enrol(connection);
        account(
                connection,
                "select area as code, 'PROVINCE' as role from account.organisation where kind = 'PROVINCE' and area not like '99%'",
                "o.kind = 'PROVINCE' and o.area = w.code");
        return new Cast(
                call,
                members(connection, "select code, left(code, 2) || '0000' from cast_city order by code"),
                members(connection, "select area, area from account.organisation where kind = 'PROVINCE' and area not like '99%' order by area"));
    }

    /** Inserts an ordinary account with the known password of the demonstration. */
    private static void account(Connection connection, String who, String organisation) throws SQLException {
        run(connection, """
                with w as (%s), p as (
                    insert into account.person (login, name, password, password_set_at, created_at)
                    select 'bench-' || lower(w.code), 'bench', d.password, now(), now()
                    from w, account.person d where d.login = 'demo-140728'
                    returning id, login)
                insert into account.post (person, organisation, role, proposed_at, granted_at)
                select p.id, o.id, w.role, now(), now()
                from w join p on p.login = 'bench-' || lower(w.code) join account.organisation o on %s
                """.formatted(who, organisation));
    }

    private static List<Member> members(Connection connection, String sql) throws SQLException {
        var members = new ArrayList<Member>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var code = rows.getString(1);
                members.add(new Member(code, "bench-" + code.toLowerCase(java.util.Locale.ROOT), rows.getString(2)));
            }
        }
        return members;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

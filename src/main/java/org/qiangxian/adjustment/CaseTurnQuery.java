package org.qiangxian.adjustment;

import static org.qiangxian.adjustment.AdjustmentRepository.instant;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose turn it is in the cases that wait for somebody, in one statement: it runs with each page of 总局. */
@Component
class CaseTurnQuery {

    /** Acts of a city or a province: whoever did one for another organisation than opened the case acted for one side of it. */
    private static final List<String> SIDES = Arrays.stream(AdjustmentAction.values())
            .filter(action -> action.row().by(Role.CITY) || action.row().by(Role.PROVINCE))
            .map(Enum::name)
            .toList();

    private static final List<String> WAITING = Arrays.stream(AdjustmentAction.values())
            .flatMap(action -> action.row().turn().stream())
            .distinct()
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;

    CaseTurnQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a city its own, of a province those of its area, else all; in the order of codes. */
    List<CaseTurn> within(Reach reach) {
        return jdbc.sql("""
                        select m.*, h.round as heard_round, h.number as heard_number, h.words as heard_words, h.told_by, h.told_person,
                            h.told_organisation, h.told_at, h.served_at, h.extended_at, h.ended_at,
                            array(select distinct o.role from adjustment.opinion o
                                where o.matter = m.id and o.round = h.round) as heard,
                            array(select o.given_person from adjustment.opinion o where o.matter = m.id
                                union select r.asked_person from adjustment.review r where r.matter = m.id and r.words <> ''
                                union select s.taken_person from adjustment.step s
                                where s.matter = m.id and s.action in (:sides) and m.opened_at is not null
                                  and s.taken_organisation is distinct from m.opened_organisation) as parties,
                            array(select own.person
                                from (values (m.opened_person), (m.found_person), (m.agreed_person)) own (person)
                                union select d.person from adjustment.ruling u
                                    cross join lateral (values (u.proposed_person), (u.decided_person)) d (person)
                                where u.matter = m.id and u.decided_at is not null
                                union select s.taken_person from adjustment.step s
                                where s.matter = m.id and s.action = 'RESUME') as hands,
                            (select r.asked_at from adjustment.review r
                                where r.matter = m.id and r.ruling = (select max(u.number) from adjustment.ruling u
                                    where u.matter = m.id and u.decided_at is not null)
                                order by r.number desc limit 1) as asked_at
                        from adjustment.matter m left join lateral (
                            select * from adjustment.hearing e where e.matter = m.id order by e.round desc limit 1) h on true
                        where m.status in (:waiting) and (:all or m.unit = :area or m.province = :area)
                        order by m.unit collate "C", m.happened_on desc, m.id
                        """)
                .param("sides", SIDES)
                .param("waiting", WAITING)
                .param("all", reach.everywhere() || reach.to(Role.SAMR))
                .param("area", reach.area())
                .query(CaseTurnQuery::read)
                .list();
    }

    private static CaseTurn read(ResultSet row, int n) throws SQLException {
        return new CaseTurn(
                AdjustmentRepository.matter(row, n),
                hearing(row),
                all(row.getArray("heard"), String.class).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                people(row.getArray("parties")),
                people(row.getArray("hands")),
                instant(row.getObject("asked_at", OffsetDateTime.class)));
    }

    private static @Nullable Hearing hearing(ResultSet row) throws SQLException {
        var told = row.getObject("told_at", OffsetDateTime.class);
        return told == null
                ? null
                : new Hearing(
                        row.getInt("heard_round"),
                        row.getString("heard_number"),
                        row.getString("heard_words"),
                        Signature.read(row, "told"),
                        told.toInstant(),
                        instant(row.getObject("served_at", OffsetDateTime.class)),
                        instant(row.getObject("extended_at", OffsetDateTime.class)),
                        instant(row.getObject("ended_at", OffsetDateTime.class)));
    }

    private static Set<UUID> people(Array array) throws SQLException {
        return all(array, UUID.class).collect(Collectors.toUnmodifiableSet());
    }

    /** What stands in it; the platform, which is no person, is null there. */
    private static <T> Stream<T> all(Array array, Class<T> type) throws SQLException {
        return Arrays.stream((Object[]) array.getArray())
                .filter(type::isInstance)
                .map(type::cast);
    }
}

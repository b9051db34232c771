package org.qiangxian.objection;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of objections, searched and paged in the database. */
@Component
class MatterListQuery {

    /** Restricts to a city's own objections, or to those an owner decides. */
    private static final String WHOSE = """
            where (m.unit = cast(:unit as text)
                   or m.owner = cast(:owner as text) and m.area is not distinct from cast(:area as text))
              and m.undone_at is null
            """;

    /** The state of a matter, as {@link ObjectionSearch} names it. */
    private static final String STATE = "coalesce(d.outcome, case when m.publicly then 'PUBLICLY' else 'OPEN' end)";

    /** Requires one of its keys for each word of the search. */
    private static final String FOUND = """
             and (d.value is null) = :open and :state in ('', %1$s) and :period in ('', m.period)
             and not exists (select from generate_series(1, cast(:words as int)) asked (number) where not exists (
                 select from unnest(cast(:numbers as int[]), cast(:fields as text[]), cast(:keys as text[])) hit (number, field, key)
                 where hit.number = asked.number
                   and hit.key = case hit.field when 'unit' then m.unit when 'indicator' then m.indicator
                                                when 'period' then m.period else %1$s end))
            """.formatted(STATE);

    private final JdbcClient jdbc;

    MatterListQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A part of the open ones, by due day and code, or of the decided ones, newest first. */
    List<Matter> of(Concerned whose, ObjectionSearch sought, boolean open, int limit, int offset) {
        return found(MatterRepository.MATTER + WHOSE + FOUND + """
                        order by case when d.value is null
                                 then coalesce(m.due, (m.opened_at at time zone 'Asia/Shanghai')::date + 14) end nulls last,
                            d.decided_at desc, m.unit, m.value
                        limit :limit offset :offset
                        """, whose, sought, open)
                .param("limit", limit)
                .param("offset", offset)
                .query(MatterRepository::matter)
                .list();
    }

    int count(Concerned whose, ObjectionSearch sought, boolean open) {
        return found("select count(*)" + MatterRepository.FROM + WHOSE + FOUND, whose, sought, open)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec found(String sql, Concerned whose, ObjectionSearch sought, boolean open) {
        return concerned(sql, whose).params(sought.parameters()).param("open", open);
    }

    /** All keys in the list, by field. */
    List<ObjectionSearch.Key> keys(Concerned whose) {
        return concerned(
                        "select distinct part.field, part.key " + MatterRepository.FROM + """
                        cross join lateral (values ('unit', m.unit), ('indicator', m.indicator), ('period', m.period),
                            ('state', %s)) part (field, key)
                        """.formatted(STATE) + WHOSE
                                + " order by part.field, part.key",
                        whose)
                .query(ObjectionSearch.Key.class)
                .list();
    }

    private JdbcClient.StatementSpec concerned(String sql, Concerned whose) {
        var unit = whose.unit();
        var owner = whose.owner();
        var area = whose.area();
        return jdbc.sql(sql)
                .param("unit", unit == null ? null : unit.value())
                .param("owner", owner == null ? null : owner.name())
                .param("area", area == null ? null : area.value());
    }
}

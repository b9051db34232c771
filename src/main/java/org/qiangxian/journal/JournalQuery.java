package org.qiangxian.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.journal.JournalPage.Entry;
import org.qiangxian.journal.JournalPage.Filter;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Fact;
import org.qiangxian.shell.Fact.Outcome;
import org.qiangxian.shell.Typing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the journal backwards from its end or from a position, without {@link Fact#CONFIDENTIAL} entries. */
@Component
class JournalQuery {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9000, 1, 1);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JournalQuery(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param total the number of matches, by {@link #count} */
    List<Entry> entries(Filter filter, long total, int limit) {
        return where("""
                select at, coalesce(login, '') as login, coalesce(name, '') as name, coalesce(role, '') as role,
                       coalesce(organisation, '') as organisation, coalesce(address, '') as address, request, kind,
                       about, outcome, cast(detail as text) as detail
                from journal.entry
                where %s
                order by seq desc limit :limit offset :passed
                """, filter)
                .param("passed", filter.passed(total))
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    private Entry entry(ResultSet row, int n) throws SQLException {
        var outcome = row.getString("outcome");
        var detail = Substance.of(json, row.getString("detail"), Outcome.valueOf(outcome) == Outcome.REFUSED);
        return new Entry(
                row.getTimestamp("at").toInstant(),
                row.getString("login"),
                row.getString("name"),
                row.getString("role"),
                row.getString("organisation"),
                row.getString("address"),
                row.getString("request"),
                row.getString("kind"),
                row.getString("about"),
                outcome,
                detail.path("reason").asString(""),
                detail.toString());
    }

    /** The number of matches, whatever the page. */
    long count(Filter filter) {
        return where("select count(*) from journal.entry where %s", filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec where(String sql, Filter filter) {
        return jdbc.sql(sql.formatted("""
                at >= :from and at < :to and kind <> :confidential
                  and (:login = '' or login = :login) and (:kind = '' or kind = :kind)
                  and (:about = '' or about = :about) and (:outcome = '' or outcome = :outcome)
                """))
                .param("confidential", Fact.CONFIDENTIAL)
                .param("from", midnight(filter.from(), FIRST))
                .param("to", midnight(filter.to() == null ? null : filter.to().plusDays(1), LAST))
                .param("login", Typing.trimmed(filter.login()))
                .param("kind", Typing.trimmed(filter.kind()))
                .param("about", Typing.trimmed(filter.about()))
                .param("outcome", filter.outcome());
    }

    private static Timestamp midnight(@Nullable LocalDate day, LocalDate otherwise) {
        return Timestamp.from(
                (day == null ? otherwise : day).atStartOfDay(Chinese.BEIJING).toInstant());
    }
}

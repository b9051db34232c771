package org.qiangxian.intake;

import java.util.List;
import java.util.UUID;
import org.qiangxian.shell.Narrowing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The uploads of an organisation as lines of its list, newest first. */
@Component
class SentQuery {

    private static final String OF = """
            from intake.upload where organisation = :organisation and %s
              and :state in ('', state)
              and :period in ('', to_char(sent_at at time zone 'Asia/Shanghai', 'YYYY"年"'))
            """.formatted(Narrowing.heldBy("name || title || publisher || sent_by"));

    private final JdbcClient jdbc;

    SentQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SentUpload> of(UUID organisation, Narrowing asked, int limit, int offset) {
        return found(
                        "select id, name, size, title, publisher, sent_by, sent_at, state " + OF
                                + " order by sent_at desc, id limit :limit offset :offset",
                        organisation,
                        asked)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new SentUpload(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getLong("size"),
                        row.getString("title"),
                        row.getString("publisher"),
                        row.getString("sent_by"),
                        row.getTimestamp("sent_at").toInstant(),
                        Upload.State.valueOf(row.getString("state"))))
                .list();
    }

    int count(UUID organisation, Narrowing asked) {
        return found("select count(*) " + OF, organisation, asked)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec found(String sql, UUID organisation, Narrowing asked) {
        return jdbc.sql(sql)
                .param("organisation", organisation)
                .param("words", asked.words().toArray(String[]::new))
                .param("state", asked.named(Upload.State.values(), Upload.State::label))
                .param("period", asked.period());
    }

    /** The states its uploads are in. */
    List<Upload.State> states(UUID organisation) {
        return jdbc
                .sql("select distinct state from intake.upload where organisation = :organisation")
                .param("organisation", organisation)
                .query(Upload.State.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** The years in which it sent something, newest first. */
    List<String> years(UUID organisation) {
        return jdbc.sql("""
                        select distinct to_char(sent_at at time zone 'Asia/Shanghai', 'YYYY"年"') as year
                        from intake.upload where organisation = :organisation order by year desc
                        """)
                .param("organisation", organisation)
                .query(String.class)
                .list();
    }
}

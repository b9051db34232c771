package org.qiangxian.application;

import java.util.List;
import java.util.UUID;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What proposals are called, for the search: their texts stay unread. */
@Component
class TitleQuery {

    private final JdbcClient jdbc;

    TitleQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param title as {@link Application#title}, never empty
     */
    record Titled(ApplicationId id, RegionCode unit, String title) {}

    /** All that have a title, whoever may read them, by year, newest first, and in the order of codes. */
    List<Titled> all() {
        return jdbc.sql("""
                        select id, unit, title
                        from application.application,
                            lateral trim(content -> 'texts' ->> case kind when 'PILOT' then 'task' else 'name' end) title
                        where title <> ''
                        order by year desc, unit, id
                        """)
                .query((row, n) -> new Titled(
                        new ApplicationId(row.getObject("id", UUID.class)),
                        new RegionCode(row.getString("unit")),
                        row.getString("title")))
                .list();
    }
}

package org.qiangxian.need;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 常见问题 in the database. */
@Repository
class CommonRepository {

    private static final String READ = "select need, kind, question, answer, status, since, office from need.common ";

    private final JdbcClient jdbc;

    CommonRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Common> find(UUID need) {
        return jdbc.sql(READ + "where need = :need")
                .param("need", need)
                .query(CommonRepository::common)
                .optional();
    }

    /** The listed questions, by kind and newest first. */
    List<Common> listed() {
        return jdbc.sql(READ + "where status = 'LISTED' order by kind, since desc, need")
                .query(CommonRepository::common)
                .list();
    }

    /** Those that wait for the consent of a city within reach, unless their need was opened again. */
    List<UUID> offered(Reach reach) {
        return jdbc.sql("""
                        select c.need from need.common c join need.need n on n.id = c.need
                        where c.status = 'OFFERED' and (:all or n.unit = :area) order by c.since, c.need
                        """)
                .param("all", reach.everywhere())
                .param("area", reach.area())
                .query(UUID.class)
                .list();
    }

    void offer(Common common) {
        jdbc.sql("""
                        insert into need.common (need, kind, question, answer, status, since, office)
                        values (:need, :kind, :question, :answer, 'OFFERED', :since, :office)
                        on conflict (need) do update set question = excluded.question, answer = excluded.answer, status = 'OFFERED',
                            since = excluded.since, office = excluded.office
                        """)
                .param("need", common.need())
                .param("kind", common.kind().name())
                .param("question", common.question())
                .param("answer", common.answer())
                .param("since", common.since().atOffset(ZoneOffset.UTC))
                .param("office", common.office())
                .update();
    }

    void move(UUID need, CommonStatus status, Instant at) {
        jdbc.sql("update need.common set status = :status, since = :at where need = :need")
                .param("need", need)
                .param("status", status.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Common common(ResultSet row, int n) throws SQLException {
        return new Common(
                row.getObject("need", UUID.class),
                NeedKind.valueOf(row.getString("kind")),
                row.getString("question"),
                row.getString("answer"),
                CommonStatus.valueOf(row.getString("status")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("office"));
    }
}

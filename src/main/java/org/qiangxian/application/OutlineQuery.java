package org.qiangxian.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Content;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads proposals without their text, which is most of a row. */
@Repository
class OutlineQuery {

    private final JdbcClient jdbc;

    OutlineQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The proposal with empty content. */
    Optional<Application> find(ApplicationId id) {
        return jdbc.sql("""
                        select id, call, call_version, kind, unit, recommender, year, status, holder, edit, submission,
                               opened, since, demonstration
                        from application.application where id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> application(row, Content.EMPTY))
                .optional();
    }

    /** @param content what is written in it */
    static Application application(ResultSet row, Content content) throws SQLException {
        var opened = row.getTimestamp("opened");
        return new Application(
                new ApplicationId(row.getObject("id", UUID.class)),
                new CallId(row.getObject("call", UUID.class)),
                row.getInt("call_version"),
                Kind.valueOf(row.getString("kind")),
                new RegionCode(row.getString("unit")),
                new RegionCode(row.getString("recommender")),
                row.getInt("year"),
                Status.valueOf(row.getString("status")),
                Holder.valueOf(row.getString("holder")),
                content,
                row.getInt("edit"),
                row.getInt("submission"),
                opened == null ? null : opened.toInstant(),
                row.getTimestamp("since").toInstant(),
                row.getBoolean("demonstration"));
    }
}

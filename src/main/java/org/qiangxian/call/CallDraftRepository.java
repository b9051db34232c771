package org.qiangxian.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Versions of calls that are still being written. */
@Repository
class CallDraftRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CallRepository calls;

    CallDraftRepository(JdbcClient jdbc, JsonMapper json, CallRepository calls) {
        this.jdbc = jdbc;
        this.json = json;
        this.calls = calls;
    }

    List<CallDraft> all() {
        return jdbc.sql("""
                        select v.* from call.version v join call.call c on c.id = v.call
                        where v.status = 'DRAFT' order by c.year desc, v.drafted_at desc
                        """).query(this::draft).list();
    }

    Optional<CallDraft> find(CallId call) {
        return jdbc.sql("select * from call.version where call = :call and status = 'DRAFT'")
                .param("call", call.value())
                .query(this::draft)
                .optional();
    }

    /** @return whether the draft was still at {@code edit} */
    boolean save(CallId call, int number, int edit, Definition definition, String reason) {
        return jdbc.sql("""
                        update call.version
                        set definition = cast(:definition as jsonb), reason = :reason, edit = edit + 1
                        where call = :call and number = :number and edit = :edit and status = 'DRAFT'
                        """)
                        .param("definition", json.writeValueAsString(definition))
                        .param("reason", reason)
                        .param("call", call.value())
                        .param("number", number)
                        .param("edit", edit)
                        .update()
                == 1;
    }

    void discard(CallId call, int number) {
        jdbc.sql("delete from call.version where call = :call and number = :number and status = 'DRAFT'")
                .param("call", call.value())
                .param("number", number)
                .update();
    }

    private CallDraft draft(ResultSet row, int n) throws SQLException {
        return new CallDraft(
                calls.call(row, n),
                row.getInt("edit"),
                row.getString("reason"),
                row.getString("drafted_by"),
                row.getTimestamp("drafted_at").toInstant());
    }
}

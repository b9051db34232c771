package org.qiangxian.call;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Published calls for tests: the form of 2025 with another audience, last day and city step. */
public final class TestCalls {

    private static final String ADDED = """
            [{"type": "text", "key": "served", "heading": "服务的项目或平台", "help": "", "limit": 40, "required": false, "title": false},
             {"type": "text", "key": "brand", "heading": "活动品牌", "help": "", "limit": 20, "required": false, "title": false}]
            """;

    private TestCalls() {}

    /** Opens a call for 示例省. */
    public static CallId open(JdbcClient jdbc) {
        return published(jdbc, Audience.FICTIONAL, LocalDate.of(2090, 6, 13), "NONE", 0);
    }

    /**
     * Opens a call with what calls ask from 2026 on: 保障措施 of each quarter of a pilot, the purpose of an activity and
     * its brand.
     */
    public static CallId openAs2026(JdbcClient jdbc) {
        return published(jdbc, Audience.FICTIONAL, LocalDate.of(2090, 6, 13), "NONE", 0, true);
    }

    public static CallId published(JdbcClient jdbc, Audience audience, LocalDate day, String manner, int days) {
        return published(jdbc, audience, day, manner, days, false);
    }

    private static CallId published(
            JdbcClient jdbc, Audience audience, LocalDate day, String manner, int days, boolean later) {
        var id = new CallId(UUID.randomUUID());
        jdbc.sql("""
                        insert into call.call (id, audience, year, created_by, created_at)
                        values (:id, :audience, 2090, '测试', now())
                        """).param("id", id.value()).param("audience", audience.name()).update();
        jdbc.sql("""
                        insert into call.version (call, number, status, definition, reason, drafted_by, drafted_at,
                            published_by, published_at)
                        select :id, 1, 'PUBLISHED', case when :later
                            then jsonb_set(jsonb_set(definition, '{forms,0,fields,5,safeguards}', 'true'), '{forms,1,fields}',
                                definition #> '{forms,1,fields}' || cast(:added as jsonb)) else definition end
                            || jsonb_build_object('audience', :audience, 'year', 2090,
                            'documentNumber', '测试〔2090〕1号',
                            'deadlineDay', :day, 'cityStep', jsonb_build_object('manner', :manner, 'days', :days)),
                            '测试', '测试', now(), '测试', now()
                        from call.version where call = :original and number = 1
                        """)
                .param("id", id.value())
                .param("audience", audience.name())
                .param("day", day.toString())
                .param("later", later)
                .param("manner", manner)
                .param("added", ADDED)
                .param("days", days)
                .param("original", DeliveredCalls.CALL_2025.value())
                .update();
        return id;
    }

    /** Closes a call that a committed test has opened, by an amendment with a last day that is over. */
    public static void close(JdbcClient jdbc, CallId call) {
        jdbc.sql("""
                        insert into call.version (call, number, status, definition, reason, drafted_by, drafted_at,
                            published_by, published_at)
                        select call, number + 1, 'PUBLISHED', definition || jsonb_build_object('deadlineDay', '2025-06-13'),
                            '测试', '测试', now(), '测试', now()
                        from call.version where call = :call order by number desc limit 1
                        """).param("call", call.value()).update();
    }
}

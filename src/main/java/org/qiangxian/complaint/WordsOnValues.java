package org.qiangxian.complaint;

import java.time.OffsetDateTime;
import java.util.List;
import org.qiangxian.objection.PublicWords;
import org.qiangxian.procedure.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the public said about a value, without contacts, for the person who decides the objection. */
@Component
class WordsOnValues implements PublicWords {

    private final JdbcClient jdbc;

    WordsOnValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Step> of(long value) {
        return jdbc.sql("select text, sent_at from complaint.complaint where value = :value order by sent_at, id")
                .param("value", value)
                .query((row, _) -> Step.of(
                        "反映数值有误",
                        "公众",
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getString("text")))
                .list();
    }
}

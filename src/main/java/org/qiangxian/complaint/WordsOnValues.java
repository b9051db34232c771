package org.qiangxian.complaint;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.document.Download;
import org.qiangxian.document.FileId;
import org.qiangxian.objection.PublicWords;
import org.qiangxian.procedure.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the public said about a value, without contacts, for the person who decides the objection. */
@Component
class WordsOnValues implements PublicWords {

    private final JdbcClient jdbc;
    private final ComplaintFiles files;

    WordsOnValues(JdbcClient jdbc, ComplaintFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public boolean any(long value) {
        return jdbc.sql("select exists (select from complaint.complaint where value = :value)")
                .param("value", value)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Said> of(Actor actor, long value) {
        return jdbc.sql("""
                        select id, text, sent_at from complaint.complaint
                        where value = :value and (fictional or not :demonstration) order by sent_at, id
                        """)
                .param("value", value)
                .param("demonstration", actor.demonstration())
                .query((row, _) -> new Said(
                        Step.of(
                                "反映数值有误",
                                "公众",
                                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                                row.getString("text")),
                        files.of(row.getObject("id", UUID.class))))
                .list();
    }

    @Override
    public Optional<Download> open(Actor actor, long value, FileId file) {
        return jdbc
                .sql("select id from complaint.complaint where value = :value and (fictional or not :demonstration)")
                .param("value", value)
                .param("demonstration", actor.demonstration())
                .query(UUID.class)
                .list()
                .stream()
                .filter(complaint ->
                        files.of(complaint).stream().anyMatch(each -> each.id().equals(file)))
                .map(complaint -> files.open(complaint, file))
                .findFirst();
    }
}

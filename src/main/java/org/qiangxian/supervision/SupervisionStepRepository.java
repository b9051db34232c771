package org.qiangxian.supervision;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.qiangxian.account.Signature;
import org.qiangxian.procedure.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done to notes, visits and evaluations; only ever added to. */
@Repository
class SupervisionStepRepository {

    private final JdbcClient jdbc;

    SupervisionStepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a step and says its number. */
    int add(String matter, String what, String words, Signature by, Instant at) {
        return jdbc.sql("""
                        insert into supervision.step (matter, number, what, words, done_by, done_person, done_organisation, done_at)
                        select :matter, coalesce(max(number), 0) + 1, :what, :words, :done_by, :done_person::uuid,
                            :done_organisation::uuid, :at
                        from supervision.step where matter = :matter
                        returning number
                        """)
                .param("matter", matter)
                .param("what", what)
                .param("words", words)
                .params(by.columns("done"))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** The steps of a matter in their order. */
    List<Step> of(String matter) {
        return jdbc.sql("""
                        select number, what, words, done_by, done_person, done_at from supervision.step
                        where matter = :matter order by number
                        """)
                .param("matter", matter)
                .query((row, _) -> Step.read(row, true))
                .list();
    }
}

package org.qiangxian.complaint;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where complaints were passed on to; rows are only ever added. */
@Repository
class PassingRepository {

    private final JdbcClient jdbc;
    private final ComplaintRepository complaints;

    PassingRepository(JdbcClient jdbc, ComplaintRepository complaints) {
        this.jdbc = jdbc;
        this.complaints = complaints;
    }

    /** Passes it on to another office without changing its status or the time of that. @param words of the step */
    void add(UUID complaint, Passing passing, String words, Signature by) {
        int step = complaints.step(complaint, ComplaintAction.PASS.label(), words, by, passing.at());
        jdbc.sql("""
                        insert into complaint.passing (complaint, number, from_role, from_area, to_role, to_area, reason, passed_at)
                        values (:complaint, :number, :from_role, :from_area, :to_role, :to_area, :reason, :at)
                        """)
                .param("complaint", complaint)
                .param("number", step)
                .param("from_role", passing.from().column())
                .param("from_area", passing.from().place())
                .param("to_role", passing.to().column())
                .param("to_area", passing.to().place())
                .param("reason", passing.reason())
                .param("at", passing.at().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update complaint.complaint set handler_role = :role, handler_area = :area where id = :id")
                .param("role", passing.to().column())
                .param("area", passing.to().place())
                .param("id", complaint)
                .update();
    }

    /** All of a complaint, oldest first. */
    List<Passing> of(UUID complaint) {
        return jdbc.sql("""
                        select p.from_role, p.from_area, p.to_role, p.to_area, p.reason, p.passed_at, s.done_person is not null as chosen
                        from complaint.passing p join complaint.step s on s.complaint = p.complaint and s.number = p.number
                        where p.complaint = :complaint order by p.number
                        """)
                .param("complaint", complaint)
                .query((row, _) -> new Passing(
                        Handler.read(row.getString("from_role"), row.getString("from_area")),
                        Handler.read(row.getString("to_role"), row.getString("to_area")),
                        row.getString("reason"),
                        row.getObject("passed_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("chosen")))
                .list();
    }

    /** The office in charge of a complaint at a moment. */
    Handler at(Complaint complaint, Instant moment) {
        return of(complaint.id()).stream()
                .filter(each -> each.at().isAfter(moment))
                .map(Passing::from)
                .findFirst()
                .orElseGet(complaint::handler);
    }
}

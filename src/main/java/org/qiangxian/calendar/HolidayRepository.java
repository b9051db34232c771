package org.qiangxian.calendar;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.qiangxian.account.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices that were entered; only ever added to. */
@Repository
class HolidayRepository {

    private record Row(long notice, LocalDate first, LocalDate last, boolean rest, String name) {}

    private final JdbcClient jdbc;

    HolidayRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(HolidayNotice notice) {
        var id = jdbc.sql("""
                        insert into calendar.notice (year, document, entered_at, entered_by, entered_person,
                            entered_organisation)
                        values (:year, :document, :at, :entered_by, :entered_person, :entered_organisation)
                        returning id
                        """)
                .param("year", notice.year())
                .param("document", notice.document())
                .param("at", Timestamp.from(notice.enteredAt()))
                .params(notice.by().columns("entered"))
                .query(Long.class)
                .single();
        notice.days().rests().forEach(rest -> insert(new Row(id, rest.from(), rest.to(), true, rest.name())));
        notice.days().worked().forEach(day -> insert(new Row(id, day, day, false, "")));
    }

    private void insert(Row row) {
        jdbc.sql("""
                        insert into calendar.notice_day (notice, first, last, rest, name)
                        values (:notice, :first, :last, :rest, :name)
                        """)
                .param("notice", row.notice())
                .param("first", row.first())
                .param("last", row.last())
                .param("rest", row.rest())
                .param("name", row.name())
                .update();
    }

    /** In the order they were entered. */
    List<HolidayNotice> all() {
        var rows = jdbc
                .sql("select notice, first, last, rest, name from calendar.notice_day order by first")
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::notice));
        return jdbc.sql("""
                        select id, year, document, entered_at, entered_by, entered_person, entered_organisation
                        from calendar.notice order by id
                        """)
                .query((row, _) -> new HolidayNotice(
                        row.getInt("year"),
                        row.getString("document"),
                        days(rows.getOrDefault(row.getLong("id"), List.of())),
                        Signature.read(row, "entered"),
                        row.getTimestamp("entered_at").toInstant()))
                .list();
    }

    private static HolidayTable.Days days(List<Row> rows) {
        return new HolidayTable.Days(
                rows.stream()
                        .filter(Row::rest)
                        .map(row -> new Rest(row.first(), row.last(), row.name()))
                        .toList(),
                rows.stream().filter(row -> !row.rest()).map(Row::first).collect(Collectors.toUnmodifiableSet()));
    }
}

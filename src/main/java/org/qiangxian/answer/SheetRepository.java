package org.qiangxian.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Signature;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.State;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers and what was typed in them. */
@Repository
class SheetRepository {

    private final JdbcClient jdbc;

    SheetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a department sent and the province has not checked. */
    record Sent(DataRequestId request, RegionCode unit, RequestItem item, String department, Instant savedAt) {}

    /** What waits to be checked: of one unit, or of all. */
    List<Sent> sent(Reach reach) {
        return jdbc.sql("""
                        select request, unit, indicator, period, department, saved_at from answer.answer
                        where status = 'SENT' and (:all or unit = :own)
                        """)
                .param("all", reach.everywhere())
                .param("own", reach.area())
                .query((row, _) -> new Sent(
                        new DataRequestId(row.getObject("request", UUID.class)),
                        new RegionCode(row.getString("unit")),
                        new RequestItem(new IndicatorCode(row.getString("indicator")), row.getString("period")),
                        row.getString("department"),
                        row.getTimestamp("saved_at").toInstant()))
                .list();
    }

    /** The answers of a unit to a request. */
    Map<RequestItem, Answer> answers(DataRequestId request, RegionCode unit) {
        var answers = new LinkedHashMap<RequestItem, Answer>();
        jdbc.sql("""
                        select id, indicator, period, unit, status, title, publisher, published_on, page, department, remark,
                               batch, saved_by, saved_person, saved_organisation, saved_at
                        from answer.answer where request = :request and unit = :unit and status <> 'NONE'
                        """)
                .param("request", request.value())
                .param("unit", unit.value())
                .query(this::answer)
                .list()
                .forEach(answer -> answers.put(answer.item(), answer));
        return answers;
    }

    /** One answer, locked until the transaction ends. */
    Optional<Answer> lock(DataRequestId request, RegionCode unit, RequestItem item) {
        return jdbc.sql("""
                        select id, indicator, period, unit, status, title, publisher, published_on, page, department, remark,
                               batch, saved_by, saved_person, saved_organisation, saved_at
                        from answer.answer
                        where request = :request and unit = :unit and indicator = :indicator and period = :period
                        for update
                        """)
                .param("request", request.value())
                .param("unit", unit.value())
                .param("indicator", item.indicator().value())
                .param("period", item.period())
                .query(this::answer)
                .optional();
    }

    /** Saves what was typed; false if the item can no longer be written. */
    boolean save(
            DataRequestId request,
            RegionCode unit,
            RequestItem item,
            Filling filling,
            AnswerStatus status,
            String department,
            Signature by,
            Instant at) {
        var id = jdbc.sql("""
                        insert into answer.answer as a (request, indicator, period, unit, status, title, publisher,
                            published_on, page, department, remark, saved_by, saved_person,
                            saved_organisation, saved_at)
                        values (:request, :indicator, :period, :unit, :status, :title, :publisher, :publishedOn, :page,
                            :department, '', :saved_by, :saved_person, :saved_organisation, :at)
                        on conflict (request, indicator, period, unit) do update set
                            status = excluded.status, title = excluded.title, publisher = excluded.publisher,
                            published_on = excluded.published_on, page = excluded.page, department = excluded.department,
                            saved_by = excluded.saved_by, saved_person = excluded.saved_person,
                            saved_organisation = excluded.saved_organisation, saved_at = excluded.saved_at
                        where a.status in ('NONE', 'DRAFT', 'RETURNED')
                        returning id
                        """)
                .param("request", request.value())
                .param("indicator", item.indicator().value())
                .param("period", item.period())
                .param("unit", unit.value())
                .param("status", status.name())
                .param("title", filling.title())
                .param("publisher", filling.publisher())
                .param("publishedOn", filling.publishedOn())
                .param("page", filling.page())
                .param("department", department)
                .params(by.columns("saved"))
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .optional();
        id.ifPresent(answer -> filling.figures().forEach((place, figure) -> put(answer, place, figure)));
        return id.isPresent();
    }

    private void put(long answer, RegionCode place, Figure typed) {
        jdbc.sql("""
                        insert into answer.figure values (:answer, :place, :state, :figure, :numerator, :denominator)
                        on conflict (answer, place) do update set state = excluded.state, figure = excluded.figure,
                            numerator = excluded.numerator, denominator = excluded.denominator
                        """)
                .param("answer", answer)
                .param("place", place.value())
                .param("state", typed.state().name())
                .param("figure", typed.figure())
                .param("numerator", typed.numerator())
                .param("denominator", typed.denominator())
                .update();
    }

    /** Moves an answer to another status; false if it was not in the status expected. */
    boolean move(long id, AnswerStatus from, AnswerStatus to, @Nullable UUID batch, String remark) {
        return jdbc.sql("""
                        update answer.answer set status = :to, batch = :batch, remark = :remark
                        where id = :id and status = :from
                        """)
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("batch", batch)
                        .param("remark", remark)
                        .update()
                == 1;
    }

    /** When the unit first opened the form; a later opening changes nothing. */
    void opened(DataRequestId request, RegionCode unit, Instant at) {
        jdbc.sql(
                        "insert into answer.sheet (request, unit, opened_at) values (:request, :unit, :at) on conflict do nothing")
                .param("request", request.value())
                .param("unit", unit.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** When the unit last finished the form; null where it did not. */
    @Nullable
    Instant submittedAt(DataRequestId request, RegionCode unit) {
        return jdbc.sql("select submitted_at from answer.sheet where request = :request and unit = :unit")
                .param("request", request.value())
                .param("unit", unit.value())
                .query((row, _) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .optional()
                .flatMap(at -> at)
                .orElse(null);
    }

    void submitted(DataRequestId request, RegionCode unit, @Nullable Instant at) {
        jdbc.sql("update answer.sheet set submitted_at = :at where request = :request and unit = :unit")
                .param("request", request.value())
                .param("unit", unit.value())
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .update();
    }

    /** How long the units of a request took from opening to sending, at most {@code cap} minutes each. */
    Map<RegionCode, Double> minutes(DataRequestId request, int cap) {
        var minutes = new LinkedHashMap<RegionCode, Double>();
        jdbc.sql("""
                        select unit, least(extract(epoch from submitted_at - opened_at) / 60, :cap)::float8 from answer.sheet
                        where request = :request and submitted_at is not null order by unit
                        """)
                .param("request", request.value())
                .param("cap", cap)
                .query((row, _) -> Map.entry(new RegionCode(row.getString(1)), row.getDouble(2)))
                .list()
                .forEach(each -> minutes.put(each.getKey(), each.getValue()));
        return minutes;
    }

    private Answer answer(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        return new Answer(
                id,
                new RequestItem(new IndicatorCode(row.getString("indicator")), row.getString("period")),
                new RegionCode(row.getString("unit")),
                AnswerStatus.valueOf(row.getString("status")),
                new Filling(
                        row.getString("title"),
                        row.getString("publisher"),
                        row.getString("published_on"),
                        row.getString("page"),
                        figures(id)),
                row.getString("department"),
                row.getString("remark"),
                row.getObject("batch", UUID.class),
                Signature.read(row, "saved"),
                row.getTimestamp("saved_at").toInstant());
    }

    private Map<RegionCode, Figure> figures(long answer) {
        var figures = new LinkedHashMap<RegionCode, Figure>();
        jdbc.sql("""
                        select place, state, figure, numerator, denominator from answer.figure where answer = :answer
                        order by place
                        """)
                .param("answer", answer)
                .query((row, _) -> Map.entry(
                        new RegionCode(row.getString(1)),
                        new Figure(
                                State.valueOf(row.getString(2)), row.getString(3), row.getString(4), row.getString(5))))
                .list()
                .forEach(each -> figures.put(each.getKey(), each.getValue()));
        return figures;
    }
}

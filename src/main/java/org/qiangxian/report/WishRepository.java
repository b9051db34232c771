package org.qiangxian.report;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qiangxian.account.Signature;
import org.qiangxian.document.Hash;
import org.qiangxian.region.RegionCode;
import org.qiangxian.sentence.Figure;
import org.qiangxian.sentence.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Requests for reports, with what is written so far. */
@Repository
class WishRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    WishRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds one; false if there is one of the year already. */
    boolean insert(UUID id, AnnualReportForm.Asked asked, int places, Signature by, Instant at) {
        return jdbc.sql("""
                        insert into report.wish (id, year, fictional, snapshot, places, state, asked_by, asked_person,
                            asked_organisation, asked_at)
                        values (:id, :year, :fictional, :snapshot, :places, 'WAITING', :asked_by, :asked_person::uuid,
                            :asked_organisation::uuid, :at)
                        on conflict (year, fictional) where state = 'WAITING' do nothing
                        """)
                        .param("id", id)
                        .param("year", asked.year())
                        .param("fictional", asked.fictional())
                        .param("snapshot", asked.number())
                        .param("places", places)
                        .param("at", Timestamp.from(at))
                        .params(by.columns("asked"))
                        .update()
                == 1;
    }

    /** Waiting ones, oldest first. */
    List<Wish> waiting() {
        return jdbc.sql("""
                        select w.id, w.year, w.fictional, w.snapshot, w.places, w.asked_by, w.asked_person,
                            w.asked_organisation, (select count(*) from report.draft d where d.wish = w.id) as written
                        from report.wish w where w.state = 'WAITING' order by w.asked_at, w.id
                        """)
                .query((row, _) -> new Wish(
                        row.getObject("id", UUID.class),
                        row.getInt("year"),
                        row.getBoolean("fictional"),
                        row.getString("snapshot"),
                        row.getInt("places"),
                        row.getInt("written"),
                        Signature.read(row, "asked")))
                .list();
    }

    /** Locks one until the transaction ends; empty where it no longer waits. */
    Optional<UUID> lock(UUID id) {
        return jdbc.sql("select id from report.wish where id = :id and state = 'WAITING' for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** Ends one and deletes what was written for it. */
    void end(UUID id, boolean made) {
        jdbc.sql("update report.wish set state = :state where id = :id")
                .param("state", made ? "MADE" : "DROPPED")
                .param("id", id)
                .update();
        jdbc.sql("delete from report.draft where wish = :id").param("id", id).update();
    }

    Set<RegionCode> written(UUID id) {
        return jdbc
                .sql("select unit from report.draft where wish = :id")
                .param("id", id)
                .query(String.class)
                .list()
                .stream()
                .map(RegionCode::new)
                .collect(Collectors.toSet());
    }

    /** Stores the text of a city, once, while the request is still open. */
    void write(UUID id, RegionCode place, CityText.Made made) {
        var content = json.writeValueAsString(made.text());
        jdbc.sql("""
                        insert into report.draft (wish, unit, content, hash, said, batches, doubted)
                        select id, :unit, :content, :hash, :said::text[], :batches, :doubted from report.wish
                        where id = :id and state = 'WAITING' on conflict do nothing
                        """)
                .param("id", id)
                .param("unit", place.value())
                .param("content", content)
                .param("hash", HexFormat.of().formatHex(Hash.SHA_256.of(content.getBytes(StandardCharsets.UTF_8))))
                .param("said", TextRepository.said(made.text()))
                .param(
                        "batches",
                        json.writeValueAsString(Sentence.of(made.told().batches())))
                .param("doubted", made.told().doubted())
                .update();
    }

    /** The facts about the cities for the appendix of the report of all places. */
    List<CityText.Told> told(UUID id) {
        return jdbc.sql("select batches, doubted from report.draft where wish = :id order by unit")
                .param("id", id)
                .query((row, _) -> new CityText.Told(
                        json.readValue(row.getString("batches"), Sentence.class)
                                .figures()
                                .map(Figure.Name.class::cast)
                                .toList(),
                        row.getInt("doubted")))
                .list();
    }

    /** Moves what was written into the texts of the report. */
    void become(UUID report) {
        jdbc.sql("""
                        insert into report.text (report, unit, content, hash, said)
                        select wish, unit, content, hash, said from report.draft where wish = :report
                        """).param("report", report).update();
    }
}

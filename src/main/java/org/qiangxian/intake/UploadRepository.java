package org.qiangxian.intake;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qiangxian.measurement.HeldKeys;
import org.qiangxian.shell.Chinese;
import org.qiangxian.workbook.Workbook;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Uploads, their remarks and their progress. */
@Repository
class UploadRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RowMapper<Upload> asUpload;

    UploadRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.asUpload = new UploadRow(json);
    }

    void add(Upload u) {
        jdbc.sql("""
                        insert into intake.upload (id, organisation, area, channel, name, size, sha256, title, publisher,
                            published, retrieved_on, address, sent_by, sent_person, sent_at, state, workbook, mapping,
                            others)
                        values (:id, :organisation, :area, :channel, :name, :size, :sha256, :title, :publisher,
                            :published, :retrieved, :address, :by, :person, :at, :state, :workbook, :mapping, :others)
                        """)
                .param("id", u.id())
                .param("organisation", u.organisation())
                .param("area", u.area() == null ? null : u.area().value())
                .param("channel", u.channel().name())
                .param("name", u.name())
                .param("size", u.size())
                .param("sha256", u.sha256())
                .param("title", u.source().title())
                .param("publisher", u.source().publisher())
                .param("published", u.source().published())
                .param("retrieved", u.source().retrievedOn())
                .param("address", u.source().address())
                .param("by", u.sentBy().words())
                .param("person", u.sentBy().person())
                .param("at", Timestamp.from(u.sentAt()))
                .param("state", u.state().name())
                .param("workbook", json.writeValueAsString(u.workbook()))
                .param("mapping", json.writeValueAsString(u.mapping()))
                .param("others", json.writeValueAsString(u.others()))
                .update();
    }

    Optional<Upload> find(UUID id) {
        return jdbc.sql("select * from intake.upload where id = :id")
                .param("id", id)
                .query(asUpload)
                .optional();
    }

    /** An earlier upload of the same file by the same organisation. */
    Optional<Upload> twin(Upload upload) {
        return jdbc.sql("""
                        select * from intake.upload where organisation = :organisation and sha256 = :sha256 and id <> :id
                          and state <> 'DISCARDED' and sent_at <= :at order by sent_at desc limit 1
                        """)
                .param("organisation", upload.organisation())
                .param("sha256", upload.sha256())
                .param("id", upload.id())
                .param("at", Timestamp.from(upload.sentAt()))
                .query(asUpload)
                .optional();
    }

    /** Locks the upload until the transaction ends. */
    Optional<Upload> lock(UUID id) {
        return jdbc.sql("select * from intake.upload where id = :id for update")
                .param("id", id)
                .query(asUpload)
                .optional();
    }

    /** @param tables how each table that is read is read, at least one */
    void mapped(UUID id, Workbook workbook, List<Mapping> tables) {
        jdbc.sql("""
                        update intake.upload set workbook = :workbook, mapping = :mapping, others = :others,
                            state = 'MAPPING', result = null, doubts = null, held = null, failure = null
                        where id = :id
                        """)
                .param("workbook", json.writeValueAsString(workbook))
                .param("mapping", json.writeValueAsString(tables.getFirst()))
                .param("others", json.writeValueAsString(tables.subList(1, tables.size())))
                .param("id", id)
                .update();
        clear(id);
    }

    private void clear(UUID id) {
        jdbc.sql("delete from intake.remark where upload = :id").param("id", id).update();
    }

    void state(UUID id, Upload.State state, @Nullable String failure) {
        jdbc.sql("update intake.upload set state = :state, failure = :failure where id = :id")
                .param("state", state.name())
                .param("failure", failure)
                .param("id", id)
                .update();
    }

    void checked(UUID id, Result result, long[] doubts, HeldKeys held) {
        jdbc.sql("""
                        update intake.upload
                        set state = 'CHECKED', result = :result, doubts = :doubts, held = :held, failure = null
                        where id = :id
                        """)
                .param("result", json.writeValueAsString(result))
                .param("doubts", bytes(doubts))
                .param("held", held.tooMany() ? null : bytes(held.all()), Types.BINARY)
                .param("id", id)
                .update();
    }

    private static byte[] bytes(long... numbers) {
        var bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
        bytes.asLongBuffer().put(numbers);
        return bytes.array();
    }

    private static long[] numbers(byte[] bytes) {
        var numbers = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
        return numbers;
    }

    void committed(UUID id, UUID batch) {
        jdbc.sql("update intake.upload set state = 'COMMITTED', batch = :batch, failure = null where id = :id")
                .param("batch", batch)
                .param("id", id)
                .update();
    }

    /** The doubtful cells of the last check, ascending. */
    long[] doubts(UUID id) {
        return numbers(jdbc.sql("select coalesce(doubts, '') from intake.upload where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single());
    }

    /** The values of which a revision was stored at the last check; empty where there are too many. */
    Optional<HeldKeys> held(UUID id) {
        return jdbc.sql("select held from intake.upload where id = :id and held is not null")
                .param("id", id)
                .query(byte[].class)
                .optional()
                .map(bytes -> HeldKeys.of(numbers(bytes)));
    }

    void add(UUID id, List<Remark> remarks) {
        clear(id);
        jdbc.sql("""
                        insert into intake.remark (upload, sheet, row, col, verdict, place, indicator, period, content, before,
                            reason, remedy, cells)
                        select :upload, each.* from unnest(:tables, :rows, :columns, :verdicts, :places, :indicators, :periods,
                            :contents, :befores, :reasons, :remedies, :cells) each
                        """)
                .param("upload", id)
                .param("tables", numbers(remarks, Remark::table))
                .param("rows", numbers(remarks, Remark::row))
                .param("columns", numbers(remarks, Remark::column))
                .param("verdicts", words(remarks, remark -> remark.verdict().name()))
                .param("places", words(remarks, remark -> cut(remark.place())))
                .param("indicators", words(remarks, Remark::indicator))
                .param("periods", words(remarks, Remark::period))
                .param("contents", words(remarks, remark -> cut(remark.content())))
                .param("befores", words(remarks, Remark::before))
                .param("reasons", words(remarks, Remark::reason))
                .param("remedies", words(remarks, Remark::remedy))
                .param("cells", numbers(remarks, Remark::cells))
                .update();
    }

    private static Integer[] numbers(List<Remark> remarks, Function<Remark, Integer> which) {
        return remarks.stream().map(which).toArray(Integer[]::new);
    }

    private static String[] words(List<Remark> remarks, Function<Remark, String> which) {
        return remarks.stream().map(which).toArray(String[]::new);
    }

    /** The text without characters a database cannot store, cut to what a table shows. */
    private static String cut(String text) {
        return Chinese.brief(text.replace("\u0000", ""), 200);
    }

    int count(UUID id, Verdict verdict) {
        return jdbc.sql("select count(*) from intake.remark where upload = :upload and verdict = :verdict")
                .param("upload", id)
                .param("verdict", verdict.name())
                .query(Integer.class)
                .single();
    }

    /** Remarks of one verdict in the order of the file. */
    List<Remark> remarks(UUID id, Verdict verdict, int most, int after) {
        return jdbc.sql("""
                        select sheet, row, col, verdict, place, indicator, period, content, before, reason, remedy,
                            cells
                        from intake.remark where upload = :upload and verdict = :verdict order by sheet, row, col, id
                        limit :most offset :after
                        """)
                .param("upload", id)
                .param("verdict", verdict.name())
                .param("most", most)
                .param("after", after)
                .query((row, _) -> new Remark(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        Verdict.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11),
                        row.getInt(12)))
                .list();
    }

    /** The last imported files of a source, newest first, without extremely wide tables. */
    List<Upload> committed(UUID organisation, String publisher) {
        return jdbc.sql("""
                        select * from intake.upload
                        where organisation = :organisation and publisher = :publisher and state = 'COMMITTED'
                          and length(workbook) < 1000000
                        order by sent_at desc, id limit 30
                        """)
                .param("organisation", organisation)
                .param("publisher", publisher)
                .query(asUpload)
                .list();
    }

    void alive(UUID id, long done, long whole, Instant now) {
        jdbc.sql("""
                        insert into intake.progress as p (upload, done, whole, alive_at) values (:id, :done, :whole, :at)
                        on conflict (upload) do update
                        set done = excluded.done, whole = excluded.whole, alive_at = excluded.alive_at
                        """)
                .param("id", id)
                .param("done", done)
                .param("whole", whole)
                .param("at", Timestamp.from(now))
                .update();
    }

    Optional<Progress> progress(UUID id) {
        return jdbc.sql("select done, whole, alive_at from intake.progress where upload = :id")
                .param("id", id)
                .query((row, _) -> new Progress(
                        row.getLong(1), row.getLong(2), row.getTimestamp(3).toInstant()))
                .optional();
    }
}

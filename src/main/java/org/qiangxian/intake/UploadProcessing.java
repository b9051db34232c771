package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.measurement.Batch;
import org.qiangxian.measurement.BatchRow;
import org.qiangxian.measurement.HeldKeys;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.sandbox.Scratch;
import org.qiangxian.shell.Refusal;
import org.qiangxian.workbook.Column;
import org.qiangxian.workbook.Line;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The two readings of a file: the check, which stores its findings, and the commit, which reads the file again in the
 * same way and stores its values in one transaction together with the new state of the upload.
 */
@Component
class UploadProcessing {

    private static final int TRIES = 3;

    /** The fewest new values for which the bulk path is worth trying. */
    private static final long MANY = 5_000;

    private final UploadRepository uploads;
    private final Reader reader;
    private final Measurements measurements;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher facts;

    UploadProcessing(
            UploadRepository uploads,
            Reader reader,
            Measurements measurements,
            TransactionTemplate transaction,
            ApplicationEventPublisher facts) {
        this.uploads = uploads;
        this.reader = reader;
        this.measurements = measurements;
        this.transaction = transaction;
        this.facts = facts;
    }

    /**
     * The sender's decision about a checked file.
     *
     * @param ticked doubtful cells to import, as {@link Cells#of} names them
     * @param columns confirmed columns in doubt, by their keys
     */
    record Decision(Choice choice, Set<Long> ticked, Set<String> columns, String reason) {

        Decision(Choice choice, Set<Long> ticked, String reason) {
            this(choice, ticked, Set.of(), reason);
        }
    }

    /** Reads the whole file and stores the findings; {@code done} is told of each row. */
    Result check(Upload upload, LongConsumer done) {
        var check = new Check(reader::stored);
        var seen = new SeenValues();
        var desks = reader.desks(upload, seen);
        var read = new AtomicReference<Portions>();
        try (var copy = reader.open(upload)) {
            Ahead.<Portions.Portion>read(out -> read.set(portions(upload, desks, copy, out, done)), check::judge);
        }
        var verdicts = check.end(Objects.requireNonNull(read.get()));
        reader.examine(verdicts, desks, seen);
        var said = new ArrayList<>(reader.conversions(upload));
        desks.forEach(desk -> said.addAll(desk.table().sheet().remarks()));
        said.addAll(upload.workbook().remarks());
        var result = verdicts.result(
                desks.stream()
                        .flatMap(desk -> desk.places().questions().stream())
                        .toList(),
                desks.stream().flatMap(desk -> desk.rows().unknown().stream()).toList(),
                desks.stream().flatMap(desk -> desk.rows().readings().stream()).toList(),
                said);
        transaction.executeWithoutResult(_ -> {
            uploads.add(upload.id(), verdicts.remarks());
            uploads.checked(upload.id(), result, verdicts.cells(), check.held());
        });
        return result;
    }

    private Portions portions(
            Upload upload,
            List<Reader.Desk> desks,
            Scratch.Slip copy,
            Consumer<Portions.Portion> out,
            LongConsumer done) {
        var portions = new Portions(upload.mapping(), out);
        var rows = new Progress.Counter(done);
        for (var desk : desks) {
            portions.table(desk.table().mapping());
            reader.lines(copy, desk.table(), line -> {
                boolean data = line.kind() == Line.Kind.DATA && !desk.readings().part(line);
                portions.row(line, data ? line.kind() : aside(line));
                if (data) {
                    desk.readings().read(line, portions::value);
                } else {
                    desk.readings().aside(line);
                }
                rows.one();
            });
        }
        portions.end();
        return portions;
    }

    /** The kind of a row; a row of a part that is not read counts as one of 其中. */
    private static Line.Kind aside(Line line) {
        return line.kind() == Line.Kind.DATA ? Line.Kind.OF_WHICH : line.kind();
    }

    /** Imports the values and marks the upload as imported, or does nothing if anything fails. */
    FileTakenIn commit(Actor actor, Upload upload, Decision decision, LongConsumer done) {
        try (var copy = reader.open(upload)) {
            var held = mostlyNew(upload) ? uploads.held(upload.id()).orElse(null) : null;
            for (int turn = held == null ? 1 : 0; ; turn++) {
                var known = turn == 0 ? held : null;
                try {
                    return Objects.requireNonNull(
                            transaction.execute(_ -> store(actor, upload, decision, known, copy, done)));
                } catch (DuplicateKeyException | PessimisticLockingFailureException e) {
                    // A value was entered meanwhile, for instance by hand: the next attempt sees it.
                    if (turn == TRIES) {
                        throw e;
                    }
                }
            }
        }
    }

    /** Whether the check found many new values and so few stored ones that the bulk path is worth trying. */
    private static boolean mostlyNew(Upload upload) {
        var result = upload.result();
        return result != null
                && result.of(Verdict.NEW) >= MANY
                && result.of(Verdict.CHANGED) + result.of(Verdict.UNCHANGED) <= result.of(Verdict.NEW) / 20
                && upload.tables().stream().noneMatch(table -> table.mapping().rows());
    }

    private static Set<String> indicators(Upload upload) {
        return upload.tables().stream()
                .flatMap(table -> table.mapping().uses().stream())
                .map(Mapping.Use::indicator)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** @param held the values that are stored already, to try the bulk path for mostly new values; null not to try it */
    private FileTakenIn store(
            Actor actor,
            Upload upload,
            Decision decision,
            @Nullable HeldKeys held,
            Scratch.Slip copy,
            LongConsumer done) {
        var now = uploads.lock(upload.id()).orElseThrow();
        if (now.state() == Upload.State.COMMITTED || now.state() == Upload.State.DISCARDED) {
            throw new Refusal.Conflict("这份文件刚刚已经处理完。请刷新页面查看。");
        }
        var batch = measurements.batch(actor, upload.channel(), origin(upload, decision));
        var rows = rows(now, decision, copy, done);
        long stored = held == null
                ? measurements.load(batch, rows, decision.reason())
                : measurements.loadNew(batch, indicators(upload), rows, held, decision.reason());
        if (stored == 0) {
            throw new Refusal.Conflict("按这个选择没有可以入库的数值。");
        }
        uploads.committed(upload.id(), batch.id());
        var taken = new FileTakenIn(
                upload.id(), batch.id(), stored, decision.choice().name(), actor.login());
        facts.publishEvent(taken);
        return taken;
    }

    private Batch.Origin origin(Upload upload, Decision decision) {
        var source = upload.source();
        var sheets = upload.tables().stream()
                .map(table -> "“" + table.sheet().name() + "”")
                .distinct()
                .collect(Collectors.joining("、"));
        var how = new StringBuilder("由工作簿“" + upload.name() + "”的工作表" + sheets + "读取；"
                + decision.choice().label() + "。");
        reader.conversions(upload).forEach(how::append);
        return new Batch.Origin(
                source.title(),
                source.publisher(),
                source.published(),
                source.retrievedOn(),
                source.address(),
                how.toString(),
                upload.sha256());
    }

    /**
     * The rows to store. The connection is busy with COPY while they are read, so nothing here may query the database.
     */
    private Stream<BatchRow> rows(Upload upload, Decision decision, Scratch.Slip copy, LongConsumer done) {
        var left = left(upload, decision);
        var counter = new Progress.Counter(done);
        return reader.desks(upload, new SeenValues()).stream()
                .mapMulti((desk, out) -> rows(desk, decision, left, copy, counter, out));
    }

    private void rows(
            Reader.Desk desk,
            Decision decision,
            Cells left,
            Scratch.Slip copy,
            Progress.Counter counter,
            Consumer<BatchRow> out) {
        var mapping = desk.table().mapping();
        var sheet = desk.table().sheet().name() + "!";
        reader.lines(copy, desk.table(), line -> {
            if (line.kind() == Line.Kind.DATA && !desk.readings().part(line)) {
                desk.readings().read(line, reading -> {
                    if (reading.taken() && !left.leaves(reading, ColumnKey.of(reading, mapping.form()), decision)) {
                        var where = sheet + Column.letter(reading.column()) + reading.row();
                        out.accept(reading.toRow(mapping.stage(), where, null));
                    }
                });
            } else {
                desk.readings().aside(line);
            }
            counter.one();
        });
    }

    private Cells left(Upload upload, Decision decision) {
        var doubted = Optional.ofNullable(upload.result()).map(Result::columns).orElse(List.of()).stream()
                .map(ColumnDoubt::key)
                .filter(key -> !decision.columns().contains(key))
                .collect(Collectors.toSet());
        return new Cells(uploads.doubts(upload.id()), doubted);
    }

    /** Starts work on the upload, if its state allows that. */
    Upload begin(UUID upload, Upload.State working, Set<Upload.State> from) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var now = uploads.lock(upload).orElseThrow();
            if (!from.contains(now.state())) {
                throw new Refusal.Conflict(
                        "这份文件%s，不能再做这一步。请刷新页面查看。".formatted(now.state().label()));
            }
            uploads.state(upload, working, null);
            return now;
        }));
    }

    /** Ends a failed reading: nothing of it is stored, and the upload returns to its former state. */
    void failed(UUID upload, Upload.State back, String why) {
        transaction.executeWithoutResult(_ -> uploads.lock(upload)
                .filter(now -> now.state().working())
                .ifPresent(_ -> uploads.state(upload, back, why)));
    }
}

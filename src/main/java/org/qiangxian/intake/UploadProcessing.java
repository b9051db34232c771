package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.measurement.Batch;
import org.qiangxian.measurement.BatchRow;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.sandbox.Scratch;
import org.qiangxian.shell.Refusal;
import org.qiangxian.workbook.Column;
import org.qiangxian.workbook.Line;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The two readings of a file: the check, which stores what it found, and the commit, which reads the file once more in the
 * same way and stores its values in one transaction, together with the word that they are in.
 */
@Component
class UploadProcessing {

    private static final int TRIES = 3;

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
     * What is decided about a checked file.
     *
     * @param ticked doubtful cells that are taken, as {@link Cells#of} names them
     * @param columns columns in doubt that are right, by their keys
     */
    record Decision(Choice choice, Set<Long> ticked, Set<String> columns, String reason) {

        Decision(Choice choice, Set<Long> ticked, String reason) {
            this(choice, ticked, Set.of(), reason);
        }
    }

    /** Reads the whole file and keeps what is to be said of it; {@code done} hears of each row. */
    Result check(Upload upload, LongConsumer done) {
        var check = new Check(upload.mapping(), reader::standing);
        var desk = reader.desk(upload);
        try (var copy = reader.open(upload)) {
            reader.lines(copy, upload, line -> {
                boolean data = line.kind() == Line.Kind.DATA && !desk.readings().part(line);
                check.row(line, data ? line.kind() : aside(line));
                if (data) {
                    desk.readings().read(line, check::value);
                } else {
                    desk.readings().aside(line);
                }
                done.accept(line.row());
            });
        }
        var verdicts = check.end();
        reader.examine(verdicts, upload, desk);
        var said = new ArrayList<>(reader.conversions(upload));
        said.addAll(upload.sheet().remarks());
        said.addAll(upload.workbook().remarks());
        var result = verdicts.result(desk.places().questions(), desk.rows().unknown(), said);
        transaction.executeWithoutResult(_ -> {
            uploads.add(upload.id(), verdicts.remarks());
            uploads.checked(upload.id(), result, verdicts.cells());
        });
        return result;
    }

    /** A row of a part that is not read stands aside like one of 其中. */
    private static Line.Kind aside(Line line) {
        return line.kind() == Line.Kind.DATA ? Line.Kind.OF_WHICH : line.kind();
    }

    /** Takes the values in: all of them and the word of it, or, if anything fails, nothing. */
    FileTakenIn commit(Actor actor, Upload upload, Decision decision, LongConsumer done) {
        try (var copy = reader.open(upload)) {
            for (int turn = 1; ; turn++) {
                try {
                    return Objects.requireNonNull(transaction.execute(_ -> store(actor, upload, decision, copy, done)));
                } catch (DuplicateKeyException e) {
                    // Somebody entered one of the values by hand in this very moment: the next turn sees it.
                    if (turn == TRIES) {
                        throw e;
                    }
                }
            }
        }
    }

    private FileTakenIn store(Actor actor, Upload upload, Decision decision, Scratch.Slip copy, LongConsumer done) {
        var now = uploads.lock(upload.id()).orElseThrow();
        if (now.state() == Upload.State.COMMITTED || now.state() == Upload.State.DISCARDED) {
            throw new Refusal.Conflict("这份文件刚刚已经处理完。请刷新页面查看。");
        }
        var batch = measurements.batch(actor, upload.channel(), origin(upload, decision));
        long stored = measurements.load(batch, rows(now, decision, copy, done), decision.reason());
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
        var how = new StringBuilder("由工作簿“" + upload.name() + "”的工作表“"
                + upload.sheet().name() + "”读取；" + decision.choice().label() + "。");
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

    /** The connection is busy with taking the rows in while they are read: nothing here may ask the database. */
    private Stream<BatchRow> rows(Upload upload, Decision decision, Scratch.Slip copy, LongConsumer done) {
        var left = left(upload, decision);
        var form = upload.mapping().form();
        var desk = reader.desk(upload);
        var stage = upload.mapping().stage();
        var sheet = upload.sheet().name() + "!";
        return Stream.of(upload)
                .mapMulti((_, out) -> reader.lines(copy, upload, line -> {
                    if (line.kind() == Line.Kind.DATA && !desk.readings().part(line)) {
                        desk.readings().read(line, reading -> {
                            if (reading.taken() && !left.leaves(reading, ColumnKey.of(reading, form), decision)) {
                                var where = sheet + Column.letter(reading.column()) + reading.row();
                                out.accept(reading.toRow(stage, where, null));
                            }
                        });
                    } else {
                        desk.readings().aside(line);
                    }
                    done.accept(line.row());
                }));
    }

    private Cells left(Upload upload, Decision decision) {
        var doubted = Optional.ofNullable(upload.result()).map(Result::columns).orElse(List.of()).stream()
                .map(ColumnDoubt::key)
                .filter(key -> !decision.columns().contains(key))
                .collect(Collectors.toSet());
        return new Cells(uploads.doubts(upload.id()), doubted);
    }

    /** Puts the upload to work, if it is in one of the states from which it may be. */
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

    /** Ends a reading that failed: nothing of it is stored, and the file is where it was before. */
    void failed(UUID upload, Upload.State back, String why) {
        transaction.executeWithoutResult(_ -> uploads.lock(upload)
                .filter(now -> now.state().working())
                .ifPresent(_ -> uploads.state(upload, back, why)));
    }
}

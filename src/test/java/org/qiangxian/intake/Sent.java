package org.qiangxian.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.qiangxian.sandbox.Scratch;
import org.springframework.boot.test.context.TestComponent;

/** Tables as officials send them, and their way through the intake, for tests. */
@TestComponent
public class Sent {

    static final SourceForm SOURCE =
            new SourceForm("示例统计年报", "示例省统计局", "2024-06-05", "2024-07-01", "https://example.gov.cn/1");
    static final LongConsumer UNSEEN = _ -> {};

    private final UploadReceiver receiver;
    private final Uploads uploads;
    private final Scratch scratch;
    private final UploadRepository repository;
    private final UploadProcessing work;
    private final Measurements measurements;

    Sent(
            UploadReceiver receiver,
            Uploads uploads,
            Scratch scratch,
            UploadRepository repository,
            UploadProcessing work,
            Measurements measurements) {
        this.receiver = receiver;
        this.uploads = uploads;
        this.scratch = scratch;
        this.repository = repository;
        this.work = work;
        this.measurements = measurements;
    }

    static Path csv(String text) {
        return csv(text, StandardCharsets.UTF_8);
    }

    static Path csv(String text, Charset charset) {
        try {
            var file = Files.createTempFile("sent", ".csv");
            file.toFile().deleteOnExit();
            return Files.write(file, text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of the first ten counties of 山西's 晋中市 with one column. */
    static String counties(String head, String... figures) {
        String[] names = {"榆次区", "太谷区", "榆社县", "左权县", "和顺县", "昔阳县", "寿阳县", "祁县", "平遥县", "灵石县", "介休市"};
        var text = new StringBuilder("地区," + head + "\n");
        IntStream.range(0, figures.length)
                .forEach(i ->
                        text.append(names[i]).append(',').append(figures[i]).append('\n'));
        return text.toString();
    }

    /** A table of counties of 山西 about 2013, as far as its mapping. */
    Upload mapped(Actor operator, String text) {
        var upload = receive(operator, csv(text), "年报.csv");
        return uploads.map(
                operator,
                upload.id(),
                List.of(Remap.within(Remap.year(upload.mapping(), 2013), new RegionCode("140000"))));
    }

    /** Checks it, if that was not done, and stores its values. */
    FileTakenIn commit(Actor operator, Upload upload, Choice choice) {
        if (repository.find(upload.id()).orElseThrow().state() == Upload.State.MAPPING) {
            work.check(upload, UNSEEN);
        }
        work.begin(upload.id(), Upload.State.COMMITTING, Set.of(Upload.State.CHECKED));
        return work.commit(operator, upload, new UploadProcessing.Decision(choice, Set.of(), "来源更新"), UNSEEN);
    }

    Upload receive(Actor actor, Path file, String name) {
        return receive(actor, file, name, SOURCE);
    }

    Upload receive(Actor actor, Path file, String name, SourceForm source) {
        try {
            var address = receiver.receive(actor, source, scratch.of(Files.readAllBytes(file)), name);
            return uploads.get(actor, UUID.fromString(address.replace("/intake/", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is stored of 平遥县. */
    Value value(String indicator, String period) {
        return value(indicator, period, "140728");
    }

    /** What is stored of a place; null if nothing is. */
    @SuppressWarnings("NullAway") // The test asks for something that may be absent.
    Value value(String indicator, String period, String place) {
        return measurements.series(new RegionCode(place), new IndicatorCode(indicator)).stream()
                .filter(value -> value.period().equals(period))
                .findFirst()
                .orElse(null);
    }
}

package org.qiangxian.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.qiangxian.account.Actor;

/** Tables as officials send them, and their way through the door, for tests. */
final class Sent {

    static final SourceForm SOURCE =
            new SourceForm("示例统计年报", "示例省统计局", "2024-06-05", "2024-07-01", "https://example.gov.cn/1");
    static final LongConsumer UNSEEN = _ -> {};

    private Sent() {}

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

    /** A table of the ten first counties of 山西's 晋中市 with one column. */
    static String counties(String head, String... figures) {
        String[] names = {"榆次区", "太谷区", "榆社县", "左权县", "和顺县", "昔阳县", "寿阳县", "祁县", "平遥县", "灵石县", "介休市"};
        var text = new StringBuilder("地区," + head + "\n");
        IntStream.range(0, figures.length)
                .forEach(i ->
                        text.append(names[i]).append(',').append(figures[i]).append('\n'));
        return text.toString();
    }

    static Upload receive(Uploads uploads, Actor actor, Path file, String name) {
        return uploads.receive(actor, file, name, file.toFile().length(), SOURCE);
    }
}

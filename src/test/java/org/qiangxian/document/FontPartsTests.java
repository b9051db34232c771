package org.qiangxian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FontPartsTests {

    private final Fonts fonts = new Fonts(new DocumentSettings(Hash.SHA_256, null));

    @Test
    @DisplayName("documents that are written at the same moment have the bytes they have when each is written alone")
    void nobodySetsInTheFontOfAnother() throws Exception {
        var all = List.of(Annexes.annex1(), Annexes.annex2(), Annexes.annex3());
        var alone = all.stream().map(this::written).toList();
        Callable<List<byte[]>> each = () -> all.stream().map(this::written).toList();
        try (var writers = Executors.newFixedThreadPool(6)) {
            for (var done : writers.invokeAll(Collections.nCopies(12, each))) {
                assertThat(done.get()).usingRecursiveComparison().isEqualTo(alone);
            }
        }
    }

    /** By a writer of its own, because one keeps what it made. */
    private byte[] written(Document document) {
        return new PdfWriter(fonts).write(document);
    }
}

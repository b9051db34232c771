package org.qiangxian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FontPartsTests {

    private final Documents documents = Annexes.documents();

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

    private byte[] written(Document document) {
        return documents.write(document, Format.PDF).content();
    }
}

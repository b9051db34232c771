package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagedTests {

    @ParameterizedTest
    @CsvSource({
        "45, 1, 1, 0, 20, 3",
        "45, 3, 3, 40, 5, 3",
        "45, 9, 3, 40, 5, 3",
        "45, -7, 1, 0, 20, 3",
        "40, 2, 2, 20, 20, 2",
        "20, 2, 1, 0, 20, 1"
    })
    void thePageAskedForOrTheNearestThereIs(int total, int wanted, int number, int first, int rows, int pages) {
        var page = Paged.of(wanted, 20, total, (limit, offset) -> part(total, limit, offset));

        assertThat(page.number()).isEqualTo(number);
        assertThat(page.rows()).hasSize(rows).startsWith(first);
        assertThat(page.pages()).isEqualTo(pages);
        assertThat(page.more()).isEqualTo(number < pages);
    }

    @Test
    void anEmptyListIsOnePageWithoutAskingForRows() {
        var page = Paged.of(5, 20, 0, (limit, offset) -> {
            throw new AssertionError("asked for rows");
        });

        assertThat(page.isEmpty()).isTrue();
        assertThat(page.pages()).isEqualTo(1);
    }

    @Test
    void allPagesTogetherAreTheWholeList() {
        var all = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> Paged.of(number, 3, 13, (limit, offset) -> part(13, limit, offset)))
                .flatMap(page -> page.map(row -> row + 1).rows().stream())
                .toList();

        assertThat(all)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 13).boxed().toList());
    }

    private static List<Integer> part(int total, int limit, int offset) {
        return IntStream.range(offset, Math.min(total, offset + limit)).boxed().toList();
    }
}

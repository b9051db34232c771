package org.qiangxian.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the child process writes is what Jackson would have written, for each sort of value a workbook may hold. */
class RecordJsonTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Part(Column.Kind kind, @Nullable String absent) {}

    private record All(
            String text,
            char character,
            int number,
            long wide,
            double fraction,
            boolean yes,
            BigDecimal exact,
            Optional<Integer> given,
            Optional<String> none,
            List<Part> parts,
            Part part) {}

    private static All all(String text, double fraction, BigDecimal exact) {
        var part = new Part(Column.Kind.MIXED, null);
        return new All(
                text,
                '\t',
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                fraction,
                true,
                exact,
                Optional.of(3),
                Optional.empty(),
                List.of(part, new Part(Column.Kind.EMPTY, "")),
                part);
    }

    @Test
    void everyPlainValueIsReadBackAsItWas() {
        var characters = new StringBuilder("平遥 \\ \" / 𠀀 \u2028");
        for (char c = 0; c < 0x100; c++) {
            characters.append(c);
        }
        var samples = new ArrayList<All>();
        for (double fraction : new double[] {0, -0.0, 1e300, -4.9e-324, Double.NaN, Double.NEGATIVE_INFINITY}) {
            samples.add(all(characters.toString(), fraction, new BigDecimal("1.50")));
        }
        for (var exact : Arrays.asList("0", "-1E+30", "1E-30", "2000", "12345678901234567890.123")) {
            samples.add(all("", 1, new BigDecimal(exact)));
        }

        for (var sample : samples) {
            assertThat(JSON.readValue(RecordJson.of(sample), All.class)).isEqualTo(sample);
            assertThat(JSON.readTree(RecordJson.of(sample))).isEqualTo(JSON.readTree(JSON.writeValueAsString(sample)));
        }
    }

    private record Odd(Object value) {}

    @Test
    void anotherSortOfValueIsNotWrittenByHalf() {
        assertThatThrownBy(() -> RecordJson.of(new Odd(Map.of()))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theQuestionNamesTheHeaderAndKeepsTheNameAsItIs() {
        assertThat(WorkbookInspection.question("表 1 2.csv", Map.of())).isEqualTo("-1 0 0 表 1 2.csv");
        assertThat(WorkbookInspection.question("", Map.of(3, new HeadRows(2, 4))))
                .isEqualTo("3 2 4 ");
    }
}

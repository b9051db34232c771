package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NarrowingTests {

    private record Row(String code, String name, String status, String year) {}

    /** 600 places in the order of codes. */
    private static final List<Row> ALL = IntStream.range(0, 600)
            .mapToObj(i -> new Row(
                    String.valueOf(990_000 + i), "示例" + i + "县", i % 2 == 0 ? "办理中" : "已办理", (2024 + i % 3) + "年"))
            .toList();

    @Test
    @DisplayName("R1: a list of 600 is found in by words, status and period, and never leaves the order of codes")
    void findsAndKeepsTheOrder() {
        assertThat(in("", "", "").rows()).isEqualTo(ALL);
        var found = in("示例 59", "已办理", "2025年");

        assertThat(found.rows())
                .isNotEmpty()
                .allMatch(row -> row.name().contains("59"))
                .allMatch(row -> row.status().equals("已办理") && row.year().equals("2025年"))
                .isSortedAccordingTo((one, other) -> one.code().compareTo(other.code()));
        assertThat(found.whole()).isEqualTo(600);
        assertThat(found.page(1, 50).rows()).hasSizeLessThanOrEqualTo(50);
        assertThat(in("没有这个", "", "").isEmpty()).isTrue();
    }

    @Test
    @DisplayName("what may be chosen is what the list shows, periods the latest first, and what the address asks for")
    void offersWhatTheListShows() {
        var list = in("", "退回", "");

        assertThat(list.periods()).extracting(Option::value).containsExactly("2026年", "2025年", "2024年");
        assertThat(list.statuses()).extracting(Option::value).containsExactly("办理中", "已办理", "退回");
        assertThat(list.isEmpty()).isTrue();
    }

    @Test
    @DisplayName("the address keeps what is asked, with the rest of its query")
    void theAddressKeepsIt() {
        var list = in("平 遥", "办理中", "");

        assertThat(list.href("/pilots", "as=csv"))
                .isEqualTo("/pilots?q=%E5%B9%B3+%E9%81%A5&status=%E5%8A%9E%E7%90%86%E4%B8%AD&as=csv");
        assertThat(in("", "", "").href("/pilots", "")).isEqualTo("/pilots");
        assertThat(in("", "", "").href("/pilots?own=1", "as=csv")).isEqualTo("/pilots?own=1&as=csv");
    }

    private static Narrowed<Row> in(String q, String status, String period) {
        return new Narrowing(q, status, period)
                .in(ALL, row -> new Narrowing.Line(row.code() + row.name(), row.status(), row.year()));
    }

    @Test
    @DisplayName("a word that is asked for a thousand times is looked for once")
    void aWordIsLookedForOnce() {
        assertThat(new Narrowing("年 ".repeat(1000) + "Ａ a", "", "").words()).containsExactly("年", "a");
    }
}

package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TypedTests {

    private record Form(
            @Nullable String title,
            @Nullable Integer version,
            @Nullable List<String> marks) {}

    @Test
    void readsTheComponentsOfARecord() {
        var typed = Typed.of(new Form("　质量强县 ", 3, List.of("a", "b", "a", "")));

        assertThat(typed.raw("title")).isEqualTo("　质量强县 ");
        assertThat(typed.text("title")).isEqualTo("质量强县");
        assertThat(typed.number("version", 0, 9, "")).isEqualTo(3);
        assertThat(typed.ticks("marks")).containsExactly("a", "b");
        assertThat(typed.sound()).isTrue();
    }

    @Test
    void aFieldThatWasNotSentIsBlank() {
        var typed = Typed.of(new Form(null, null, null));

        assertThat(typed.blank("title")).isTrue();
        assertThat(typed.ticked("marks")).isFalse();
        assertThat(typed.optional("title", "名称", 10)).isEmpty();
        assertThat(typed.sound()).isTrue();
    }

    @Test
    void readsEachKindOfField() {
        var id = UUID.randomUUID();
        var typed = Typed.of(Map.of(
                "count", List.of("12"),
                "day", List.of("2026年6月13日"),
                "id", List.of(id.toString()),
                "on", List.of("FRIDAY")));

        assertThat(typed.number("count", 1, 20, "")).isEqualTo(12);
        assertThat(typed.day("day", "")).isEqualTo(LocalDate.of(2026, 6, 13));
        assertThat(typed.id("id", "")).isEqualTo(id);
        assertThat(typed.choice("on", DayOfWeek.class, "")).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(typed.sound()).isTrue();
    }

    @Test
    void remarksEverythingAtOnceInTheOrderOfReading() {
        var typed = Typed.ofSingle(Map.of("title", "\u200b", "words", "一二三四", "count", "21", "day", "0026-06-13"));

        typed.needed("title", "名称", 10);
        typed.needed("words", "说明", 3);
        typed.number("count", 1, 20, "请填写1至20。");
        typed.day("day", "请填写日期。");
        typed.id("id", "请选择一条。");
        typed.choice("on", DayOfWeek.class, "请选择一天。");

        assertThat(typed.remarks().values())
                .containsExactly("请填写名称。", "说明共4字，超出1字，请精简到3字以内。", "请填写1至20。", "请填写日期。", "请选择一条。", "请选择一天。");
        assertThatThrownBy(typed::orRefuse)
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).isEqualTo(typed.remarks()))
                .hasMessage("有 6 处需要修改，请看各栏的提示。");
    }

    @Test
    void theFirstRemarkOfAFieldStays() {
        var typed = Typed.ofSingle(Map.of());

        typed.needed("title", "名称", 10);
        typed.remark("title", "另一句");

        assertThat(typed.remarks()).containsExactly(Map.entry("title", "请填写名称。"));
    }

    @Test
    void lineBreaksOfABrowserCountOnce() {
        var typed = Typed.ofSingle(Map.of("words", "一\r\n二"));

        assertThat(typed.needed("words", "说明", 3)).isEqualTo("一\n二");
        assertThat(typed.sound()).isTrue();
    }
}

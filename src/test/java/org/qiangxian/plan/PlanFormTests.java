package org.qiangxian.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.discipline.SetForOthers;
import org.qiangxian.shell.Refusal;

/** Rows of a plan that a browser would not send. */
class PlanFormTests {

    private static final Item KNOWN = new Item(UUID.randomUUID(), "做质量诊断", "质量股", LocalDate.of(2026, 9, 30), "", null);
    private static final Text BEFORE = new Text("方案", "", List.of(KNOWN), null);

    private static List<Item> items(Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.putIfAbsent("title", "方案");
        return new PlanForm(fields)
                .checked(BEFORE, new PlanForm.Ties(Set.of(), Set.of()), new SetForOthers(List.of()))
                .items();
    }

    private static Map<String, String> row(Object at, String what, String id) {
        return Map.of("item-" + at, id, "what-" + at, what, "who-" + at, "股室", "day-" + at, "2026-10-01");
    }

    private static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
        var all = new HashMap<>(one);
        all.putAll(other);
        return all;
    }

    @Test
    @DisplayName("R92: rows keep their order and leave no gap, wherever in the page they stand")
    void keepsTheOrderWithoutGaps() {
        assertThat(items(both(row(39, "后一项", ""), row(7, "前一项", ""))))
                .extracting(Item::what)
                .containsExactly("前一项", "后一项");
    }

    @Test
    @DisplayName(
            "R103: an item is known again by the id its plan has, once; an id from elsewhere or twice is a new item")
    void anIdIsTheOwnAndOnce() {
        var own = KNOWN.id().toString();
        assertThat(items(both(row(0, "一", own), row(1, "二", own))))
                .extracting(Item::id)
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo(KNOWN.id());
        var foreign = UUID.randomUUID().toString();
        assertThat(items(row(0, "一", foreign)).getFirst().id().toString()).isNotEqualTo(foreign);
        assertThat(items(row(0, "一", "' or 1=1")).getFirst().id()).isNotEqualTo(KNOWN.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "99999999999", "-1", "x", "007"})
    @DisplayName("R92: what was typed in a row that no plan has is refused with a sentence and not lost in silence")
    void aRowBeyondIsRefused(String at) {
        assertThatThrownBy(() -> items(row(at, "第四十一项", "")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get("title")).contains("最多 40 项"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "　　", "\t\n", "\u200b", "\u00a0"})
    @DisplayName("R92: a row of blanks is no item, and a blank in a row that is one is asked for")
    void blanksAreNothing(String blank) {
        assertThat(items(Map.of("what-0", blank, "who-0", blank, "day-0", blank)))
                .isEmpty();
        assertThatThrownBy(() -> items(Map.of("what-0", blank, "who-0", "股室", "day-0", "2026-10-01")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get("what-0")).contains("请填写做什么"));
    }
}

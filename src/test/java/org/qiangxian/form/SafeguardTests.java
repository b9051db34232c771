package org.qiangxian.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** 保障措施 next to the work of each quarter. */
class SafeguardTests {

    private static final Quarter BEFORE = new Quarter(2026, 2);
    private static final Quarter AFTER = new Quarter(2026, 3);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 6, 13);
    private static final Form ASKING = form(true);
    private static final Form SILENT = form(false);

    private static Form form(boolean safeguards) {
        return new Form(
                Kind.PILOT,
                "方案",
                List.of(new Field.Quarters("schedule", "六、试点工作安排", "", List.of(BEFORE, AFTER), 10, safeguards)),
                "试点单位");
    }

    private static Content content(Map<Quarter, String> work, Map<Quarter, String> safeguards) {
        return new Content(List.of(), "", Map.of(), work).with(safeguards);
    }

    private static List<String> said(Form form, Content content) {
        return form.check(content, DEADLINE).stream().map(Remark::message).toList();
    }

    @Test
    @DisplayName("R59: 保障措施 must be written for the quarters whose work must be, and nowhere without the work")
    void mustBeWrittenWhereTheWorkMust() {
        assertThat(said(ASKING, content(Map.of(AFTER, "开工"), Map.of()))).containsExactly("试点工作安排：请填写2026年第三季度保障措施。");
        assertThat(said(ASKING, content(Map.of(), Map.of()))).containsExactly("试点工作安排：请填写2026年第三季度、2026年第三季度保障措施。");
        assertThat(said(ASKING, content(Map.of(AFTER, "开工"), Map.of(AFTER, "会商", BEFORE, "专班"))))
                .containsExactly("试点工作安排：2026年第二季度只写了保障措施，请写明主要工作，或删去。");
        assertThat(said(ASKING, content(Map.of(AFTER, "开工"), Map.of(AFTER, "会商"))))
                .isEmpty();
    }

    @Test
    @DisplayName("R59, A8: the limit holds for work and 保障措施 of all quarters together")
    void theLimitHoldsForAllTogether() {
        assertThat(said(ASKING, content(Map.of(AFTER, "质量服务开工"), Map.of(AFTER, "部门会商"))))
                .isEmpty();
        assertThat(said(ASKING, content(Map.of(AFTER, "质量服务开工"), Map.of(AFTER, "部门会商好"))))
                .containsExactly("试点工作安排：已写11字，限10字，请删减1字。");
    }

    @Test
    @DisplayName("R59: a form that does not ask for them takes none, and is checked as before")
    void aFormThatDoesNotAskTakesNone() {
        assertThat(said(SILENT, content(Map.of(AFTER, "开工"), Map.of()))).isEmpty();
        assertThat(said(SILENT, content(Map.of(AFTER, "开工"), Map.of(AFTER, "会商"))))
                .containsExactly("试点工作安排：这一版表格不单列保障措施，请写进各季度的工作后保存，再提交。");
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("quarter.2026Q3", "开工");
        sent.add("safeguard.2026Q3", "会商");
        assertThat(SentContent.of(SILENT, sent).safeguards()).isEmpty();
        assertThat(SentContent.of(ASKING, sent).safeguards()).containsExactly(Map.entry(AFTER, "会商"));
    }

    @Test
    @DisplayName("R59: what differs in 保障措施 is a difference of the field; words nobody may use are found in them (R1)")
    void differsAndIsJudged() {
        var one = content(Map.of(AFTER, "开工"), Map.of(AFTER, "会商"));
        var two = content(Map.of(AFTER, "开工"), Map.of(AFTER, "各县排名"));

        assertThat(ContentDifference.unchanged(one, two, "schedule")).isFalse();
        assertThat(ContentDifference.unchanged(one, one, "schedule")).isTrue();
        assertThat(ASKING.wording(one)).isEmpty();
        assertThat(ASKING.wording(two)).extracting(Remark::field).containsExactly("schedule");
        assertThat(two.written()).contains("各县排名");
    }
}

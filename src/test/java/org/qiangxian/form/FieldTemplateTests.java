package org.qiangxian.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.shell.Rendered;

/** The one template of a field, for those who fill in and for those who read. */
class FieldTemplateTests {

    private static final LocalDate DEADLINE = LocalDate.of(2025, 9, 20);
    private static final Quarter PAST = new Quarter(2025, 3);
    private static final Quarter COMING = new Quarter(2025, 4);

    private static final Field.Unit UNIT = new Field.Unit("unit", "一、试点单位", "（培育城市名称）");
    private static final Field.Directions DIRECTIONS = new Field.Directions(
            "directions",
            "二、试点方向",
            "请选择。",
            List.of(
                    new Direction("CHAIN", "产业链", "包括但不限于联动", List.of(), false),
                    new Direction("OTHER", "其他", "", List.of(), true)),
            2);
    private static final Field.Text TASK = new Field.Text("task", "三、试点任务", null, "一句话。", 10, true, true);
    private static final Field.Text GOAL = new Field.Text("goal", "四、目标", "近期", "", null, true, false);
    private static final Field.Quarters SCHEDULE =
            new Field.Quarters("schedule", "五、安排", "按季度。", List.of(PAST, COMING), 20, false);
    private static final Form FORM = new Form(Kind.PILOT, "方案", List.of(UNIT, DIRECTIONS, TASK, GOAL, SCHEDULE), null);

    private static final Content WRITTEN = new Content(
            List.of("OTHER"), "夜间检测", Map.of("task", "建设质量检测服务站点网络", "goal", "三县<b>联动"), Map.of(COMING, "开工"));

    @Test
    void whoFillsInFindsAnInputForEveryFieldButTheUnit() throws IOException {
        assertThat(filled(UNIT)).contains("一、试点单位", "平遥县", "代码 140728").doesNotContain("<textarea", "<input");
        assertThat(filled(DIRECTIONS))
                .contains("data-most=\"2\"", "name=\"directions\" value=\"CHAIN\"", "name=\"otherDirection\"", "夜间检测")
                .contains("已选 1 项");
        assertThat(filled(TASK)).contains("name=\"text.task\"", "data-limit=\"10\"", "data-counting=\"zishu\"");
        assertThat(filled(GOAL)).contains("name=\"text.goal\"", "不限字数").doesNotContain("data-limit");
        assertThat(filled(SCHEDULE))
                .contains("data-total=\"20\"", "name=\"quarter.2025Q3\"", "name=\"quarter.2025Q4\"");
    }

    @Test
    @DisplayName("A9: a quarter that begins after the last day must be written, an earlier one need not")
    void aQuarterAfterTheLastDayMustBeWritten() throws IOException {
        var grid = filled(SCHEDULE);

        assertThat(grid.substring(0, grid.indexOf("quarter.2025Q3")))
                .contains("可不填")
                .doesNotContain("必填");
        assertThat(grid.substring(grid.indexOf("quarter.2025Q3"))).contains("必填");
    }

    @Test
    void whatIsTooMuchIsSaidAndKept() throws IOException {
        assertThat(filled(TASK)).contains("建设质量检测服务站点网络</textarea>", "<b>12</b> / 10 字，超出 2 字", "<mark>网络</mark>");
    }

    @Test
    void aRemarkStandsAtItsFieldAndDescribesTheInput() throws IOException {
        var page = field(fill().refused(Map.of("task", "试点任务：还没有填写。")), TASK);

        assertThat(page)
                .contains("<p class=\"remark\" id=\"f-task-remark\">试点任务：还没有填写。</p>")
                .contains("aria-describedby=\"h-task t-task-count f-task-remark\"", "aria-invalid=\"true\"");
    }

    @Test
    void inAConflictTheOtherTextStandsAboveTheOwn() throws IOException {
        var other = new Content(List.of("CHAIN"), "", Map.of("task", "另一窗口"), Map.of(COMING, "收尾"));
        var sheet = fill().beside(other);

        assertThat(field(sheet, TASK)).contains("已保存的另一份文字", "另一窗口");
        assertThat(field(sheet, DIRECTIONS)).contains("已保存的另一份选择", "<p>产业链</p>");
        assertThat(field(sheet, SCHEDULE)).contains("另一份", "收尾");
        assertThat(field(fill().beside(WRITTEN), TASK)).doesNotContain("另一份");
    }

    @Test
    void whoReadsFindsTheSameWordsAndNoInput() throws IOException {
        assertThat(read(UNIT)).contains("平遥县", "代码 140728");
        assertThat(read(DIRECTIONS)).contains("<li>其他：夜间检测</li>").doesNotContain("产业链");
        assertThat(read(TASK)).contains("三、试点任务", "12 / 10 字", "建设质量检测服务站点网络");
        assertThat(read(GOAL)).contains("近期", "三县&lt;b&gt;联动");
        assertThat(read(SCHEDULE)).contains("<dt>2025年第四季度</dt>", "开工").doesNotContain("第三季度");
        for (var field : FORM.fields()) {
            assertThat(read(field)).doesNotContain("<textarea", "<input", "data-field");
        }
    }

    @Test
    void whatChangedSinceTheSubmissionBeforeStandsBesideIt() throws IOException {
        var before = new Content(List.of("CHAIN"), "", Map.of("task", "建设质量服务站点网络"), Map.of(COMING, ""));
        var sheet = Sheet.toRead(FORM, WRITTEN, "平遥县", "").beside(before);

        assertThat(field(sheet, TASK)).contains("较上一稿有改动", "建设质量<ins>检测</ins>服务站点网络");
        assertThat(field(sheet, DIRECTIONS)).contains("上一稿：产业链");
        assertThat(field(sheet, SCHEDULE)).contains("上一稿：未填");
        assertThat(read(TASK)).doesNotContain("较上一稿", "<ins>");
    }

    @Test
    @DisplayName("R59: where the form asks for 保障措施 they stand beside the work of each quarter, to write and to read")
    void safeguardsStandBesideTheWork() throws IOException {
        var guarded = new Field.Quarters("schedule", "五、安排", "按季度。", List.of(PAST, COMING), 20, true);
        var content = WRITTEN.with(Map.of(COMING, "部门会商"));
        var form = new Form(Kind.PILOT, "方案", List.of(guarded), null);
        var grid = field(Sheet.toFill(form, content, DEADLINE, "平遥县", ""), guarded);
        var read = field(Sheet.toRead(form, content, "平遥县", "").beside(content.with(Map.of(COMING, "专人负责"))), guarded);

        assertThat(grid)
                .contains("name=\"safeguard.2025Q3\"", "name=\"safeguard.2025Q4\"", "部门会商</textarea>", "保障措施简要写明，也计入")
                .contains("<b>6</b> / 20 字");
        assertThat(read).contains("<dt>2025年第四季度保障措施</dt>", "部门会商", "上一稿：专人负责", "较上一稿有改动");
        assertThat(filled(SCHEDULE)).doesNotContain("safeguard.", "保障措施");
    }

    private static Sheet fill() {
        return Sheet.toFill(FORM, WRITTEN, DEADLINE, "平遥县", "代码 140728");
    }

    private static String filled(Field field) throws IOException {
        return field(fill(), field);
    }

    private static String read(Field field) throws IOException {
        return field(Sheet.toRead(FORM, WRITTEN, "平遥县", "代码 140728"), field);
    }

    private static String field(Sheet sheet, Field field) throws IOException {
        return Rendered.page("form/field", Map.of("sheet", sheet, "field", field));
    }
}

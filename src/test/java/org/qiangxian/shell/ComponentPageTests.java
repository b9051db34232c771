package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.ui.ExtendedModelMap;

/** The page of all components is also their test: every example meets what each component owes its reader. */
class ComponentPageTests {

    private static String page = "";

    @BeforeAll
    static void render() throws IOException {
        var model = new ExtendedModelMap();
        var view = new ComponentController().show(model);
        page = Rendered.page(view, model.asMap());
    }

    @Test
    void thePageIsThereInTheProfileDevOnly() {
        var runner = new ApplicationContextRunner().withUserConfiguration(ComponentController.class);

        runner.run(context -> assertThat(context).doesNotHaveBean(ComponentController.class));
        runner.withPropertyValues("spring.profiles.active=demo")
                .run(context -> assertThat(context).doesNotHaveBean(ComponentController.class));
        runner.withPropertyValues("spring.profiles.active=dev")
                .run(context -> assertThat(context).hasSingleBean(ComponentController.class));
    }

    @Test
    void everyIdStandsOnce() {
        var ids = found("\\sid=\"([^\"]+)\"").toList();

        assertThat(ids).doesNotHaveDuplicates().contains("title", "words", "stage");
    }

    @Test
    void everyControlHasALabelOrSaysItsName() {
        var labelled = new TreeSet<>(found("<label for=\"([^\"]+)\"").toList());

        assertThat(Pattern.compile("<(input|select|textarea)([^>]*)>")
                        .matcher(page)
                        .results())
                .filteredOn(control -> !control.group(2).contains("type=\"hidden\"")
                        && !control.group(2).contains("type=\"checkbox\"")
                        && !control.group(2).contains("type=\"radio\""))
                .hasSizeGreaterThan(10)
                .allSatisfy(control -> assertThat(
                                control.group(2).contains("aria-label=") || labelled.contains(id(control.group(2))))
                        .as(control.group())
                        .isTrue());
    }

    @Test
    void everyDescriptionStandsOnThePage() {
        var ids = found("\\sid=\"([^\"]+)\"").toList();
        var described = found("aria-describedby=\"([^\"]+)\"")
                .flatMap(several -> Stream.of(several.split(" ")))
                .toList();

        assertThat(described).isNotEmpty().allSatisfy(id -> assertThat(ids).contains(id));
    }

    @Test
    void everyLinkOfTheSummaryLeadsToItsFieldAndTheFieldSaysWhatIsWrong() {
        for (var entry : Map.of("wrong-title", "请填写名称。", "wrong-type", "请选择一项。").entrySet()) {
            assertThat(page)
                    .contains("<a href=\"#%s\">%s</a>".formatted(entry.getKey(), entry.getValue()))
                    .contains("id=\"%s-remark\">%s".formatted(entry.getKey(), entry.getValue()))
                    .containsPattern("<(input|select|textarea|fieldset)[^>]*id=\"%s\"".formatted(entry.getKey()));
        }
        assertThat(page).containsPattern("<input[^>]*id=\"wrong-title\"[^>]*aria-invalid=\"true\"");
    }

    @Test
    void theSummaryIsAnnouncedAndHasTheFocus() {
        assertThat(page)
                .contains("class=\"errors\" role=\"alert\" tabindex=\"-1\" autofocus")
                .contains("有 3 处需要修改，您写的内容都还在")
                .contains("资料已由他人提交，请刷新后再看。");
    }

    @Test
    void aTextBeyondItsLimitIsCountedAndNotCut() {
        assertThat(page)
                .contains("这段文字写得比限定的长了")
                .containsPattern("id=\"wrong-words-count\">已写 <b>12</b> / 10 字，超出 2 字")
                .doesNotContain("maxlength");
    }

    @Test
    void whereTheReaderIsEndsWithThisPage() {
        assertThat(page).contains("<a href=\"/desk\">工作台</a>").contains("<li aria-current=\"page\">示例</li>");
    }

    private static Stream<String> found(String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(match -> match.group(1));
    }

    private static String id(String attributes) {
        var found = Pattern.compile("\\bid=\"([^\"]+)\"").matcher(attributes);
        return found.find() ? found.group(1) : "";
    }
}

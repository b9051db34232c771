package org.qiangxian.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class CallPageTests {

    private static final String PATH = "/calls/" + DeliveredCalls.CALL_2025;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Calls calls;

    @Autowired
    private CallDrafts drafts;

    @Autowired
    private Clock clock;

    private MvcTestResult get(String path, Actor actor) {
        return mvc.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .with(Actors.as(actor))
                .exchange();
    }

    private CallId fictional() {
        return calls.publishedFor(new RegionCode("990121")).getFirst().id();
    }

    private CallId draft() {
        return drafts.draftFrom(
                Actors.samr(),
                DeliveredCalls.CALL_2025,
                WorkingDays.today(clock.instant()).getYear() + 1);
    }

    @Test
    @DisplayName("R79, R54: a city reads until when, how many seats, and what each form asks")
    void aCityReadsTheCall() {
        assertThat(get(PATH, Actors.city("140728")))
                .hasStatusOk()
                .bodyText()
                .contains("2025年6月13日 24:00（北京时间）", "已截止", "创新试点 3 个", "百城质量提升活动 5 个", "此件不公开", "三、试点任务", "限 40 字")
                .doesNotContain("追加个数", "修订</button>");
    }

    @Test
    void realPlacesAndTheFictionalProvinceDoNotMeet() {
        assertThat(get("/calls/" + fictional(), Actors.city("140728"))).hasStatus(404);
        assertThat(get(PATH, Actors.city("990121"))).hasStatus(404);
        assertThat(get("/calls", Actors.city("990121")))
                .hasStatusOk()
                .bodyText()
                .contains("示例省，演示数据")
                .doesNotContain("266号");
    }

    @Test
    void aDraftIsListedForTheAdministrationAlone() {
        var draft = draft();

        assertThat(get("/calls", Actors.samr())).bodyText().contains("/calls/%s/edit".formatted(draft), "草稿");
        assertThat(get("/calls", Actors.province("140000"))).bodyText().doesNotContain(draft.toString());
        assertThat(get("/calls/" + draft, Actors.province("140000"))).hasStatus(404);
    }

    @Test
    @DisplayName("R56–R60, R65: the preview is the form with its headings, limits, quarters and directions")
    void thePreviewIsTheFormOfACity() {
        assertThat(get(PATH + "/preview", Actors.samr()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "质量强县（区、镇）培育建设创新试点方案",
                        "四、试点工作基础",
                        "data-limit=\"400\"",
                        "name=\"quarter.2026Q4\"",
                        "data-most=\"2\"",
                        "“其他”也计入",
                        "name=\"otherDirection\"",
                        "到2026年底试点完成时取得的成果")
                .doesNotContain("（模板）");
        assertThat(get(PATH + "/preview?kind=ACTIVITY", Actors.samr()))
                .bodyText()
                .contains("百城质量提升推荐活动方案", "整治“内卷式”竞争")
                .doesNotContain("“其他”也计入");
    }

    @Test
    void whatWasTypedWronglyComesBackWithItsRemark() {
        var draft = draft();
        var form = CallForm.of(drafts.get(Actors.samr(), draft).call().definition(), "");
        var asked = mvc.post()
                .uri("/calls/%s/edit".formatted(draft))
                .with(Actors.as(Actors.samr()))
                .with(csrf())
                .param("edit", "1");
        form.typed().forEach((name, text) -> {
            if (!name.equals("PILOT.task.limit")) {
                asked.param(name, text);
            }
        });

        assertThat(asked.param("PILOT.task.limit", "四十<字>").exchange())
                .hasStatus(422)
                .bodyText()
                .contains("value=\"四十&lt;字>\"", "试点·试点任务的字数：请填写1至5000之间的整数。", "href=\"#PILOT.task.limit\"");
    }

    @Test
    void aSecondEditorSeesWhatTheOtherSaved() {
        var draft = draft();
        var form = CallForm.of(drafts.get(Actors.samr(), draft).call().definition(), "");
        drafts.save(Actors.samr(), draft, 1, form);
        var asked = mvc.post()
                .uri("/calls/%s/edit".formatted(draft))
                .with(Actors.as(Actors.samr()))
                .with(csrf())
                .param("edit", "1");
        form.typed().forEach((name, text) -> asked.param(name, name.equals("title") ? "乙写的标题" : text));

        assertThat(asked.exchange())
                .hasStatus(409)
                .bodyText()
                .contains("刚刚由他人保存过", "改为“乙写的标题”", "name=\"edit\" value=\"2\"");
    }

    static List<String> publicPages() throws IOException {
        var table = new ClassPathResource("endpoint-access.txt").getContentAsString(StandardCharsets.UTF_8);
        return Arrays.stream(table.split("\n"))
                .filter(line -> line.startsWith("GET ") && line.endsWith("| ALL"))
                .map(line -> line.substring(4, line.indexOf('|')).strip())
                .map(path -> path.replace("{code}", path.startsWith("/indicators") ? "Z1-01" : "140728")
                        .replace("{area}", "140000")
                        .replace("{name}", "city"))
                .filter(path -> !path.contains("{"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("publicPages")
    @DisplayName("R83: nothing of the call that is not public stands on a public page")
    void nothingOfAnInternalCallIsPublic(String path) throws Exception {
        var body = mvc.get().uri(path).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);

        assertThat(body).doesNotContain("〔2025〕266号", "创新试点方案", "推荐活动方案", "控制在", "新型质量治理机制创新", "/calls/");
    }

    @Test
    @DisplayName("R83: whoever is not logged in is led to the log-in page, and data of calls are no static file")
    void callsAreBehindTheLogIn() {
        assertThat(mvc.get().uri(PATH).accept(MediaType.TEXT_HTML).exchange())
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .startsWith("/login");
        assertThat(mvc.get()
                        .uri("/data/calls/2025.json")
                        .accept(MediaType.TEXT_HTML)
                        .exchange())
                .hasStatus3xxRedirection();
    }
}

package org.qiangxian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Rendered;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class IntakePageTests {

    private static final Actor OPERATOR = Actors.operator();
    private static final String TABLE = "地区,优良天数比例（%）,甲\n平遥县,80,1\n不存在县,81,2\n太谷区,=HYPERLINK(1),3\n";

    @Autowired
    private SessionRepository<?> sessions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Uploads uploads;

    @Autowired
    UploadProcessing work;

    @Test
    @DisplayName("R39: what is missing of the source is said at its field, and what was typed stays")
    void whatIsMissingIsSaidAtItsField() {
        assertThat(send("a.csv", TABLE.getBytes(StandardCharsets.UTF_8), "", "下周"))
                .hasStatus(422)
                .bodyText()
                .contains("请填写来源文件的名称", "请填写发布日期", "value=\"下周\"", "表格文件须重新选择");
        assertThat(send("a.csv", new byte[0], "年报", "2024"))
                .hasStatus(422)
                .bodyText()
                .contains("没有选择文件");
        assertThat(send("a.xlsx", new byte[] {'P', 'K', 3, 4, 1, 2, 3}, "年报", "2024"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"file\"")
                .doesNotContain("Exception");
    }

    @Test
    @DisplayName("R39: the mapping is shown as proposed; a unit or column that cannot be is refused at its field")
    void theMappingIsShownAndChecked() {
        var id = received();
        assertThat(mvc.get().uri("/intake/" + id).with(Actors.as(OPERATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("环境空气质量优良天数比例", "没有认出指标", "空缺符号的含义", "数据年份");
        assertThat(mvc.post()
                        .uri("/intake/" + id + "/mapping")
                        .with(Actors.as(OPERATOR))
                        .with(csrf())
                        .param("form", "BY_INDICATOR")
                        .param("place", "0")
                        .param("use-1", "Z5-01")
                        .param("unit-1", "万元")
                        .param("use-2", "Z4-01"))
                .hasStatus(422)
                .bodyText()
                .contains("“万元”不能换算为%", "不由本单位录入", "请填写数据所属的年份");
    }

    @Test
    @DisplayName("R36: a place that was not found is answered by code or name, checked, and stands in its field again")
    void aPlaceIsAnsweredOnThePage() {
        var id = received();
        var upload = uploads.get(OPERATOR, id);
        work.check(uploads.map(OPERATOR, id, List.of(Remap.year(upload.mapping(), 2013))), Sent.UNSEEN);
        assertThat(mvc.get().uri("/intake/" + id + "/mapping").with(Actors.as(OPERATOR)))
                .bodyText()
                .contains("“不存在县”是哪一处", "没有找到名为“不存在县”的地区");

        assertThat(answered(id, "999999")).hasStatus(422).bodyText().contains("没有代码为 999999 的地区", "value=\"999999\"");
        assertThat(answered(id, "新华区")).hasStatus(422).bodyText().contains("“新华区”有", "（130902）");
        assertThat(answered(id, "晋中市祁县")).hasStatus3xxRedirection();
        assertThat(uploads.get(OPERATOR, id).mapping().places()).containsExactly(Map.entry("不存在县", "140727"));
        assertThat(mvc.get().uri("/intake/" + id + "/mapping").with(Actors.as(OPERATOR)))
                .bodyText()
                .contains("已回答的地名（1 个", "value=\"山西省晋中市祁县（140727）\"");
    }

    @Test
    @DisplayName("R1: of whom a checked file speaks is kept as the sender's own import, and counts against no day")
    void whatIsSentInIsKept() {
        var id = received();
        var upload = uploads.get(OPERATOR, id);
        work.check(uploads.map(OPERATOR, id, List.of(Remap.year(upload.mapping(), 2013))), Sent.UNSEEN);
        assertThat(grounds()).doesNotContain("IMPORT");
        var before = grounds();
        assertThat(mvc.get().uri("/intake/" + id).with(Actors.as(OPERATOR))).hasStatusOk();
        assertThat(since(before)).containsExactly("IMPORT");
        assertThat(mvc.get().uri("/intake/" + id + "/remarks.xlsx").with(Actors.as(OPERATOR)))
                .hasStatusOk();
        assertThat(since(before)).containsExactly("IMPORT");
    }

    private List<String> since(List<String> before) {
        var now = new ArrayList<>(grounds());
        before.forEach(now::remove);
        return now;
    }

    private List<String> grounds() {
        return jdbc.sql("select basis from meter.reading where read_person = :person")
                .param("person", OPERATOR.person())
                .query(String.class)
                .list();
    }

    private MvcTestResult answered(UUID id, String typed) {
        return mvc.post()
                .uri("/intake/" + id + "/mapping")
                .with(Actors.as(OPERATOR))
                .with(csrf())
                .param("form", "BY_INDICATOR")
                .param("place", "0")
                .param("year", "2013")
                .param("use-1", "Z5-01")
                .param("placeName", "不存在县")
                .param("placeCode", typed)
                .exchange();
    }

    @Test
    @DisplayName("R39: a refusal that names no field stands as a sentence above the table and above the form")
    void aRefusalWithoutAFieldIsSaid() throws IOException {
        var sentence = "这份文件没有收到，请再上传一次。";
        var list = new ListPage(
                NarrowedPage.of(Narrowing.NONE.in(List.<SentUpload>of(), _ -> new Narrowing.Line("", "", "")), 1, 20),
                SourceForm.EMPTY,
                Map.of(),
                sentence,
                "");
        var mapping =
                new MappingPage(uploads.get(OPERATOR, received()), null, List.of(), List.of(), sentence, Map.of());

        assertThat(Rendered.page("intake/list", Map.of("page", list))).containsOnlyOnce("<b>" + sentence);
        assertThat(Rendered.page("intake/mapping", Map.of("page", mapping))).containsOnlyOnce("<b>" + sentence);
    }

    @Test
    @DisplayName("R39: what is larger than 50 MB is turned away with a sentence before it is read")
    void whatIsTooLargeIsTurnedAway() {
        var session = loggedIn(sessions);
        try {
            assertThat(mvc.post()
                            .uri("/intake")
                            .cookie(new Cookie(
                                    "QX_SESSION",
                                    Base64.getEncoder().encodeToString(session.getBytes(StandardCharsets.UTF_8))))
                            .with(request -> {
                                request.setContent(new byte[53 << 20]);
                                return request;
                            }))
                    .hasStatus(422)
                    .bodyText()
                    .contains("表格文件最多 50 MB");
        } finally {
            sessions.deleteById(session);
        }
    }

    private static <S extends Session> String loggedIn(SessionRepository<S> sessions) {
        var session = sessions.createSession();
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl());
        sessions.save(session);
        return session.getId();
    }

    private UUID received() {
        var answer = send("年报.csv", TABLE.getBytes(StandardCharsets.UTF_8), "年报", "2024-06-05");
        assertThat(answer).hasStatus3xxRedirection();
        var to = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        return UUID.fromString(to.substring(to.lastIndexOf('/') + 1));
    }

    private MvcTestResult send(String name, byte[] content, String title, String published) {
        return mvc.post()
                .uri("/intake")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", content))
                .param("title", title)
                .param("publisher", "山西省生态环境厅")
                .param("published", published)
                .param("retrievedOn", "2024-07-01")
                .with(Actors.as(OPERATOR))
                .with(csrf())
                .exchange();
    }
}

package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** An act on the pages of a proposal: the page it ends on, the way back, and a form that is out of date. */
@PlatformTest
@Transactional
class MovePageTests {

    private static final Actor CITY = Actors.city("990121");
    private static final Actor PROVINCE = Actors.province("990000");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private Applications applications;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName(
            "a move ends on a page that says what was done and by when the next hand acts, and can be taken back there")
    void aMoveEndsOnAPageThatSaysSo() throws UnsupportedEncodingException {
        var id = submitted();
        var pressed = post(CITY, "/applications/%s/move".formatted(id), Map.of("action", "WITHDRAW"));

        var page = after(CITY, pressed);

        assertThat(page)
                .containsPattern("class=\"alert answered\" role=\"status\" tabindex=\"-1\" autofocus")
                .contains("已撤回。", "还没有提交；报送总局截止")
                .containsPattern("\\d\\d:\\d\\d前可以撤销");
        var back = page.replaceFirst("(?s).*action=\"(/acts/[^\"]+/undo)\".*", "$1");
        var undone = after(CITY, post(CITY, back, Map.of()));
        assertThat(undone).contains("已撤销“撤回”。").contains("现在何处");
        assertThat(applications.get(CITY, id).status()).isEqualTo(Status.SUBMITTED);
        assertThat(mvc.get().uri("/applications/" + id).with(Actors.as(CITY)))
                .bodyText()
                .doesNotContain("class=\"alert answered\"");
    }

    @Test
    @DisplayName("a form opened before somebody else acted is refused with what happened meanwhile, and its words stay")
    void aFormThatIsTooOldIsRefused() throws UnsupportedEncodingException {
        var id = submitted();
        var opened =
                mvc.get().uri("/applications/" + id).with(Actors.as(PROVINCE)).exchange();
        var seen =
                opened.getResponse().getContentAsString().replaceFirst("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
        recommendations.judge(PROVINCE, id, Judgment.Question.BASIS, true, "有基础。");
        recommendations.judge(PROVINCE, id, Judgment.Question.FEASIBLE, true, "可行。");
        recommendations.reserve(PROVINCE, id);

        var refused =
                post(PROVINCE, "/applications/%s/return".formatted(id), Map.of("seen", seen, "words.task", "请写明做法。"));

        assertThat(refused).hasStatus(409).bodyText().contains("您打开这一页之后", "“列为备选”", "请写明做法。");
        assertThat(applications.get(PROVINCE, id).status()).isEqualTo(Status.RESERVED);
    }

    @Test
    @DisplayName("an act that is not in the table, or not of this page, is not found")
    void anUnknownActIsNotFound() {
        var id = submitted();

        for (var action : new String[] {"", "ADOPT", "RAISE", "FORWARD"}) {
            assertThat(post(CITY, "/applications/%s/move".formatted(id), Map.of("action", action)))
                    .hasStatus(404)
                    .bodyText()
                    .contains("从页面上的按钮");
        }
    }

    private ApplicationId submitted() {
        var id = drafts.begin(CITY, TestCalls.open(jdbc), Kind.PILOT, Contents.pilot())
                .id();
        drafts.submit(CITY, id);
        return id;
    }

    private MvcTestResult post(Actor actor, String path, Map<String, String> sent) {
        var request = mvc.post().uri(path).with(Actors.as(actor)).with(csrf()).header("Accept", "text/html");
        sent.forEach(request::param);
        return request.exchange();
    }

    private String after(Actor actor, MvcTestResult pressed) throws UnsupportedEncodingException {
        assertThat(pressed).hasStatus(302);
        var result = pressed.getMvcResult();
        var request = mvc.get()
                .uri(String.valueOf(result.getResponse().getRedirectedUrl()))
                .with(Actors.as(actor));
        request.cookie(result.getResponse().getCookies());
        return request.exchange().getResponse().getContentAsString();
    }
}

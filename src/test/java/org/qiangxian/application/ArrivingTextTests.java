package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.form.Zishu;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Text that is typed or pasted into a proposal, from the request to the page of the answer. */
@PlatformTest
@Transactional
class ArrivingTextTests {

    private static final Actor CITY = Actors.city("990121");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Applications applications;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("A7: what a PDF gave for ordinary ideographs is stored as them, counted as them, and said")
    void radicalsBecomeIdeographsAndItIsSaid() throws UnsupportedEncodingException {
        var id = drafts.begin(CITY, TestCalls.open(jdbc), Kind.PILOT, Contents.pilot())
                .id();

        var saved = save(id, "\u2f2d\u2ec4".repeat(200));

        var stored = applications.get(CITY, id).content().text("basis");
        assertThat(stored).isEqualTo("山西".repeat(200));
        assertThat(Zishu.count(stored)).isEqualTo(400);
        assertThat(after(saved)).contains("复制带来的部首字形已改为同形的汉字：山、西。");
    }

    @Test
    @DisplayName("tabs, NUL and line ends of every sort are stored as a space or one line end, and need no word")
    void controlsBecomeSpacesAndLines() throws UnsupportedEncodingException {
        var id = drafts.begin(CITY, TestCalls.open(jdbc), Kind.PILOT, Contents.pilot())
                .id();

        var saved = save(id, "企业名单\u000b2023\t96.5\t12\r\n2024\u000097.2\u200b\r完");

        assertThat(applications.get(CITY, id).content().text("basis")).isEqualTo("企业名单\n2023 96.5 12\n2024 97.2\n完");
        assertThat(after(saved)).doesNotContain("已改为");
    }

    @Test
    @DisplayName(
            "R57: what nobody can see or read does not fill a field, and what no font can print is named before the stamp")
    void nothingSaidIsBlankAndTheUnprintableIsNamed() throws UnsupportedEncodingException {
        var id = drafts.begin(CITY, TestCalls.open(jdbc), Kind.PILOT, Contents.pilot())
                .id();

        for (var nothing : new String[] {"\u200b", "\u00a0", "\u2800", "\u3164", "\ufe0f", "...", "——"}) {
            after(save(id, nothing));
            assertThat(drafts.check(applications.get(CITY, id)))
                    .as("U+%04X", (int) nothing.charAt(0))
                    .anySatisfy(remark -> assertThat(remark.message()).isEqualTo("试点工作基础：还没有填写。"));
        }
        assertThat(after(save(id, "质量😀提升"))).contains("以下字符无法排入 PDF：“😀”(U+1F600)。");
        assertThat(after(save(id, "质量提升"))).doesNotContain("以下字符无法排入");
    }

    private MvcTestResult save(ApplicationId id, String basis) {
        var edit = applications.get(CITY, id).edit();
        return mvc.post()
                .uri("/applications/" + id)
                .with(Actors.as(CITY))
                .with(csrf())
                .header("Accept", "text/html")
                .param("edit", String.valueOf(edit))
                .param("text.basis", basis)
                .exchange();
    }

    private String after(MvcTestResult saved) throws UnsupportedEncodingException {
        assertThat(saved).hasStatus(302);
        var response = saved.getMvcResult().getResponse();
        var page = mvc.get()
                .uri(String.valueOf(response.getRedirectedUrl()))
                .with(Actors.as(CITY))
                .cookie(response.getCookies());
        return page.exchange().getResponse().getContentAsString();
    }
}

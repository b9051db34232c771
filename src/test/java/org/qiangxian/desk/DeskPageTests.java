package org.qiangxian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.Drafts;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class DeskPageTests {

    private static final Actor CITY = Actors.city("990121");
    private static final Actor OTHER_CITY = Actors.city("990221");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("R52: a city's desk says where its proposal lies, since when, and what comes next")
    void saysWhereAProposalLies() throws UnsupportedEncodingException {
        var content = Contents.with(Contents.pilot(), "task", "桌面上的试点任务");
        var id = drafts.begin(CITY, TestCalls.open(jdbc), Kind.PILOT, content).id();

        assertThat(desk(CITY)).contains("桌面上的试点任务", "/applications/" + id, "草稿", "本单位", "填写完成后提交");
        drafts.submit(CITY, id);

        assertThat(desk(CITY))
                .contains("桌面上的试点任务", "待受理", "轮到本地", "在市局", "在省局", "已办结")
                .doesNotContain("填写完成后提交");
        assertThat(desk(OTHER_CITY)).doesNotContain("桌面上的试点任务", id.toString());
    }

    @Test
    @DisplayName("R79: the desk shows the whole chain of days, and which of them refuses")
    void showsTheChainOfDays() throws UnsupportedEncodingException {
        TestCalls.open(jdbc);

        assertThat(desk(CITY)).contains("本地提交", "建议日期，过后仍可提交", "市局知会", "省局报送总局", "到期截止", "均为北京时间");
        assertThat(desk(Actors.city("140728"))).contains("目前没有办理中的方案").doesNotContain("省局报送总局");
    }

    @Test
    @DisplayName("where the desk shows a part, it says of how many, with the way to all")
    void saysOfHowManyItShows() throws UnsupportedEncodingException {
        for (var i = 0; i < 7; i++) {
            drafts.begin(CITY, TestCalls.open(jdbc), Kind.PILOT, Contents.pilot());
        }

        assertThat(desk(CITY)).containsPattern("显示 6 件，共 \\d+ 件</span>\\s*<a href=\"/applications\">全部方案</a>");
        assertThat(desk(CITY)).containsPattern("查看质量画像</a>\\s*<span [^>]*>显示 4 项，共 \\d+ 项</span>");
        assertThat(desk(Actors.city("140728"))).doesNotContainPattern("显示 \\d+ 件");
    }

    private String desk(Actor actor) throws UnsupportedEncodingException {
        var answer = mvc.get().uri("/desk").with(Actors.as(actor)).exchange();
        assertThat(answer).hasStatus(HttpStatus.OK);
        return answer.getResponse().getContentAsString();
    }
}

package org.qiangxian.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.document.SentFile;
import org.qiangxian.search.Words;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Recall notices as 总局 enters them and as everybody finds them. */
@PlatformTest
@Transactional
class RecallModuleTests {

    private static final Actor SAMR = Actors.samr();
    private static final String LINK = "https://www.samr.gov.cn/zw/recall/1";

    @Autowired
    RecallNotices notices;

    @Autowired
    RecallReceiver receiver;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "R113: a notice is listed as a link on the public list and on the page of its producer's county, until it is taken off")
    void aNoticeIsListedAsALink() throws UnsupportedEncodingException {
        enter(form("甲牌电暖器", "140728", LINK));

        assertThat(page("/recalls")).contains("href=\"" + LINK + "\"", "甲牌电暖器").doesNotContain("平遥");
        assertThat(page("/recalls?query=电暖器")).contains("甲牌电暖器");
        assertThat(page("/recalls?query=电视机")).doesNotContain("甲牌电暖器");
        assertThat(page("/cities/140728")).contains("召回信息", "href=\"" + LINK + "\"", "不是评价");
        assertThat(page("/cities/140703")).doesNotContain("甲牌电暖器");

        notices.withdraw(SAMR, one("甲牌电暖器").id());
        assertThat(page("/recalls")).doesNotContain("甲牌电暖器");
        assertThat(page("/cities/140728")).doesNotContain("甲牌电暖器");
    }

    @Test
    @DisplayName("R113: a table is taken whole or not at all, and sent again it doubles nothing")
    void aTableIsTakenWholeOrNotAtAll() {
        var head = "产品名称,生产者,所在地,公布单位,公布日期,网址\n";
        var right = "乙牌水壶,某某厂,140728,市场监管总局,2025-06-30," + LINK + "\n";
        send(head + right);
        send(head + right.replace("某某厂", "某某公司"));

        assertThat(one("乙牌水壶").producer()).isEqualTo("某某公司");
        assertThatThrownBy(() -> send(head + "丙牌水壶,某某厂,没有的县,市场监管总局,2025-06-30,https://example.com/\n" + right))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().values().toString())
                                .contains("第 2 行", "官方页面", "没有找到“", "整份没有列入"));
        assertThat(found("丙牌水壶")).isEmpty();
    }

    @Test
    @DisplayName("R113, R1: only official pages are linked to, no appraisal is typed, nobody but 总局 enters")
    void whatIsRefused() {
        assertThatThrownBy(() -> enter(form("丁牌童车", "", "https://shop.example.com/gov.cn")))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> enter(form("全国排名第一的童车", "", LINK))).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> notices.all(Actors.city("140728"))).isInstanceOf(Refusal.Forbidden.class);
    }

    private void enter(RecallForm form) {
        notices.enter(SAMR, List.of(form.checked(notices.places(), notices.today())));
    }

    private static RecallForm form(String product, String place, String link) {
        return new RecallForm(product, "某某厂", place, "市场监管总局", "2025-06-30", link);
    }

    private void send(String table) {
        receiver.receive(SAMR, new SentFile("召回.csv", table.getBytes(StandardCharsets.UTF_8)));
    }

    private List<RecallNotice> found(String product) {
        return notices.published(Words.of(product));
    }

    private RecallNotice one(String product) {
        assertThat(found(product)).hasSize(1);
        return found(product).getFirst();
    }

    private String page(String path) throws UnsupportedEncodingException {
        var answer = mvc.get().uri(path).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}

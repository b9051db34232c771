package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiangxian.application.Status.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.ProposalStands.Circumstance;
import org.qiangxian.application.ProposalStands.Stand;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.procedure.PageForms;
import org.qiangxian.procedure.PageStrip;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** The strip 办理轨迹 of a proposal, and the remarks that are answered where they stand. */
@PlatformTest
@Tag("embedded")
@Transactional
class ProposalStripTests {

    private static final Instant NOW = ProposalStands.NOW;
    private static final Actor CITY = ProposalStands.CITY;
    private static final Actor BUREAU = Actors.cityBureau("990100");
    private static final Actor PROVINCE = Actors.province("990000");
    private static final Actor SAMR = Actors.samr();

    @Autowired
    private Drafts drafts;

    @Autowired
    private Replies replies;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private ApplicationRepository repository;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private ProposalStands proposals() {
        return new ProposalStands(drafts, jdbc, clock, transactions);
    }

    private ProposalBrowser browser() {
        return new ProposalBrowser(mvc);
    }

    @Test
    @DisplayName("the strip says where a submitted proposal lies, since when, whose turn it is and what comes next")
    void theStripOfASubmittedProposal() {
        var id = proposals().stand(Kind.PILOT, new Stand(DRAFT, Holder.CITY), Circumstance.NONE);
        drafts.submit(CITY, id);
        clock.stopAt(NOW.plusSeconds(2 * 86_400));

        var own = PageStrip.of(browser().page(CITY, "/applications/" + id));
        assertThat(own.where()).isEqualTo("省局 6月2日 10:00 起，已 2 天");
        assertThat(own.turn()).isEqualTo("本单位 打印方案、盖章并上传扫描件 6月13日 24:00（北京时间）前，剩余 9 天");
        assertThat(own.next()).startsWith("省局列为拟推荐后报送总局").contains("6月13日 24:00 前");
        assertThat(own.go()).isEqualTo("打印盖章");
        assertThat(own.stations()).contains("提交 （已办） 6月2日 10:00", "省局受理 （现在）", "盖章 （未到） 6月13日 24:00 前", "结果 （未到）");

        var province = PageStrip.of(browser().page(PROVINCE, "/applications/" + id));
        assertThat(province.where()).startsWith("本单位 6月2日 10:00 起");
        assertThat(province.turn()).startsWith("本单位 受理");
        assertThat(province.go()).isEqualTo("去受理");
    }

    @Test
    @DisplayName("every reader of a proposal, wherever it stands, finds the strip with its three answers")
    void everyReaderFindsTheStrip() {
        for (var stand : ProposalStands.stands()) {
            proposals().nested(() -> {
                var id = proposals().stand(Kind.PILOT, stand, Circumstance.NONE);
                for (var actor : List.of(CITY, BUREAU, PROVINCE, SAMR)) {
                    var page = proposals().nested(() -> browser().page(actor, "/applications/" + id));
                    if (!page.isEmpty()) {
                        check(PageStrip.of(page), stand, actor);
                    }
                }
                return id;
            });
        }
    }

    private static void check(PageStrip strip, Stand stand, Actor actor) {
        var over = stand.holder() == Holder.NOBODY;
        assertThat(strip.where())
                .as(stand.toString())
                .startsWith(stand.holder().is(actor.role()) ? "本单位" : over ? "已办结" : "")
                .contains("起");
        assertThat(strip.next().equals("没有下一步")).as(stand.toString()).isEqualTo(over);
        assertThat(strip.stations()).as(stand.toString()).contains("起草");
    }

    @Test
    @DisplayName(
            "R53: each remark of a return is answered where it stands; the answer comes back to whoever returned it")
    void remarksAreAnsweredWhereTheyStand() {
        var id = proposals().stand(Kind.PILOT, new Stand(DRAFT, Holder.CITY), Circumstance.NONE);
        drafts.submit(CITY, id);
        recommendations.giveBack(
                PROVINCE,
                id,
                List.of(
                        new ReturnRemark("task", ReturnReason.UNCLEAR, "任务名称偏宽。"),
                        new ReturnRemark("basis", ReturnReason.BASIS, "")));
        var address = "/applications/" + id;
        var draft = browser().page(CITY, address);
        assertThat(draft).contains("name=\"reply.task\"", "name=\"reply.basis\"", "还有 2 处需要处理", "退回意见还没有答复");

        var form = PageForms.presses(draft).stream()
                .filter(press -> press.label().equals("重新提交"))
                .findFirst()
                .orElseThrow();
        form.sent().set("reply.task", "已写明轴承产业链。");
        assertThat(browser().press(CITY, form).orElse("taken"))
                .startsWith("422")
                .contains("退回意见还没有答复");
        assertThat(browser().page(CITY, address)).contains("已写明轴承产业链。", "还有 1 处需要处理");

        form.sent().set("edit", String.valueOf(repository.find(id).orElseThrow().edit()));
        form.sent().set("reply.basis", "答".repeat(101));
        assertThat(browser().press(CITY, form).orElse("taken"))
                .startsWith("422")
                .contains("请删减1字");
        form.sent().set("edit", String.valueOf(repository.find(id).orElseThrow().edit()));
        form.sent().set("reply.basis", "");
        form.sent().set("text.basis", "本县有国家轴承质检中心。");
        assertThat(browser().press(CITY, form)).isEmpty();

        assertThat(browser().page(PROVINCE, address))
                .contains("<blockquote class=\"ours\">", "答复：已写明轴承产业链。", "重新提交，第 2 稿")
                .doesNotContain("name=\"reply.");
        assertThat(jdbc.sql("select by_person from application.reply where field = 'task'")
                        .query(UUID.class)
                        .list())
                .contains(CITY.person());
    }

    @Test
    @DisplayName("answers are written only by the city itself, while the proposal lies with it")
    void answersAreTheCitysOwn() {
        var id = proposals().stand(Kind.PILOT, new Stand(DRAFT, Holder.CITY), Circumstance.NONE);
        drafts.submit(CITY, id);
        recommendations.giveBack(PROVINCE, id, List.of(new ReturnRemark("task", ReturnReason.UNCLEAR, "偏宽。")));
        var words = Map.of("task", "别人写的", "content", "没有意见的栏目");

        assertThatThrownBy(() -> replies.save(Actors.city("990122"), id, words)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> replies.save(PROVINCE, id, words)).isInstanceOf(Refusal.class);
        replies.save(CITY, id, words);
        assertThat(jdbc.sql("select field from application.reply")
                        .query(String.class)
                        .list())
                .containsOnlyOnce("task")
                .doesNotContain("content");
        drafts.save(
                CITY, id, repository.find(id).orElseThrow().edit(), Contents.with(Contents.pilot(), "task", "新的任务"));
        drafts.submit(CITY, id);
        assertThatThrownBy(() -> replies.save(CITY, id, words)).isInstanceOf(Refusal.Conflict.class);
    }
}

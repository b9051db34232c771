package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiangxian.application.Status.*;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.call.Audience;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.procedure.PageForms;
import org.qiangxian.procedure.PageStrip;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The page of a proposal at each status and for each reader: the strip, and buttons that do what they say. */
@PlatformTest
@Tag("embedded")
@Transactional
class ProposalPageTests {

    private static final Instant NOW = Instant.parse("2025-06-02T02:00:00Z");
    private static final Instant LATE = Instant.parse("2025-06-20T02:00:00Z");

    private static final Actor CITY = Actors.city("990121");
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

    /** A status and a holder that a proposal may have. */
    private record Stand(Status status, Holder holder) {}

    /** A circumstance that may prevent an act. */
    private enum Circumstance {
        NONE,
        LATE,
        SEATS_FULL,
        OPENED,
        URGED,
        SUSPENDED,
        UNFINISHED
    }

    /** Counts what the walk has pressed and found closed. */
    private static final class Walked {
        private final List<String> refused = new ArrayList<>();
        private int pressed;
        private int disabled;
    }

    @Test
    @DisplayName("every button that is enabled is not refused; every disabled one has its reason beside it")
    void buttonsKeepTheirWord() {
        var walked = new Walked();
        for (var stand : stands()) {
            for (var circumstance : Circumstance.values()) {
                for (var kind : Kind.PROPOSALS) {
                    nested(() -> walk(stand(kind, stand, circumstance), stand + " " + circumstance, walked));
                }
            }
        }

        assertThat(walked.refused).isEmpty();
        assertThat(walked.pressed).isGreaterThan(300);
        assertThat(walked.disabled).isGreaterThan(60);
    }

    private int walk(ApplicationId id, String where, Walked walked) {
        for (var actor : List.of(CITY, BUREAU, PROVINCE, SAMR)) {
            for (var address : addresses(actor, id)) {
                var page = nested(() -> page(actor, address));
                PageForms.presses(page).stream()
                        .filter(press -> press.address().contains(id.toString()))
                        .forEach(press -> {
                            walked.pressed++;
                            nested(() -> press(actor, press))
                                    .ifPresent(why -> walked.refused.add("%s %s %s %s: %s"
                                            .formatted(where, actor.role(), press.label(), address, why)));
                        });
                for (var button : PageForms.disabled(page)) {
                    walked.disabled++;
                    assertThat(button.getLast())
                            .as("%s %s %s", where, actor.role(), button)
                            .matches("(?s).*\\p{IsHan}{4,}.*。");
                }
            }
        }
        return walked.pressed;
    }

    private static List<Stand> stands() {
        return List.of(
                new Stand(DRAFT, Holder.CITY),
                new Stand(RECORDED, Holder.CITY),
                new Stand(SUBMITTED, Holder.BUREAU),
                new Stand(SUBMITTED, Holder.RECOMMENDER),
                new Stand(RETURNED, Holder.CITY),
                new Stand(SHORTLISTED, Holder.RECOMMENDER),
                new Stand(RESERVED, Holder.RECOMMENDER),
                new Stand(FORWARDED, Holder.SAMR),
                new Stand(UNDER_REVIEW, Holder.SAMR),
                new Stand(SELECTED, Holder.NOBODY),
                new Stand(NOT_SELECTED, Holder.NOBODY),
                new Stand(CLOSED, Holder.NOBODY));
    }

    private List<String> addresses(Actor actor, ApplicationId id) {
        var it = repository.find(id).orElseThrow();
        return actor == PROVINCE
                ? List.of(
                        "/applications/" + id,
                        "/recommendations?call=%s&kind=%s&read=%s".formatted(it.call(), it.kind(), id))
                : List.of("/applications/" + id);
    }

    /** The page, or nothing if this reader may not open it. */
    private String page(Actor actor, String address) {
        var result = mvc.get().uri(address).with(Actors.as(actor)).exchange();
        return result.getResponse().getStatus() == 200 ? body(result) : "";
    }

    /** Presses a button as a browser would, with the fields filled in that the act needs. */
    private Optional<String> press(Actor actor, PageForms.Press press) {
        var sent = press.sent();
        if (press.address().endsWith("/return")) {
            sent.set(
                    "reason."
                            + sent.keySet().stream()
                                    .filter(name -> name.startsWith("reason."))
                                    .findFirst()
                                    .orElseThrow()
                                    .substring("reason.".length()),
                    "UNCLEAR");
        } else if (press.address().startsWith("/recommendations/")) {
            for (var question : Judgment.Question.values()) {
                if (sent.containsKey("reason." + question)) {
                    sent.set("holds." + question, "true");
                    sent.set("reason." + question, "有依据。");
                }
            }
            sent.set("reason", "条件尚不具备。");
        }
        var result = mvc.post()
                .uri(press.address())
                .with(Actors.as(actor))
                .with(csrf())
                .params(sent)
                .exchange();
        var status = result.getResponse().getStatus();
        return status < 400 ? Optional.empty() : Optional.of(status + " " + said(body(result)));
    }

    private static String said(String page) {
        var at = page.indexOf("class=\"errors\"");
        return at < 0 ? page : page.substring(at, Math.min(at + 900, page.length()));
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Does the work in a nested transaction and rolls it back. */
    private <T> T nested(Supplier<T> work) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return Objects.requireNonNull(template.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        }));
    }

    private ApplicationId stand(Kind kind, Stand stand, Circumstance circumstance) {
        clock.stopAt(NOW);
        var manner = stand.holder() == Holder.BUREAU ? "SIGN_OFF" : "NONE";
        var call = TestCalls.published(
                jdbc, Audience.FICTIONAL, LocalDate.of(2025, 6, 13), manner, stand.holder() == Holder.BUREAU ? 5 : 0);
        var content = kind == Kind.PILOT ? Contents.pilot() : Contents.activity();
        if (circumstance == Circumstance.UNFINISHED && stand.status() == RECORDED) {
            content = Contents.with(content, "results", "");
        }
        var id = drafts.begin(CITY, call, kind, content).id();
        jdbc.sql("""
                        update application.application set status = :status, holder = :holder, opened = :opened
                        where id = :id
                        """)
                .param("status", stand.status().name())
                .param("holder", stand.holder().name())
                .param("opened", circumstance == Circumstance.OPENED ? Timestamp.from(NOW) : null)
                .param("id", id.value())
                .update();
        var taken = circumstance == Circumstance.SEATS_FULL ? 3 : stand.status().seated() ? 1 : 0;
        jdbc.sql("""
                        insert into application.seat (call, kind, recommender, taken, places)
                        values (:call, :kind, '990000', :taken, 3)
                        """)
                .param("call", call.value())
                .param("kind", kind.name())
                .param("taken", taken)
                .update();
        if (circumstance == Circumstance.URGED) {
            jdbc.sql("""
                            insert into application.step (application, action, from_status, to_status, holder, by_name,
                                organisation, reason, submission, at)
                            values (:id, 'URGE', :status, :status, :holder, '测试', '测试', '', 1, :at)
                            """)
                    .param("id", id.value())
                    .param("status", stand.status().name())
                    .param("holder", stand.holder().name())
                    .param("at", Timestamp.from(NOW))
                    .update();
        }
        if (circumstance == Circumstance.SUSPENDED) {
            jdbc.sql("""
                            insert into library.membership_event (code, version, status, document_number, document_title,
                                fictional, recorded_by, recorded_at)
                            select '990121', coalesce(max(version), 0) + 1, 'SUSPENDED', '演示〔2090〕1号', '调整通知（虚构）', true, '测试', now()
                            from library.membership_event where code = '990121'
                            """).update();
        }
        clock.stopAt(circumstance == Circumstance.LATE ? LATE : NOW);
        return id;
    }

    @Test
    @DisplayName("the strip says where a submitted proposal lies, since when, whose turn it is and what comes next")
    void theStripOfASubmittedProposal() {
        var id = stand(Kind.PILOT, new Stand(DRAFT, Holder.CITY), Circumstance.NONE);
        drafts.submit(CITY, id);
        clock.stopAt(NOW.plusSeconds(2 * 86_400));

        var own = PageStrip.of(page(CITY, "/applications/" + id));
        assertThat(own.where()).isEqualTo("省局 6月2日 10:00 起，已 2 天");
        assertThat(own.turn()).isEqualTo("本单位 打印方案、盖章并上传扫描件 6月13日 24:00（北京时间）前，剩余 9 天");
        assertThat(own.next()).startsWith("省局列为拟推荐后报送总局").contains("6月13日 24:00 前");
        assertThat(own.go()).isEqualTo("打印盖章");
        assertThat(own.stations()).contains("提交 （已办） 6月2日 10:00", "省局受理 （现在）", "盖章 （未到） 6月13日 24:00 前", "结果 （未到）");

        var province = PageStrip.of(page(PROVINCE, "/applications/" + id));
        assertThat(province.where()).startsWith("本单位 6月2日 10:00 起");
        assertThat(province.turn()).startsWith("本单位 受理");
        assertThat(province.go()).isEqualTo("去受理");
    }

    @Test
    @DisplayName("every reader of a proposal, wherever it stands, finds the strip with its three answers")
    void everyReaderFindsTheStrip() {
        for (var stand : stands()) {
            nested(() -> {
                var id = stand(Kind.PILOT, stand, Circumstance.NONE);
                for (var actor : List.of(CITY, BUREAU, PROVINCE, SAMR)) {
                    var page = nested(() -> page(actor, "/applications/" + id));
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
        var id = stand(Kind.PILOT, new Stand(DRAFT, Holder.CITY), Circumstance.NONE);
        drafts.submit(CITY, id);
        recommendations.giveBack(
                PROVINCE,
                id,
                List.of(
                        new ReturnRemark("task", ReturnReason.UNCLEAR, "任务名称偏宽。"),
                        new ReturnRemark("basis", ReturnReason.BASIS, "")));
        var address = "/applications/" + id;
        var draft = page(CITY, address);
        assertThat(draft).contains("name=\"reply.task\"", "name=\"reply.basis\"", "还有 2 处需要处理", "退回意见还没有答复");

        var form = PageForms.presses(draft).stream()
                .filter(press -> press.label().equals("重新提交"))
                .findFirst()
                .orElseThrow();
        form.sent().set("reply.task", "已写明轴承产业链。");
        assertThat(press(CITY, form).orElse("taken")).startsWith("422").contains("退回意见还没有答复");
        assertThat(page(CITY, address)).contains("已写明轴承产业链。", "还有 1 处需要处理");

        form.sent().set("edit", String.valueOf(repository.find(id).orElseThrow().edit()));
        form.sent().set("reply.basis", "答".repeat(101));
        assertThat(press(CITY, form).orElse("taken")).startsWith("422").contains("请删减1字");
        form.sent().set("edit", String.valueOf(repository.find(id).orElseThrow().edit()));
        form.sent().set("reply.basis", "");
        form.sent().set("text.basis", "本县有国家轴承质检中心。");
        assertThat(press(CITY, form)).isEmpty();

        assertThat(page(PROVINCE, address))
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
        var id = stand(Kind.PILOT, new Stand(DRAFT, Holder.CITY), Circumstance.NONE);
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

package org.qiangxian.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Status;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
@RecordApplicationEvents
class SubmissionModuleTests {

    private static final Actor PROVINCE = Proposals.PROVINCE;
    private static final LocalDate DAY = LocalDate.of(2090, 6, 13);
    private static final Instant LAST_SECOND = Instant.parse("2090-06-13T15:59:59Z");

    @Autowired
    private Proposals proposals;

    @Autowired
    private Applications applications;

    @Autowired
    private Submissions submissions;

    @Autowired
    private PackageDesk desk;

    @Autowired
    private Receipts receipts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private String seen(CallId call) {
        return desk.page(PROVINCE, call).summaryCode().value();
    }

    @Test
    @DisplayName("R79: the package leaves in one act and is answered at once with time and hash; all in it are 已报送")
    void theWholePackageLeavesAtOnce() throws IOException {
        var call = proposals.ready(jdbc, DAY);
        clock.stopAt(LAST_SECOND.minusSeconds(3600));

        var sent = submissions.send(PROVINCE, call, seen(call));

        assertThat(sent.number()).isEqualTo(1);
        assertThat(sent.at()).isEqualTo(LAST_SECOND.minusSeconds(3600));
        assertThat(sent.hash()).matches("SHA-256 [0-9a-f]{64}");
        assertThat(sent.items()).extracting(item -> item.line().kind().annex()).containsExactly("附件1", "附件2");
        assertThat(sent.items())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(
                                applications.get(PROVINCE, item.application()).status())
                        .isEqualTo(Status.FORWARDED));
        var receipt = Proposals.text(receipts.pdf(PROVINCE, sent.id()).content());
        assertThat(receipt)
                .contains(
                        "报送回执",
                        "2090年6月13日22:59:59",
                        "回执编号：" + receipts.reference(sent),
                        "校验码：" + sent.check(),
                        sent.hash().substring(8, 30),
                        sent.summaryCode().toString());
        assertThat(sent.reference(2026, 1)).isEqualTo("2026-990000-1");
        assertThat(sent.reference(2026, 2)).as("of another call of the year").isEqualTo("2026(2)-990000-1");
        assertThat(sent.check()).matches("([0-9A-F]{4}-){3}[0-9A-F]{4}");
        assertThat(sent.hash())
                .startsWith("SHA-256 " + sent.check().replace("-", "").toLowerCase(java.util.Locale.ROOT));
        assertThat(submissions.arrived(call)).extracting(Package::id).containsExactly(sent.id());
        assertThat(events.stream(PackageSent.class)).hasSize(1);
    }

    @Test
    @DisplayName("R79: taken back and sent again until the deadline; both receipts stay, one package is in force")
    void takenBackAndSentAgain() {
        var call = proposals.ready(jdbc, DAY);
        clock.stopAt(LAST_SECOND.minusSeconds(3600));
        var first = submissions.send(PROVINCE, call, seen(call));

        assertThatThrownBy(() -> submissions.send(PROVINCE, call, seen(call)))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("已经报送");
        submissions.takeBack(PROVINCE, call);
        assertThat(applications
                        .get(PROVINCE, first.items().getFirst().application())
                        .status())
                .isEqualTo(Status.SHORTLISTED);
        clock.stopAt(LAST_SECOND);
        var second = submissions.send(PROVINCE, call, seen(call));

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.hash()).isNotEqualTo(first.hash());
        assertThat(submissions.arrived(call)).extracting(Package::id).containsExactly(second.id());
        assertThat(submissions.get(PROVINCE, first.id()).takenBackAt()).isNotNull();
        assertThatThrownBy(() -> submissions.get(Actors.samr(), first.id())).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @DisplayName("R79: at 23:59:59 it leaves, at 00:00:00 it does not, and neither comes back")
    void theLastSecond() {
        var call = proposals.ready(jdbc, DAY);
        clock.stopAt(LAST_SECOND.plusSeconds(1));

        assertThatThrownBy(() -> submissions.send(PROVINCE, call, seen(call)))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("2090年6月13日 24:00（北京时间）截止")
                .hasMessageContaining("2090年6月14日 00:00:00");
        clock.stopAt(LAST_SECOND.plusMillis(999));
        submissions.send(PROVINCE, call, seen(call));

        clock.stopAt(LAST_SECOND.plusSeconds(1));
        assertThatThrownBy(() -> submissions.takeBack(PROVINCE, call)).hasMessageContaining("不能再撤回");
    }

    @Test
    @DisplayName("R79: late only by a recorded extension, for all or for one with its reason")
    void lateOnlyByAnExtension() {
        var call = proposals.ready(jdbc, DAY);
        clock.stopAt(LAST_SECOND.plusSeconds(10));
        assertThatThrownBy(() -> submissions.send(PROVINCE, call, seen(call))).isInstanceOf(Refusal.Conflict.class);

        jdbc.sql("""
                        insert into call.extension (call, recommender, day, reason, granted_by, granted_at)
                        values (:call, '990000', '2090-06-15', '示例省系统停电', '测试', now())
                        """).param("call", call.value()).update();

        assertThat(desk.page(PROVINCE, call).extensions()).hasSize(1);
        assertThat(submissions.send(PROVINCE, call, seen(call)).number()).isEqualTo(1);
    }

    @Test
    void aPackageThatLacksSomethingIsRefusedWithAllThatItLacks() {
        var call = TestCalls.open(jdbc);
        assertThatThrownBy(() -> submissions.send(PROVINCE, call, seen(call)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("没有列为拟推荐的方案");
        proposals.choose(proposals.pilot(call, "990121"));

        assertThatThrownBy(() -> submissions.send(PROVINCE, call, seen(call)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("附件1还没有盖章扫描件")
                .hasMessageContaining("附件3汇总表还没有盖章扫描件");
    }

    @Test
    @DisplayName("R80: annex 3 lists what was chosen; one more chosen, and its seal does not count any longer")
    void theSealOfAnnexThreeIsForExactlyThese() {
        var call = proposals.ready(jdbc, DAY);
        assertThat(desk.page(PROVINCE, call).ready()).isTrue();
        var before = seen(call);

        var more = proposals.activity(call, "990321");
        proposals.choose(more);

        var page = desk.page(PROVINCE, call);
        assertThat(page.summaryScan()).isNull();
        assertThat(page.lacking()).containsExactly("附件3汇总表还没有盖章扫描件");
        proposals.sealSummary(call);
        assertThatThrownBy(() -> submissions.send(PROVINCE, call, before))
                .as("nobody sends what they did not see")
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("刚刚有了变化");
    }
}

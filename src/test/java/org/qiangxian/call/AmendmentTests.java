package org.qiangxian.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.form.Field;
import org.qiangxian.form.Kind;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Amendments of a published call: they say what changed, one after the other, and nothing is moved back. */
@PlatformTest
@Transactional
class AmendmentTests {

    private static final Actor SAMR = Actors.samr();

    @Autowired
    private CallDrafts drafts;

    @Autowired
    private Calls calls;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private NextCall nextCall;
    private int year;
    private CallId next;

    @BeforeEach
    void carriesTheCallOf2025Over() {
        nextCall = NextCall.draft(drafts, clock);
        year = nextCall.year();
        next = nextCall.id();
    }

    @Test
    @DisplayName("an amendment is a new version, the old one stays as it was, and what changed is said in words")
    void anAmendmentSaysWhatChanged() {
        nextCall.publish();
        drafts.amend(SAMR, next);
        assertThat(nextCall.problems()).containsOnlyKeys("reason");
        assertThat(calls.get(next).version()).isEqualTo(1);
        nextCall.write(
                "reason",
                "各地反映篇幅不够。",
                "PILOT.content.limit",
                "300",
                "PILOT.content.help",
                "",
                "PILOT.directions.option.policy.label",
                "质量政策创新");
        drafts.publish(SAMR, next, drafts.get(SAMR, next).edit());

        assertThat(calls.get(next).version()).isEqualTo(2);
        assertThat(calls.differences(next, 1, 2))
                .containsExactly(
                        "试点·试点方向：由“现代质量政策制度创新”改为“质量政策创新”", "试点·试点主要内容的填写说明改为“（空）”", "试点·试点主要内容的字数：由“200字以内”改为“300字以内”");
        assertThat(calls.reason(next, 2)).isEqualTo("各地反映篇幅不够。");
        var old = (Field.Text)
                calls.get(next, 1).form(Kind.PILOT).field("content").orElseThrow();
        assertThat(old.limit()).isEqualTo(200);
    }

    @Test
    void aSecondAmendmentAtTheSameTimeIsRefused() {
        nextCall.publish();
        drafts.amend(SAMR, next);

        assertThatThrownBy(() -> drafts.amend(SAMR, next))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("已有一份修订草稿");
    }

    @Test
    void theLastDayOfAPublishedCallIsNotMovedBack() {
        nextCall.publish();
        drafts.amend(SAMR, next);
        nextCall.write(
                "reason",
                "提前。",
                "deadlineDay",
                year + "-06-12",
                "bureauAdvised",
                year + "-06-01",
                "cityAdvised",
                year + "-05-20");

        assertThat(nextCall.problems()).containsOnlyKeys("deadlineDay");
    }

    @Test
    void aPublishedVersionCannotBeDeleted() {
        assertThatThrownBy(() -> jdbc.sql("delete from call.version where call = :call")
                        .param("call", DeliveredCalls.CALL_2025.value())
                        .update())
                .hasMessageContaining("never changes");
    }
}

package org.qiangxian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.ConsequencesPage;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What is taken in from a file is withdrawn as a whole. */
@PlatformTest
@Transactional
class WithdrawalTests {

    private static final Actor OPERATOR = Actors.operator();
    private static final RegionCode PINGYAO = new RegionCode("140728");

    @Autowired
    Uploads uploads;

    @Autowired
    Sent sent;

    @Autowired
    UploadProcessing work;

    @Autowired
    Measurements measurements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "R39: the same file again changes nothing, another figure is a revision with a reason, withdrawing restores it")
    void withdrawAfterCommitIsTheIdentity() {
        var text = Sent.counties("优良天数比例（%）", "81", "82", "83", "84", "85", "80", "79", "80", "78", "77", "83");
        sent.commit(OPERATOR, sent.mapped(OPERATOR, text), Choice.WHOLE);
        var before = measurements.current(PINGYAO);

        var again = sent.mapped(OPERATOR, text);
        assertThat(uploads.twin(again)).isPresent();
        assertThat(work.check(again, Sent.UNSEEN).of(Verdict.UNCHANGED)).isEqualTo(11);
        assertThatThrownBy(() -> sent.commit(OPERATOR, again, Choice.WHOLE)).isInstanceOf(Refusal.Conflict.class);

        var other = sent.mapped(OPERATOR, text.replace("平遥县,78", "平遥县,78.6"));
        assertThat(work.check(other, Sent.UNSEEN).of(Verdict.CHANGED)).isOne();
        var batch = sent.commit(OPERATOR, other, Choice.WHOLE).batch();
        assertThat(sent.value("Z5-01", "2013").revision()).isEqualTo(2);
        assertThat(sent.value("Z5-01", "2013").reason()).isEqualTo("来源更新");

        measurements.withdraw(OPERATOR, batch, "录入有误");
        assertThat(measurements.current(PINGYAO)).isEqualTo(before);
    }

    @Test
    @DisplayName("R39: before a file is withdrawn its page counts the places and values that are no longer used")
    void thePageBeforeWithdrawing() {
        var upload = sent.mapped(
                OPERATOR, Sent.counties("优良天数比例（%）", "81", "82", "83", "84", "85", "80", "79", "80", "78", "77", "83"));
        sent.commit(OPERATOR, upload, Choice.WHOLE);
        var address = "/intake/%s/withdraw".formatted(upload.id());

        var page = ConsequencesPage.open(mvc, jdbc, OPERATOR, address);
        assertThat(page.follows()).contains("11 个地区的 11 项数值立即停止使用。", "有 11 项没有以前的数值，该期立即显示为无数据。");
        page.confirmed(Map.of("reason", "录入有误"));
        ConsequencesPage.closed(mvc, jdbc, OPERATOR, address, Map.of("reason", "录入有误"), "已经撤回");
    }
}

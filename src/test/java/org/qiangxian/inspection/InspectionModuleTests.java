package org.qiangxian.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.application.Applications;
import org.qiangxian.call.CallId;
import org.qiangxian.inspection.CheckFinding.Outcome;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class InspectionModuleTests {

    private static final Actor SAMR = Arrived.SAMR;

    @Autowired
    private Arrived arrived;

    @Autowired
    private FormalChecks checks;

    @Autowired
    private Applications applications;

    @Autowired
    private JdbcClient jdbc;

    private CallId call = new CallId(new java.util.UUID(0, 0));

    @BeforeEach
    void openCall() {
        call = arrived.call();
    }

    @Test
    @DisplayName("the formal check names each item; the seal is compared by hand, and let through only with words")
    void theFormalCheckNamesEachItem() {
        var id = arrived.forwarded(call, "990121");

        assertThat(checks.checkAll(SAMR, call)).isEqualTo(1);
        assertThatThrownBy(() -> checks.checkAll(SAMR, call)).as("not twice").isInstanceOf(Refusal.Conflict.class);
        assertThat(checks.recorded(applications.find(id).orElseThrow()))
                .extracting(finding -> finding.item() + " " + finding.outcome())
                .containsExactly(
                        "COMPLETE PASSED",
                        "LIMITS PASSED",
                        "DIRECTIONS PASSED",
                        "QUARTERS PASSED",
                        "ELIGIBILITY PASSED",
                        "SEATS PASSED",
                        "SEAL FAILED");

        arrived.pass(id);
        assertThat(checks.passed(applications.find(id).orElseThrow())).isTrue();
        assertThat(checks.recorded(applications.find(id).orElseThrow())
                        .getLast()
                        .outcome())
                .isEqualTo(Outcome.WAIVED);
    }

    @Test
    @DisplayName(
            "R46, R57, R59: limits, directions and quarters that do not hold are found again, whatever let them in")
    void theFormalCheckFindsWhatIsWrong() {
        var id = arrived.forwarded(call, "990121");
        jdbc.sql("""
                update application.application set content = jsonb_set(jsonb_set(jsonb_set(content,
                    '{texts,basis}', to_jsonb(repeat('质', 401))), '{directions}', '[]'), '{quarters}', '{}')
                where id = :id
                """).param("id", id.value()).update();
        standing("REMOVED");

        checks.checkAll(SAMR, call);

        assertThat(checks.recorded(applications.find(id).orElseThrow()))
                .filteredOn(finding -> !finding.holds())
                .extracting(CheckFinding::item)
                .containsExactly(
                        CheckItem.LIMITS,
                        CheckItem.DIRECTIONS,
                        CheckItem.QUARTERS,
                        CheckItem.ELIGIBILITY,
                        CheckItem.SEAL);
    }

    @Test
    @DisplayName(
            "R20, R21: the formal check finds a member that is 暂停 in the library, as everybody outside its case does")
    void whoIsSuspendedIsInTheLibrary() {
        var id = arrived.forwarded(call, "990121");
        standing("SUSPENDED");

        checks.checkAll(SAMR, call);

        assertThat(checks.recorded(applications.find(id).orElseThrow()))
                .filteredOn(finding -> finding.item() == CheckItem.ELIGIBILITY)
                .extracting(finding -> finding.outcome() + " " + finding.words())
                .containsExactly("PASSED 在库");
    }

    private void standing(String status) {
        jdbc.sql("""
                insert into library.membership_event (code, version, status, happened_on, document_number, document_title,
                    fictional, recorded_by, recorded_at)
                values ('990121', 2, :status, date '2026-02-01', '演示〔2090〕1号', '调整通知（虚构）', true, '测试', now())
                """).param("status", status).update();
    }
}

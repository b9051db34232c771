package org.qiangxian.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Drafts;
import org.qiangxian.application.Status;
import org.qiangxian.call.TestCalls;
import org.qiangxian.database.SecondNode;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A proposal is submitted at one node while its partner withdraws its consent at the other; the test closes its own
 * call again.
 */
@PlatformTest
class PartnerRaceTests {

    private static final int AT_ONCE = 12;

    @Autowired
    Partners partners;

    @Autowired
    Drafts drafts;

    @Autowired
    Applications applications;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("R49: submitted and taken back at once, a proposal holds a consent that stands, or is not submitted")
    void nothingIsSubmittedWithoutAConsent() throws Exception {
        var call = TestCalls.open(jdbc);
        var joint = new Joint(partners, drafts, jdbc);
        var id = drafts.begin(Joint.COUNTY, call, Kind.PILOT, Contents.pilot()).id();
        var partner = joint.agreed(id);
        var elsewhere = SecondNode.bean(Partners.class);

        var attempts = new ArrayList<Callable<Boolean>>();
        for (var at = 0; at < AT_ONCE; at++) {
            attempts.add(
                    at % 2 == 0
                            ? () -> done(() -> drafts.submit(Joint.COUNTY, id))
                            : () -> done(() -> elsewhere.answer(
                                    Joint.PARTNER, partner, PartnerAction.TAKE_BACK, "", Seen.NOTHING)));
        }
        var done = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(attempts)) {
                done += future.get() ? 1 : 0;
            }
        }

        assertThat(done).as("the first of them alone").isEqualTo(1);
        var submitted = applications.get(Joint.COUNTY, id).status() == Status.SUBMITTED;
        assertThat(partners.get(Joint.PARTNER, partner).status())
                .isEqualTo(submitted ? PartnerStatus.AGREED : PartnerStatus.TAKEN_BACK);
        leave(id, submitted);
        TestCalls.close(jdbc, call);
    }

    private void leave(ApplicationId id, boolean submitted) {
        if (submitted) {
            drafts.withdraw(Joint.COUNTY, id);
        }
        drafts.discard(Joint.COUNTY, id);
    }

    private static boolean done(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal.Conflict _) {
            return false;
        }
    }
}

package org.qiangxian;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.qiangxian.adjustment.Adjusting;
import org.qiangxian.admission.Applying;
import org.qiangxian.attack.Writing;
import org.qiangxian.campaign.Campaigning;
import org.qiangxian.circle.Circling;
import org.qiangxian.complaint.Complaining;
import org.qiangxian.guidance.Guiding;
import org.qiangxian.inspection.Arrived;
import org.qiangxian.intake.Sent;
import org.qiangxian.need.Needing;
import org.qiangxian.panel.Argued;
import org.qiangxian.pilot.Piloting;
import org.qiangxian.plan.Planning;
import org.qiangxian.progress.ReportReading;
import org.qiangxian.progress.Reporting;
import org.qiangxian.promotion.Promoting;
import org.qiangxian.publication.Paperwork;
import org.qiangxian.report.Attacked;
import org.qiangxian.report.Erring;
import org.qiangxian.report.Sources;
import org.qiangxian.submission.Proposals;
import org.qiangxian.supervision.Evaluating;
import org.qiangxian.supervision.Supervising;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the platform on a real database. All such tests share one platform, which is started once: it listens on
 * a port, answers MockMvc, sends no mail and runs no job by itself. Its clock is a {@link MovableClock}, which shows
 * the real time again after each test. What a test leaves in the database the next one finds, so most are also
 * {@code @Transactional}. {@code bin/test} runs them on the oldest supported database; those with the tag
 * {@code embedded}, which walk over many modules or do not depend on the database's version, run on the embedded one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "qiangxian.sandbox.patience=60s",
            "qiangxian.site.warm=false",
            // A failing test says what went wrong. To print each request would call toString on everything that a page
            // was made of. The annotation below does not set this property in the context.
            "spring.test.mockmvc.print=none"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({
    MovableClock.Hung.class,
    Adjusting.class,
    Applying.class,
    Circling.class,
    Arrived.class,
    Attacked.class,
    Complaining.class,
    Campaigning.class,
    Guiding.class,
    Erring.class,
    Piloting.class,
    Paperwork.class,
    Planning.class,
    Evaluating.class,
    Needing.class,
    Supervising.class,
    Argued.class,
    Proposals.class,
    Reporting.class,
    ReportReading.class,
    Promoting.class,
    Sent.class,
    Sources.class,
    WholeAnswers.Taken.class,
    Writing.class
})
@TestExecutionListeners(listeners = MovableClock.Righted.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface PlatformTest {}

package org.qiangxian.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.qiangxian.account.Signature;
import org.qiangxian.shell.Chinese;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records steps of reports in their trail and the journal. */
@Component
class ReportLog {

    static final Signature PLATFORM = Signature.of("平台");

    private final AnnualReportRepository reports;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ReportLog(AnnualReportRepository reports, ApplicationEventPublisher facts, Clock clock) {
        this.reports = reports;
        this.facts = facts;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Chinese.day(clock.instant());
    }

    /** A step with its fact. @param reason why; empty where none is asked */
    void step(ReportFact fact, String what, String reason, Signature by) {
        reports.step(fact.id(), what, reason, by, now());
        facts.publishEvent(fact);
    }

    /** Publishes a fact that is not a step of the report. */
    void tell(ReportFact fact) {
        facts.publishEvent(fact);
    }
}

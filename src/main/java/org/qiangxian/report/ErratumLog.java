package org.qiangxian.report;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records steps of errata in their trail and the journal, and sends the messages. */
@Component
class ErratumLog {

    private final ErratumRepository errata;
    private final ErratumNotices notices;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ErratumLog(ErratumRepository errata, ErratumNotices notices, ApplicationEventPublisher facts, Clock clock) {
        this.errata = errata;
        this.notices = notices;
        this.facts = facts;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    ErratumNotices notices() {
        return notices;
    }

    /** A step with its fact. @param reason why; empty where none is asked */
    void step(ReportFact fact, UUID erratum, String what, String reason, Signature by) {
        errata.step(erratum, what, reason, by, now());
        facts.publishEvent(fact);
    }
}

package org.qiangxian.demonstration;

import java.time.Clock;
import org.qiangxian.database.PlatformSettings;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters the invented proposals at a start with demonstration, once the calls of 示例省 and its members are there. */
@Component
@Order(210)
class DemonstrationStart implements ApplicationRunner {

    private final PlatformSettings settings;
    private final DemonstrationProposals proposals;
    private final Clock clock;

    DemonstrationStart(PlatformSettings settings, DemonstrationProposals proposals, Clock clock) {
        this.settings = settings;
        this.proposals = proposals;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demonstration()) {
            proposals.enter(clock);
        }
    }
}

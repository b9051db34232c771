package org.qiangxian.demonstration;

import java.time.Clock;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters the invented proposals at a start with demonstration, once the calls of 示例省 and its members are there. */
@Component
@Order(210)
class DemonstrationStart implements Preparation {

    private final PlatformSettings settings;
    private final DemonstrationProposals proposals;
    private final Clock clock;

    DemonstrationStart(PlatformSettings settings, DemonstrationProposals proposals, Clock clock) {
        this.settings = settings;
        this.proposals = proposals;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        if (settings.demonstration()) {
            proposals.enter(clock);
        }
    }
}

package org.qiangxian.edition;

import java.time.Clock;
import java.time.LocalDate;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Preparation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Issues the first edition at the first start, after all that is delivered with the platform was loaded. */
@Component
@Order(300)
class EditionStart implements Preparation {

    private static final Logger LOG = LoggerFactory.getLogger(EditionStart.class);

    private final Issuing issuing;
    private final Clock clock;

    EditionStart(Issuing issuing, Clock clock) {
        this.issuing = issuing;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        issuing.first(LocalDate.now(clock.withZone(Chinese.BEIJING)))
                .ifPresent(edition -> LOG.info("edition {}: {} cells issued", edition.number(), edition.cells()));
    }
}

package org.qiangxian.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.shell.Underway;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** A job over many records, of which one fails. */
@PlatformTest
class EachAloneTests {

    @Autowired
    EachAlone each;

    @Autowired
    Notices notices;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Underway underway;

    @Test
    @DisplayName("R23: a record that fails is left as it was and holds up none of the others")
    void oneThatFailsHoldsUpNobody() {
        var done = new ArrayList<Integer>();

        each.run("a test", List.of(1, 0, 2), number -> {
            if (number == 0) {
                notices.tell(List.of(Recipient.samr()), "写了一半", "写了一半", "/desk", "each-alone/0");
                throw new IllegalStateException("it fails");
            }
            done.add(number);
        });

        assertThat(done).containsExactly(1, 2);
        assertThat(notices.untell("each-alone/0")).as("half of it was done").isFalse();
    }

    @Test
    @DisplayName("a job over thousands ends with the record at hand when the process is told to stop")
    void stopsAfterTheRecordAtHand() {
        var done = new ArrayList<Integer>();
        var other = new EachAlone(transactions, underway);

        other.run("a test", List.of(1, 2, 3), number -> {
            done.add(number);
            if (number == 2) {
                other.on(new ContextClosedEvent(new StaticApplicationContext()));
            }
        });

        assertThat(done).containsExactly(1, 2);
    }
}

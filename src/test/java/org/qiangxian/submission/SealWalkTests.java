package org.qiangxian.submission;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Desks;
import org.qiangxian.application.Drafts;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Brings the seal of a proposal to every standing and checks every desk. */
@PlatformTest
@Transactional
@Walks(SealAction.class)
class SealWalkTests extends TableWalk<SealAction.Standing, SealAction> {

    private static final Actor SAMPLE = Actors.city("990121");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Proposals proposals;

    @Autowired
    Drafts drafts;

    @Override
    protected Stood<SealAction> stand(SealAction.Standing state) {
        var call = TestCalls.open(jdbc);
        if (state == SealAction.Standing.NOT_ASKED) {
            var draft = drafts.begin(SAMPLE, call, Kind.PILOT, Contents.pilot()).id();
            return Stood.nothing(key -> key.equals("seal/" + draft));
        }
        var id = proposals.pilot(call, "990121");
        var key = "seal/" + id;
        var matter = Stood.<SealAction>nothing(key::equals);
        if (state == SealAction.Standing.UNSEALED) {
            return matter.and(SealAction.SCAN, SAMPLE, key);
        }
        proposals.seal("990121", id);
        return matter;
    }

    @Test
    @DisplayName("a seal is asked for again where the text was submitted anew, and of the one proposal that has none")
    void aSealIsOfOneText() {
        var call = TestCalls.open(jdbc);
        var id = proposals.pilot(call, "990121");
        var other = proposals.pilot(call, "990122");
        clock.move(Duration.ofMinutes(1));
        proposals.seal("990121", id);
        var key = "seal/" + id;
        Desks.none(turns, key);
        clock.move(Duration.ofMinutes(1));
        drafts.withdraw(SAMPLE, id);
        drafts.submit(SAMPLE, id);
        Desks.only(turns, SAMPLE, key);

        Desks.only(turns, Actors.city("990122"), "seal/" + other);
    }
}

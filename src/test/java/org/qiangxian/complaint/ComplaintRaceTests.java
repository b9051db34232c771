package org.qiangxian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.AtOnce;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.database.SecondNode;
import org.qiangxian.procedure.Seen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Twenty simultaneous sendings over two nodes count as one. */
@PlatformTest
class ComplaintRaceTests {

    @Autowired
    Complaining complaining;

    @Autowired
    Complaints complaints;

    @Autowired
    Routing routing;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("R110: a form that is sent twenty times at once is one complaint, and is accepted once")
    void atOnceIsOnce() throws Exception {
        var other = SecondNode.bean(Complaints.class);
        var ticket = complaining.ticket();
        var told = Complaining.form("CITY", "990121").checked(routing);
        var words = "同时提交 " + UUID.randomUUID();
        var once = new ComplaintForm.Told(told.door(), words, told.accused(), told.place(), "", "", null, false);
        assertThat(AtOnce.done(number -> (number % 2 == 0 ? complaints : other)
                        .send(once, List.of(), "race-" + UUID.randomUUID(), ticket)))
                .isEqualTo(1);
        var id = jdbc.sql("select id from complaint.complaint where text = :text")
                .param("text", words)
                .query(UUID.class)
                .single();
        var bureau = Actors.cityBureau("990100");
        assertThat(AtOnce.done(number -> (number % 2 == 0 ? complaints : other).accept(bureau, id, Seen.NOTHING)))
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from complaint.step where complaint = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        complaints.transfer(bureau, id, Seen.NOTHING);
        complaints.close(bureau, id, Seen.NOTHING);
    }
}

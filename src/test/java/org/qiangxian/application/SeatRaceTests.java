package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.database.SecondNode;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More proposals ask for seats at the same moment than there are, over two nodes on one database. */
@PlatformTest
class SeatRaceTests {

    private static final Actor PROVINCE = Actors.province("990000");

    @Autowired
    private Applications applications;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("R54: of a hundred who ask for the last seat at once, over two nodes, one has it")
    void sellsTheLastSeatOnce() throws Exception {
        var call = TestCalls.open(jdbc);
        recommendations.shortlist(PROVINCE, judged(call));
        recommendations.shortlist(PROVINCE, judged(call));
        var proposals = new ArrayList<ApplicationId>();
        for (var i = 0; i < 20; i++) {
            proposals.add(judged(call));
        }

        var outcomes = atOnce(attempts(proposals));

        assertThat(outcomes.stream().filter("taken"::equals)).hasSize(1);
        assertThat(outcomes).hasSize(100).containsOnly("taken", "refused");
        assertThat(applications.seats(call, Kind.PILOT, new RegionCode("990000")))
                .isEqualTo(new Seats(3, 3));
        assertThat(applications.putForward(call, new RegionCode("990000"), Kind.PILOT))
                .hasSize(3);
    }

    /** Five attempts for each of twenty proposals, alternately at the two nodes. */
    private List<Callable<String>> attempts(List<ApplicationId> proposals) {
        var second = SecondNode.bean(Recommendations.class);
        var attempts = new ArrayList<Callable<String>>();
        for (var i = 0; i < 100; i++) {
            var node = i % 2 == 0 ? recommendations : second;
            var proposal = proposals.get(i % proposals.size());
            attempts.add(() -> attempt(node, proposal));
        }
        return attempts;
    }

    private static String attempt(Recommendations node, ApplicationId proposal) {
        try {
            node.shortlist(PROVINCE, proposal);
            return "taken";
        } catch (Refusal.Conflict _) {
            return "refused";
        }
    }

    private static List<String> atOnce(List<Callable<String>> attempts) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<String>();
            for (var future : threads.invokeAll(attempts)) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }

    private ApplicationId judged(CallId call) {
        var city = Actors.city("990121");
        var id = drafts.begin(city, call, Kind.PILOT, Contents.pilot()).id();
        drafts.submit(city, id);
        for (var question : Judgment.Question.of(Kind.PILOT)) {
            recommendations.judge(PROVINCE, id, question, true, "有依据。");
        }
        return id;
    }
}

package org.qiangxian.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.database.SecondNode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several persons sign, replace or use a number at the same moment, over two nodes. */
@PlatformTest
class SignRaceTests {

    private static final int MANY = 8;

    @Autowired
    Drafting drafting;

    @Autowired
    Signing signing;

    @Autowired
    PublicationRepository repository;

    @Autowired
    JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private Papers paper() {
        return Papers.notice()
                .with("title", "同时签发的通知" + mark)
                .with("day", LocalDate.now(Chinese.BEIJING).toString())
                .to()
                .with("units", "990322");
    }

    private Office office() {
        return new Office(drafting, signing, repository);
    }

    private Callable<String> signing(UUID id, int at) {
        var node = at % 2 == 0 ? signing : SecondNode.bean(Signing.class);
        return () -> {
            try {
                node.issue(Papers.other(Actors.province("990000"), "签发" + at), id, 2);
                return "signed";
            } catch (Refusal.Conflict _) {
                return "refused";
            }
        };
    }

    @Test
    @DisplayName(
            "R99: of eight who sign one paper at once one does, it is told once, and each desk is delivered to once")
    void oneSigns() throws Exception {
        var id = office().toSign(paper());
        var attempts = new ArrayList<Callable<String>>();
        for (int at = 0; at < MANY; at++) {
            attempts.add(signing(id, at));
        }

        assertThat(atOnce(attempts)).hasSize(MANY).containsOnlyOnce("signed");
        assertThat(jdbc.sql("select count(*) from notice.message where key = :key")
                        .param("key", "publication/%s/issued".formatted(id))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(repository.steps(id))
                .filteredOn(step -> step.action() == PublicationAction.ISSUE)
                .hasSize(1);
        assertThat(repository.deliveries(id)).hasSize(2);
    }

    @Test
    @DisplayName("of eight papers with one number that are signed at once one is in force")
    void oneHasTheNumber() throws Exception {
        var number = "示赛发〔2026〕%d号".formatted(1 + Math.floorMod(mark.hashCode(), 9_000));
        var attempts = new ArrayList<Callable<String>>();
        for (int at = 0; at < MANY; at++) {
            attempts.add(signing(office().toSign(paper().with("number", number)), at));
        }

        assertThat(atOnce(attempts)).hasSize(MANY).containsOnlyOnce("signed");
    }

    @Test
    @DisplayName("of eight papers that replace the same one and are signed at once one does")
    void oneReplaces() throws Exception {
        var old = office().issued(paper());
        var attempts = new ArrayList<Callable<String>>();
        for (int at = 0; at < MANY; at++) {
            attempts.add(signing(office().toSign(paper().with("replaces", old.toString())), at));
        }

        assertThat(atOnce(attempts)).hasSize(MANY).containsOnlyOnce("signed");
        assertThat(office().get(old).status()).isEqualTo(PublicationStatus.REPLACED);
    }

    private static List<String> atOnce(List<Callable<String>> attempts) throws Exception {
        var barrier = new CyclicBarrier(attempts.size());
        try (var threads = Executors.newFixedThreadPool(attempts.size())) {
            var outcomes = new ArrayList<String>();
            for (var outcome : threads.invokeAll(attempts.stream()
                    .<Callable<String>>map(attempt -> () -> {
                        barrier.await();
                        return attempt.call();
                    })
                    .toList())) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }
}

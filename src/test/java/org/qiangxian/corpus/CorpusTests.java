package org.qiangxian.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.measurement.Measurements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sends the first tables of the corpus through the intake; {@code bin/bench corpus} sends all. The expected numbers
 * follow each improvement and never go back. Tables that are read wrongly or asked about needlessly are left in
 * {@code target/corpus} with what is wrong about them.
 */
@PlatformTest
@Tag("embedded")
class CorpusTests {

    private static final int TABLES = 120;
    private static final int AT_ONCE = 2;
    private static final int MOST_WRONG = 0;
    private static final double MOST_NEEDLESS = 0.005;

    @Autowired
    DataSource database;

    @Autowired
    Measurements measurements;

    private Set<UUID> before = Set.of();

    @LocalServerPort
    int port;

    @BeforeEach
    void whatWasThereBefore() {
        before = batches();
    }

    /**
     * The stored figures are of real places: they are withdrawn, so that other tests find what is delivered with the
     * platform.
     */
    @AfterEach
    void takeEverythingBack() {
        var taken = batches();
        taken.removeAll(before);
        assertThat(taken).isNotEmpty();
        taken.forEach(batch -> measurements.withdraw(Actors.operator(), batch, "核对完毕，全部撤回"));
    }

    private Set<UUID> batches() {
        return new HashSet<>(
                JdbcClient.create(database).sql("""
                        select b.id from measurement.batch b
                        where not exists (select from measurement.withdrawal w where w.batch = b.id)
                        """).query(UUID.class).list());
    }

    @Test
    @DisplayName(
            "R39: of 120 tables as offices send them no more is stored wrong or asked needlessly than the last time")
    void noMoreIsWrongOrAskedThanTheLastTime() throws Exception {
        var trial =
                new Trial(URI.create("http://localhost:" + port), database, Optional.of(Path.of("target", "corpus")));
        var tally = trial.run(1, TABLES, AT_ONCE);
        tally.print(System.out);
        System.out.println(tally.line());

        assertThat(tally.figures()).isGreaterThan(8_000);
        assertThat(tally.wrong()).isLessThanOrEqualTo(MOST_WRONG);
        assertThat(tally.needless()).isLessThan(MOST_NEEDLESS);
    }
}

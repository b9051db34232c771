package org.qiangxian.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.database.SecondNode;
import org.qiangxian.library.Library;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.springframework.beans.factory.annotation.Autowired;

/** Two nodes on one database, and everybody at once. */
@PlatformTest
class DecisionRaceTests {

    private static final Map<String, String> DOCUMENT =
            Map.of("number", "甲〔2026〕2号", "title", "名单", "issuedOn", "2026-03-01");

    /** A real county of its own, which leaves again: what is committed here stands in nobody's list. */
    private static final RegionCode UNIT = new RegionCode("140430");

    private static final RegionCode PROVINCE_CODE = new RegionCode("140000");
    private static final Actor CITY = Actors.city("140430");
    private static final Actor PROVINCE = Actors.province("140000");
    private static final Actor SAMR = Actors.samr();

    @Autowired
    Admissions admissions;

    @Autowired
    Tranches batches;

    @Autowired
    Windows windows;

    @Autowired
    TrancheDecisions verdicts;

    @Autowired
    Leavings leavings;

    @Autowired
    Applying applying;

    @Autowired
    Library library;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    @DisplayName("R23: of twenty who begin, forward, decide or end at once, over two nodes, each is done once")
    void eachIsDoneOnce() throws Exception {
        var second = SecondNode.bean(Admissions.class);
        assertThat(done(at -> (at % 2 == 0 ? admissions : second).start(CITY))).isEqualTo(1);

        var entry = admissions.list(CITY).getFirst();
        admissions.submit(CITY, entry.id(), Applying.form(Applying.WORDS, 0));
        applying.press(Actors.cityBureau("140400"), entry, EntryAction.PASS, "");
        applying.press(PROVINCE, entry, EntryAction.LIST, "");
        var window = windows.open(SAMR, Applying.OPEN);
        var code = applying.stamped(PROVINCE);
        assertThat(done(_ -> batches.forward(PROVINCE, windows.current(PROVINCE_CODE), code)))
                .isEqualTo(1);
        windows.close(SAMR, window.id());

        applying.press(SAMR, entry, EntryAction.MEAN_TO_ADMIT, "");
        var batch = Objects.requireNonNull(admissions.read(CITY, entry.id()).batch());
        var other = SecondNode.bean(TrancheDecisions.class);
        assertThat(done(at -> (at % 2 == 0 ? verdicts : other).decide(SAMR, batch, Typed.ofSingle(DOCUMENT))))
                .isEqualTo(1);
        assertThat(library.historyOf(UNIT)).hasSize(1);

        assertThat(done(_ -> applying.leave(CITY, ""))).isEqualTo(1);
        var leaving = leavings.open(UNIT).orElseThrow().id();
        assertThat(done(_ -> leavings.acknowledge(SAMR, leaving))).isEqualTo(1);
        assertThat(library.historyOf(UNIT))
                .extracting(event -> event.status())
                .containsExactly(MembershipStatus.WITHDRAWN, MembershipStatus.IN);
    }

    private interface Attempt {
        void by(int number);
    }

    /** How many of twenty at once were not refused. */
    private static long done(Attempt attempt) throws Exception {
        var attempts = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 20; i++) {
            var number = i;
            attempts.add(() -> {
                try {
                    attempt.by(number);
                    return true;
                } catch (Refusal.Conflict _) {
                    return false;
                }
            });
        }
        var outcomes = new ArrayList<Boolean>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(attempts)) {
                outcomes.add(future.get());
            }
        }
        return outcomes.stream().filter(Boolean.TRUE::equals).count();
    }
}

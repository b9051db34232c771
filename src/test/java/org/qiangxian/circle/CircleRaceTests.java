package org.qiangxian.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.database.SecondNode;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Many join at the same moment over two nodes on one database. Only this test uses the real city, and it closes the
 * circle again.
 */
@PlatformTest
class CircleRaceTests {

    private static final RegionCode UNIT = new RegionCode("140321");
    private static final Actor COUNTY = Actors.city("140321");
    private static final Actor BUREAU = Actors.cityBureau("140300");

    @Autowired
    Offers offers;

    @Autowired
    Joining joining;

    @Autowired
    Circles circles;

    @Test
    @DisplayName("R25: of twenty who offer, join, agree, leave or close at once, over two nodes, each is done once")
    void eachIsDoneOnce() throws Exception {
        var second = SecondNode.bean(Joining.class);
        var form = new OfferForm(Circling.WORDS, "0");
        assertThat(done(_ -> offers.write(BUREAU, form))).isEqualTo(1);
        assertThat(done(at -> (at % 2 == 0 ? joining : second).join(COUNTY))).isEqualTo(1);
        assertThat(done(at -> (at % 2 == 0 ? joining : second).agree(COUNTY))).isEqualTo(1);
        assertThat(circles.consented(new RegionCode("140300"), UNIT)).isTrue();
        assertThat(done(at -> (at % 2 == 0 ? joining : second).leave(COUNTY))).isEqualTo(1);
        assertThat(joining.current(UNIT).isPresent()).isFalse();

        joining.join(COUNTY);
        done(at -> {
            if (at % 2 == 0) {
                second.leave(COUNTY);
            } else {
                offers.close(BUREAU);
            }
        });
        assertThat(joining.current(UNIT).isPresent())
                .as("left and closed at once")
                .isFalse();
        assertThat(offers.of(new RegionCode("140300"))).isEmpty();
    }

    /** How many of twenty simultaneous attempts were not refused. */
    private static long done(IntConsumer attempt) throws Exception {
        var attempts = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 20; i++) {
            var number = i;
            attempts.add(() -> {
                try {
                    attempt.accept(number);
                    return true;
                } catch (Refusal.Conflict _) {
                    return false;
                }
            });
        }
        var done = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(attempts)) {
                done += future.get() ? 1 : 0;
            }
        }
        return done;
    }
}

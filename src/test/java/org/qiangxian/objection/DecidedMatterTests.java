package org.qiangxian.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.meter.Colleagues;
import org.qiangxian.meter.Meter;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who handles a matter reads its values uncounted while it is open and on the day of the decision; afterwards nobody
 * does.
 */
@PlatformTest
@Transactional
class DecidedMatterTests {

    private static final String PLACE = "140728";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private Objections objections;

    @Autowired
    private Meter meter;

    @Autowired
    private MovableClock clock;

    @Test
    @DisplayName(
            "R1: an attacker who reads on in matters that were decided long ago is counted; who decided one today is not")
    void aDecidedMatterExemptsNobody() {
        long value = jdbc.sql("""
                        select id from measurement.current_value
                        where region = :place and indicator = 'J-01' and period = '2020'
                        """).param("place", PLACE).query(Long.class).single();
        confirmations.object(Actors.city(PLACE), new RegionCode(PLACE), value, "与公报不一致", "");
        var decider = full();
        assertThat(status(decider, value)).isEqualTo(200);
        objections.decide(decider, value, new DecisionForm("UPHELD", "以公报为准", "", null, null, null, null, null, null));

        assertThat(status(decider, value)).isEqualTo(200);
        assertThat(status(full(), value)).isEqualTo(429);
        clock.move(Duration.ofDays(1));
        fill(decider);
        assertThat(status(decider, value)).isEqualTo(429);
    }

    private int status(Actor reader, long value) {
        return mvc.get()
                .uri("/objections/" + value)
                .with(Actors.as(reader))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private Actor full() {
        var reader = Colleagues.reader(Role.OPERATOR, null);
        fill(reader);
        return reader;
    }

    private void fill(Actor reader) {
        meter.count(
                reader,
                IntStream.range(0, Meter.FREE)
                        .mapToObj(each -> new RegionCode(String.valueOf(650_100 + each)))
                        .toList());
    }
}

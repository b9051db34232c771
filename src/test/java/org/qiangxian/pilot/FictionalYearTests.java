package org.qiangxian.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The demonstration of the year after the decision. */
@PlatformTest
@Transactional
class FictionalYearTests {

    @Autowired
    PilotRepository pilots;

    @Autowired
    PilotDays days;

    @Autowired
    Turns turns;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName("R60: 示例省 has a pilot or activity in each state there is, and the days take none of them away")
    void eachState() {
        var invented = pilots.all().stream()
                .filter(pilot -> pilot.fictional() && pilot.application() == null)
                .toList();
        assertThat(invented.stream().map(Pilot::status).collect(Collectors.toSet()))
                .contains(PilotStatus.values());
        var interim = invented.stream()
                .filter(pilot -> pilot.status() == PilotStatus.INTERIM)
                .findFirst()
                .orElseThrow();

        days.pass(interim.id());

        assertThat(pilots.find(interim.id()).orElseThrow().status()).isEqualTo(PilotStatus.INTERIM);
    }

    @Test
    @DisplayName(
            "R49, R102: an invitation waits on the desk of a county of 示例省, and the register of 纪检 has a visit with its reason")
    void anInvitationAndARegister() {
        assertThat(turns.everywhere())
                .anyMatch(turn -> turn.key().startsWith("partner/")
                        && turn.desk().is(Actors.demonstration(Actors.city("990221"))));
        assertThat(mvc.get().uri("/supervision/register").with(Actors.as(Actors.of(Role.DISCIPLINE, null))))
                .hasStatusOk()
                .bodyText()
                .contains("全年第 3 次", "看一处计量难题");
    }
}

package org.qiangxian.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.application.Application;
import org.qiangxian.application.Applications;
import org.qiangxian.call.CallId;
import org.qiangxian.call.Calls;
import org.qiangxian.call.TestCalls;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class DemonstrationProposalsTests {

    @Autowired
    private DemonstrationProposals proposals;

    @Autowired
    private Applications applications;

    @Autowired
    private Calls calls;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("a call that a person opened for 示例省 gets no invented proposal at the next start, and what the"
            + " demonstration made gets no second one")
    void onlyTheCallOfTheDemonstrationIsFilled() {
        var opened = TestCalls.open(jdbc);
        var before = all();

        proposals.enter(clock);

        assertThat(calls.openFor(new RegionCode("990000"), clock.instant()))
                .anyMatch(call -> call.id().equals(opened));
        assertThat(all()).isEqualTo(before).noneMatch(it -> it.call().equals(opened));
        assertThat(before.stream().map(Application::call).filter(CallId::demonstration))
                .isNotEmpty();
    }

    private List<Application> all() {
        return Stream.of("990121", "990122", "990221")
                .flatMap(code -> applications.list(Actors.city(code)).stream())
                .toList();
    }
}

package org.qiangxian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.burden.Asking;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Answers to a request whose last day is over, and by whom it was asked. */
@PlatformTest
@Transactional
class ExpiredRequestTests {

    private static final Actor PROVINCE = Actors.province("990000");
    private static final Actor CITY = Actors.city("990121");
    private static final RegionCode SAMPLE = new RegionCode("990121");

    @Autowired
    DataRequests requests;

    @Autowired
    Answers answers;

    @Autowired
    Measurements measurements;

    @Autowired
    MovableClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    @DisplayName("R3: a request that has expired refuses every answer, and says so")
    void anExpiredRequestRefusesEveryAnswer() {
        var request = requests.register(PROVINCE, asking().form());
        var department =
                requests.register(PROVINCE, asking().departments("Z4-01").form());
        clock.stopAt(WorkingDays.endOf(request.validTo()));
        var item = RequestItem.of("Z4-01.2015");

        for (var way : List.<Runnable>of(
                () -> answers.save(CITY, request.id(), Map.of()),
                () -> answers.submit(CITY, request.id()),
                () -> answers.skip(CITY, request.id(), List.of()),
                () -> answers.deposit(
                        department.id(),
                        new RegionCode("990000"),
                        item,
                        Filling.of(item, List.of(SAMPLE), Map.of()),
                        "统计局"))) {
            assertThatThrownBy(way::run)
                    .isInstanceOf(Refusal.Conflict.class)
                    .hasMessageContaining("有效期已于")
                    .hasMessageContaining("不必再填");
        }
    }

    @Test
    @DisplayName(
            "R3: what a department sent in time can be checked when the last day has passed; nobody fills it again")
    void whatCameInTimeCanBeChecked() {
        var request = requests.register(PROVINCE, asking().departments("Z4-01").form());
        var item = RequestItem.of("Z4-01.2015");
        var filling = Filling.of(item, List.of(SAMPLE), Asking.typed("Z4-01.2015", "990121", "97.5"));
        answers.deposit(request.id(), new RegionCode("990000"), item, filling, "示例省统计局");

        clock.stopAt(WorkingDays.endOf(request.validTo()));
        answers.accept(PROVINCE, request.id(), item);

        assertThat(Asking.values(measurements, "Z4-01", "2015")).hasSize(1);
    }

    @Test
    @DisplayName("R3: a city that is not asked cannot answer, and no unit another's")
    void whoIsNotAskedCannotAnswer() {
        var request = requests.register(PROVINCE, asking().form());

        assertThatThrownBy(() -> answers.sheet(Actors.city("990221"), request.id()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> answers.submit(PROVINCE, request.id())).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> answers.skip(Actors.city("140728"), request.id(), List.of()))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private Asking asking() {
        return Asking.on(requests.today());
    }
}

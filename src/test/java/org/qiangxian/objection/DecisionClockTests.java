package org.qiangxian.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;

/** The ten working days in which an objection is decided. */
class DecisionClockTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");

    @Test
    @DisplayName(
            "R39: the tenth working day counts by the notices on holidays; past it both sides read that it is late")
    void theClockCountsWorkingDays() {
        var matter = new Matter(
                1,
                PINGYAO,
                Role.OPERATOR,
                null,
                Instant.parse("2026-09-21T02:00:00Z"),
                LocalDate.of(2026, 10, 12),
                false,
                null);
        assertThat(clockAt("2026-09-30T02:00:00Z", matter).late()).isFalse();
        assertThat(clockAt("2026-10-12T15:59:59Z", matter).said()).contains("今天到期");
        assertThat(clockAt("2026-10-12T16:00:00Z", matter)).isEqualTo(new DeadlineStatus("已超过期限（2026年10月12日）", true));
    }

    @Test
    @DisplayName("R39: an objection opened when the next year's holidays were not announced has its day too, 暂按")
    void aMatterWithoutADayGetsIts() {
        var opened = Instant.parse("2026-12-25T02:00:00Z");
        var matter = new Matter(1, PINGYAO, Role.OPERATOR, null, opened, null, false, null);

        assertThat(clockAt("2027-01-08T02:00:00Z", matter))
                .isEqualTo(new DeadlineStatus("还有 1 个工作日，2027年1月11日（暂按） 24:00 到期", false));
        assertThat(clockAt("2027-01-11T16:00:00Z", matter).late()).isTrue();
    }

    private static DeadlineStatus clockAt(String moment, Matter matter) {
        return new DecisionClock(
                        org.qiangxian.calendar.WorkingDays.shipped(),
                        Clock.fixed(Instant.parse(moment), ZoneOffset.UTC))
                .of(matter);
    }
}

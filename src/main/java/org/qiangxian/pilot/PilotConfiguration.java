package org.qiangxian.pilot;

import java.time.Duration;
import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.qiangxian.notice.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of 试点实施, and its daily job. */
@Configuration(proxyBeanMethods = false)
class PilotConfiguration {

    @Bean
    MenuItem pilotsPlace() {
        return new MenuItem(
                "试点实施",
                "clipboard-list",
                Pilots.PATH,
                MenuItem.Group.WORK,
                34,
                Set.of(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR));
    }

    @Bean
    Job pilotDaysJob(PilotDays days) {
        return new Job("pilot.days", Duration.ofMinutes(30), days::run);
    }
}

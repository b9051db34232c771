package org.qiangxian.progress;

import java.time.Duration;
import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.qiangxian.notice.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of 进展与总结, and its daily jobs. */
@Configuration(proxyBeanMethods = false)
class ProgressConfiguration {

    @Bean
    MenuItem progressPlace() {
        return new MenuItem(
                "进展与总结",
                "clipboard-list",
                RoundController.PATH,
                MenuItem.Group.WORK,
                43,
                Set.of(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR));
    }

    @Bean
    Job reportSilenceJob(ReportSilence silence) {
        return new Job("progress.silence", Duration.ofMinutes(10), silence::pass);
    }

    @Bean
    Job roundLapseJob(RoundEnds ends) {
        return new Job("progress.lapse", Duration.ofMinutes(30), ends::lapse);
    }
}

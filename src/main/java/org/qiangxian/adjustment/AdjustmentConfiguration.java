package org.qiangxian.adjustment;

import java.time.Duration;
import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.qiangxian.notice.Job;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of 动态调整 in the menu, for whom it concerns at any time, and what comes by itself when days are over. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdjustmentSettings.class)
class AdjustmentConfiguration {

    @Bean
    MenuItem adjustmentsPlace() {
        return new MenuItem(
                "动态调整",
                "switch-horizontal",
                AdjustmentController.PATH,
                MenuItem.Group.LIBRARY,
                47,
                Set.of(Role.PROVINCE, Role.SAMR, Role.DISCIPLINE));
    }

    @Bean
    Job adjustmentLapsesJob(AdjustmentLapses lapses) {
        return new Job("adjustment.lapses", Duration.ofMinutes(10), lapses::run);
    }
}

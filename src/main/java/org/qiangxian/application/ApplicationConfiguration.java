package org.qiangxian.application;

import java.time.Duration;
import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.qiangxian.notice.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of 申报 in the workspace, and the pass that comes by itself. */
@Configuration(proxyBeanMethods = false)
class ApplicationConfiguration {

    @Bean
    MenuItem applicationsPlace() {
        return new MenuItem(
                "试点与活动",
                "file-text",
                "/applications",
                MenuItem.Group.PROPOSAL,
                30,
                Set.of(Role.CITY, Role.CITY_BUREAU));
    }

    @Bean
    Job bureauPassJob(BureauSilence silence) {
        return new Job("application.bureau-passes", Duration.ofMinutes(10), silence::pass);
    }
}

package org.qiangxian.need;

import java.time.Duration;
import org.qiangxian.account.MenuItem;
import org.qiangxian.notice.Job;
import org.qiangxian.shell.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of 需求, its clock, and the one public address, for links. */
@Configuration(proxyBeanMethods = false)
class NeedConfiguration {

    @Bean
    MenuItem needsPlace() {
        return new MenuItem("需求", "messages", NeedController.PATH, MenuItem.Group.WORK, 47, NeedController.READERS);
    }

    @Bean
    Job needClockJob(NeedJobs jobs) {
        return new Job("need.clock", Duration.ofMinutes(20), jobs::run);
    }

    @Bean
    static PublicAddress openNeedAnswers() {
        return PublicAddress.of("/need-answers/*");
    }
}

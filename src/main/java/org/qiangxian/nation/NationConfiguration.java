package org.qiangxian.nation;

import java.time.Duration;
import org.qiangxian.notice.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that computes a snapshot soon after it was taken, on one of the processes. */
@Configuration(proxyBeanMethods = false)
class NationConfiguration {

    @Bean
    Job analysisJob(Nation nation) {
        return new Job("nation.analysis", Duration.ofMinutes(1), nation::catchUp);
    }
}

package org.qiangxian.nation;

import java.time.Duration;
import org.qiangxian.notice.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A snapshot is computed soon after it was taken, by whichever process has the turn. */
@Configuration(proxyBeanMethods = false)
class NationConfiguration {

    @Bean
    Job analysisJob(Nation nation) {
        return new Job("nation.analysis", Duration.ofMinutes(1), nation::catchUp);
    }
}

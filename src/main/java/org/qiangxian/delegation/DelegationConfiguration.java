package org.qiangxian.delegation;

import java.time.Duration;
import org.qiangxian.notice.Job;
import org.qiangxian.shell.PublicAddress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comes due by itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DelegationSettings.class)
class DelegationConfiguration {

    @Bean
    Job forgottenMissJob(LinkGate gate) {
        return new Job("delegation.misses", Duration.ofMinutes(15), gate::tidy);
    }

    @Bean
    PublicAddress publicLinks() {
        return PublicAddress.of("/fill/*");
    }
}

package org.qiangxian.region;

import org.qiangxian.shell.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the public API of the divisions. */
@Configuration(proxyBeanMethods = false)
class RegionConfiguration {

    @Bean
    PublicAddress publicDivisions() {
        return PublicAddress.of("/api/docs/**", "/api/openapi.json", "/api/v1/regions/**");
    }
}

package org.qiangxian.region;

import org.qiangxian.shell.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The divisions are public, as a programme reads them. */
@Configuration(proxyBeanMethods = false)
class RegionConfiguration {

    @Bean
    PublicAddress publicDivisions() {
        return PublicAddress.of("/api/docs/**", "/api/openapi.json", "/api/v1/regions/**");
    }
}

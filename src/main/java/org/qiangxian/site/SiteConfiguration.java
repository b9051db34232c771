package org.qiangxian.site;

import org.qiangxian.shell.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All of the public site is open. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    @Bean
    PublicAddress publicSite() {
        return PublicAddress.of(
                "/",
                "/programme",
                "/members/**",
                "/cities/**",
                "/indicators/**",
                "/help/**",
                "/feedback",
                "/accessibility");
    }
}

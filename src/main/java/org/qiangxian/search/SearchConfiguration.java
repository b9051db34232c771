package org.qiangxian.search;

import org.qiangxian.shell.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The box of the public site is open. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    static PublicAddress openSearch() {
        return PublicAddress.of("/find");
    }
}

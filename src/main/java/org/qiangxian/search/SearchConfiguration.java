package org.qiangxian.search;

import org.qiangxian.shell.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the public search page. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    static PublicAddress openSearch() {
        return PublicAddress.of("/find");
    }
}

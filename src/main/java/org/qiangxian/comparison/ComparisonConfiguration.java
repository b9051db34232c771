package org.qiangxian.comparison;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of 质量画像 in the menu: of the city itself; others come to it from their lists. */
@Configuration(proxyBeanMethods = false)
class ComparisonConfiguration {

    @Bean
    MenuItem profileMenu() {
        return new MenuItem("质量画像", "chart-line", "/profile", 30, Set.of(Role.CITY));
    }
}

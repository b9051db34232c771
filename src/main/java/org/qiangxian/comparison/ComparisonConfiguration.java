package org.qiangxian.comparison;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of 质量画像 and 指标分布 in the menu: of the city itself and of 总局; others come to a profile from their lists. */
@Configuration(proxyBeanMethods = false)
class ComparisonConfiguration {

    @Bean
    MenuItem profileMenu() {
        return new MenuItem("质量画像", "chart-line", "/profile", MenuItem.Group.COMPARISON, 30, Set.of(Role.CITY));
    }

    @Bean
    MenuItem distributionMenu() {
        return new MenuItem("指标分布", "chart-dots", "/distributions", MenuItem.Group.COMPARISON, 31, Set.of(Role.SAMR));
    }
}

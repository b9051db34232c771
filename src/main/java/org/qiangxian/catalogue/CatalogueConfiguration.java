package org.qiangxian.catalogue;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    MenuItem cataloguePlace() {
        return new MenuItem(
                "指标体系", "list-details", "/catalogue", MenuItem.Group.COMPARISON, 30, Set.of(Role.SAMR, Role.OPERATOR));
    }
}

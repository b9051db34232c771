package org.qiangxian.feature;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of this module in the menu of provinces; a city comes from its profile. */
@Configuration(proxyBeanMethods = false)
class FeatureConfiguration {

    @Bean
    MenuItem featurePlace() {
        return new MenuItem("特色指标", "bookmark", "/features", MenuItem.Group.COMPARISON, 38, Set.of(Role.PROVINCE));
    }
}

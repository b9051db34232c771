package org.qiangxian.ledger;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the ledger in the menu. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerSettings.class)
class LedgerConfiguration {

    @Bean
    MenuItem ledgerPlace() {
        return new MenuItem("负担台账", "clock", "/burden", MenuItem.Group.SUPERVISION, 37, Set.of(Role.DISCIPLINE));
    }

    @Bean
    MenuItem ownBurdenPlace() {
        return new MenuItem("我们的负担", "clock", "/burden", MenuItem.Group.SUPERVISION, 37, Set.of(Role.CITY));
    }
}

package org.qiangxian.pairing;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class PairingConfiguration {

    @Bean
    MenuItem pairingPlace() {
        return new MenuItem("结对对标", "arrows-exchange", "/pairings", MenuItem.Group.COMPARISON, 27, Set.of(Role.CITY));
    }
}

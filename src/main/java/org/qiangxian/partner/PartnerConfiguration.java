package org.qiangxian.partner;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class PartnerConfiguration {

    @Bean
    MenuItem partnerPlace() {
        return new MenuItem("合作邀请", "users", PartnerController.LIST, MenuItem.Group.PROPOSAL, 31, Set.of(Role.CITY));
    }
}

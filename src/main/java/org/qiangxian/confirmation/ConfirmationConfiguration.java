package org.qiangxian.confirmation;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class ConfirmationConfiguration {

    @Bean
    MenuItem confirmationsPlace() {
        return new MenuItem("数据确认", "checkbox", "/confirmations", MenuItem.Group.DATA, 20, Set.of(Role.CITY));
    }
}

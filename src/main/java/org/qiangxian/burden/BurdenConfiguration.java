package org.qiangxian.burden;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.qiangxian.shell.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class BurdenConfiguration {

    @Bean
    MenuItem requestPlace() {
        return new MenuItem(
                "数据需求",
                "clipboard-list",
                "/requests",
                MenuItem.Group.DATA,
                36,
                Set.of(Role.SAMR, Role.PROVINCE, Role.CITY, Role.CITY_BUREAU));
    }

    @Bean
    PublicAddress publicRegister() {
        return PublicAddress.of("/data-requests");
    }
}

package org.qiangxian.objection;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class ObjectionConfiguration {

    @Bean
    MenuItem objectionsPlace() {
        return new MenuItem(
                "数据异议",
                "message-2",
                "/objections",
                MenuItem.Group.DATA,
                26,
                Set.of(Role.OPERATOR, Role.SAMR, Role.PROVINCE, Role.CITY));
    }
}

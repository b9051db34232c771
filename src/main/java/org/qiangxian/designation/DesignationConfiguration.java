package org.qiangxian.designation;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the register in the menu; others come to it from the manual. */
@Configuration(proxyBeanMethods = false)
class DesignationConfiguration {

    @Bean
    MenuItem designationsPlace() {
        return new MenuItem(
                "官方名称",
                "bookmark",
                "/designations",
                MenuItem.Group.SUPERVISION,
                78,
                Set.of(Role.SAMR, Role.DISCIPLINE));
    }
}

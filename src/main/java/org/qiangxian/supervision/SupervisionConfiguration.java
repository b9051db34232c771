package org.qiangxian.supervision;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of 督导与评估 in the workspace. */
@Configuration(proxyBeanMethods = false)
class SupervisionConfiguration {

    @Bean
    MenuItem ownDaysPlace() {
        return new MenuItem("时限与督导", "clock", SupervisionController.PATH, MenuItem.Group.WORK, 48, Set.of(Role.CITY));
    }

    @Bean
    MenuItem supervisionPlace() {
        return new MenuItem(
                "督导与评估",
                "clock",
                SupervisionController.PATH,
                MenuItem.Group.WORK,
                48,
                Set.of(Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR));
    }

    @Bean
    MenuItem visitRegisterPlace() {
        return new MenuItem(
                "调研登记",
                "clock",
                SupervisionController.PATH + "/register",
                MenuItem.Group.SUPERVISION,
                48,
                Set.of(Role.DISCIPLINE));
    }
}

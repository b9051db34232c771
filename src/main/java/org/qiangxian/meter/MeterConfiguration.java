package org.qiangxian.meter;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class MeterConfiguration {

    @Bean
    MenuItem meterMenu() {
        return new MenuItem(
                "具名查看",
                "list-search",
                Meter.PAGE,
                MenuItem.Group.SUPERVISION,
                38,
                Set.of(Role.PROVINCE, Role.SAMR, Role.OPERATOR, Role.CITY_BUREAU));
    }

    @Bean
    MenuItem registerMenu() {
        return new MenuItem(
                "具名查看登记", "list-search", "/meter/register", MenuItem.Group.SUPERVISION, 38, Set.of(Role.DISCIPLINE));
    }
}

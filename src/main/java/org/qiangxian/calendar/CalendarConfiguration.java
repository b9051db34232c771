package org.qiangxian.calendar;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    MenuItem calendarPlace() {
        return new MenuItem("节假日安排", "clock", "/calendar", MenuItem.Group.SUPERVISION, 79, Set.of(Role.SAMR));
    }
}

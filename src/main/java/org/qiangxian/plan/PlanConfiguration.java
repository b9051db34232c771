package org.qiangxian.plan;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of 工作方案 in the workspace. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    MenuItem plansPlace() {
        return new MenuItem(
                "工作方案",
                "list-details",
                PlanController.PATH,
                MenuItem.Group.WORK,
                47,
                Set.of(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR));
    }
}

package org.qiangxian.circle;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of 辖区培育 in the workspace. */
@Configuration(proxyBeanMethods = false)
class CircleConfiguration {

    @Bean
    MenuItem circlePlace() {
        return new MenuItem(
                "辖区培育",
                "users",
                CircleController.PATH,
                MenuItem.Group.LIBRARY,
                46,
                Set.of(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE));
    }
}

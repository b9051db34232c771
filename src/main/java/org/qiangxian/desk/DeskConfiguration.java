package org.qiangxian.desk;

import java.util.EnumSet;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    MenuItem deskPlace() {
        return new MenuItem("工作台", "home", "/desk", MenuItem.Group.HOME, 0, EnumSet.allOf(Role.class));
    }
}

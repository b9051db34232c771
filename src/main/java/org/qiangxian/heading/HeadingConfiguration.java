package org.qiangxian.heading;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of 本省任务标题 in the workspace. */
@Configuration(proxyBeanMethods = false)
class HeadingConfiguration {

    @Bean
    MenuItem headingsPlace() {
        return new MenuItem(
                "本省任务标题", "bookmark", HeadingController.PATH, MenuItem.Group.COMPARISON, 34, Set.of(Role.PROVINCE));
    }
}

package org.qiangxian.guidance;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class GuidanceConfiguration {

    @Bean
    MenuItem guidancePlace() {
        return new MenuItem(
                "指导性技术文件", "file-text", GuidanceController.PATH, MenuItem.Group.WORK, 35, Set.of(Role.SAMR, Role.CITY));
    }
}

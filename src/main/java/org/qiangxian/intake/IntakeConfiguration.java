package org.qiangxian.intake;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    MenuItem intakePlace() {
        return new MenuItem(
                "数据导入", "file-import", "/intake", MenuItem.Group.DATA, 21, Set.of(Role.OPERATOR, Role.PROVINCE));
    }
}

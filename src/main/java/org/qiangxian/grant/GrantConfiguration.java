package org.qiangxian.grant;

import org.qiangxian.account.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of granting in the menu. */
@Configuration(proxyBeanMethods = false)
class GrantConfiguration {

    @Bean
    MenuItem grantsMenu() {
        var roles = GrantAction.GRANT.row().roles();
        return new MenuItem("岗位授权", "key", "/admin/grants", MenuItem.Group.ADMINISTRATION, 82, roles);
    }
}

package org.qiangxian.recall;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.qiangxian.shell.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of 召回信息 in the menu, and what of it everybody may read. */
@Configuration(proxyBeanMethods = false)
class RecallConfiguration {

    @Bean
    MenuItem recallsPlace() {
        return new MenuItem("召回信息", "list-details", RecallController.PATH, MenuItem.Group.HOME, 4, Set.of(Role.SAMR));
    }

    @Bean
    PublicAddress publicRecalls() {
        return PublicAddress.of(PublicRecallController.PATH);
    }
}

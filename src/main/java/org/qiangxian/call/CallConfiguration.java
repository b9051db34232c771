package org.qiangxian.call;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of this module in the menu; cities and provinces come to a call from their proposals. */
@Configuration(proxyBeanMethods = false)
class CallConfiguration {

    @Bean
    MenuItem callPlace() {
        return new MenuItem("征集", "speakerphone", "/calls", MenuItem.Group.PROPOSAL, 20, Set.of(Role.SAMR));
    }
}

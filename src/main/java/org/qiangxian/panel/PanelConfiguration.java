package org.qiangxian.panel;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.qiangxian.shell.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class PanelConfiguration {

    @Bean
    MenuItem panelsPlace() {
        return new MenuItem("论证", "messages", "/panels", MenuItem.Group.PROPOSAL, 32, Set.of(Role.SAMR));
    }

    @Bean
    MenuItem opinionsPlace() {
        return new MenuItem("论证意见", "message-2", "/opinions", MenuItem.Group.PROPOSAL, 30, Set.of(Role.EXPERT));
    }

    @Bean
    PublicAddress publicResults() {
        return PublicAddress.of("/results");
    }
}

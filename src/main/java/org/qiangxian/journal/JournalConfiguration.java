package org.qiangxian.journal;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The audit administrator's place in the menu. */
@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

    @Bean
    MenuItem journalMenu() {
        return new MenuItem(
                "审计日志", "list-search", "/admin/journal", MenuItem.Group.ADMINISTRATION, 83, Set.of(Role.AUDIT_ADMIN));
    }
}

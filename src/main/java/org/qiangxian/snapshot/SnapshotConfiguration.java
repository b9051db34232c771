package org.qiangxian.snapshot;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class SnapshotConfiguration {

    @Bean
    MenuItem snapshotsPlace() {
        return new MenuItem(
                "数据快照",
                "camera",
                "/snapshots",
                MenuItem.Group.DATA,
                27,
                Set.of(Role.OPERATOR, Role.SAMR, Role.PROVINCE));
    }
}

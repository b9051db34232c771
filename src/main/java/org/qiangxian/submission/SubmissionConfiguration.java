package org.qiangxian.submission;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of 报送包 in the menu. */
@Configuration(proxyBeanMethods = false)
class SubmissionConfiguration {

    @Bean
    MenuItem packagePlace() {
        return new MenuItem("报送包", "package", "/submissions", MenuItem.Group.PROPOSAL, 22, Set.of(Role.PROVINCE));
    }
}

package org.qiangxian.edition;

import java.time.Duration;
import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.qiangxian.notice.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of this module in the menu, and its two jobs. */
@Configuration(proxyBeanMethods = false)
class EditionConfiguration {

    @Bean
    MenuItem editionsPlace() {
        return new MenuItem(
                "同类分布版次", "chart-dots", "/editions", MenuItem.Group.COMPARISON, 32, Set.of(Role.SAMR, Role.OPERATOR));
    }

    @Bean
    Job editionJob(EditionDays days) {
        return new Job("edition.issue", Duration.ofHours(1), days::issueWhatIsDue);
    }

    @Bean
    Job correctionJob(Corrections corrections) {
        return new Job("edition.corrections", Duration.ofMinutes(1), corrections::check);
    }
}

package org.qiangxian.recommendation;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The recommender's place in the workspace. */
@Configuration(proxyBeanMethods = false)
class RecommendationConfiguration {

    @Bean
    MenuItem recommendationsPlace() {
        return new MenuItem("受理与推荐", "inbox", "/recommendations", MenuItem.Group.PROPOSAL, 20, Set.of(Role.PROVINCE));
    }
}

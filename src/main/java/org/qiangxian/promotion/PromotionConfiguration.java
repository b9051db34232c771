package org.qiangxian.promotion;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of 成果推荐 in the workspace of those who pick and of those who receive. */
@Configuration(proxyBeanMethods = false)
class PromotionConfiguration {

    @Bean
    MenuItem promotionPlace() {
        return new MenuItem(
                "成果推荐", "file-plus", Promotions.PATH, MenuItem.Group.WORK, 44, Set.of(Role.PROVINCE, Role.SAMR));
    }
}

package org.qiangxian.promotion;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of 成果推荐, for those who recommend and those who receive. */
@Configuration(proxyBeanMethods = false)
class PromotionConfiguration {

    @Bean
    MenuItem promotionPlace() {
        return new MenuItem(
                "成果推荐", "file-plus", Promotions.PATH, MenuItem.Group.WORK, 44, Set.of(Role.PROVINCE, Role.SAMR));
    }
}

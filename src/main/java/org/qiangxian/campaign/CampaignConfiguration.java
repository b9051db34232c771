package org.qiangxian.campaign;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.shell.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of 质量月 in the menu, and what of it everybody may read. */
@Configuration(proxyBeanMethods = false)
class CampaignConfiguration {

    @Bean
    MenuItem campaignsPlace() {
        return new MenuItem(
                "质量月", "speakerphone", Campaigns.PATH, MenuItem.Group.HOME, 3, Set.of(ActivityAction.HOSTS));
    }

    @Bean
    PublicAddress publicMonth() {
        return PublicAddress.of(MonthController.PATH + "/**", MonthController.PATH);
    }
}

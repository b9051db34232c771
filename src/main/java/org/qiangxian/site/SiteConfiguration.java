package org.qiangxian.site;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.qiangxian.shell.PublicAddress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the public site, and adds the menu entry for exporting it as files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class SiteConfiguration {

    @Bean
    MenuItem staticSitePlace() {
        return new MenuItem(
                "静态页面",
                "file-plus",
                StaticSiteController.PATH,
                MenuItem.Group.HOME,
                5,
                Set.of(Role.SAMR, Role.OPERATOR));
    }

    @Bean
    PublicAddress publicSite() {
        return PublicAddress.of(
                "/",
                "/programme",
                "/members/**",
                "/cities",
                "/cities/**",
                "/indicators/**",
                "/help/**",
                "/feedback",
                "/accessibility");
    }
}

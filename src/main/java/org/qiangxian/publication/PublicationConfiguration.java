package org.qiangxian.publication;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.shell.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of publications in the menu, and what of them everybody may read. */
@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

    @Bean
    MenuItem publicationsPlace() {
        return new MenuItem("文件", "file-text", "/publications", MenuItem.Group.HOME, 2, Set.of(Publications.READERS));
    }

    @Bean
    PublicAddress publicTexts() {
        return PublicAddress.of("/texts/**");
    }
}

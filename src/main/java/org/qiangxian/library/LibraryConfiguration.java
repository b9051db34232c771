package org.qiangxian.library;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The library's places in the workspace. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LibrarySettings.class)
class LibraryConfiguration {

    @Bean
    MenuItem cityRecordPlace() {
        return new MenuItem("本地档案", "folder", "/library", MenuItem.Group.LIBRARY, 40, Set.of(Role.CITY));
    }

    @Bean
    MenuItem cityTypesPlace() {
        return new MenuItem("类型确认", "category", "/library/types", MenuItem.Group.LIBRARY, 40, Set.of(Role.PROVINCE));
    }

    @Bean
    MenuItem provinceGoalPlace() {
        return new MenuItem("本省目标", "bookmark", GoalController.PATH, MenuItem.Group.LIBRARY, 46, Set.of(Role.PROVINCE));
    }

    @Bean
    MenuItem cityTypeListPlace() {
        return new MenuItem("城市类型", "category", CityTypeController.PATH, MenuItem.Group.LIBRARY, 46, Set.of(Role.SAMR));
    }

    @Bean
    MenuItem memberImportPlace() {
        return new MenuItem(
                "登记成员", "file-import", "/library/import", MenuItem.Group.LIBRARY, 40, Set.of(Role.OPERATOR));
    }
}

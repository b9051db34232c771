package org.qiangxian.measurement;

import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class MeasurementConfiguration {

    @Bean
    MenuItem entryPlace() {
        return new MenuItem("录入数据", "file-plus", "/measurements/new", MenuItem.Group.DATA, 20, Set.of(Role.OPERATOR));
    }

    @Bean
    MenuItem batchesPlace() {
        return new MenuItem("数据批次", "stack-2", "/batches", MenuItem.Group.DATA, 24, Set.of(Role.OPERATOR, Role.SAMR));
    }
}

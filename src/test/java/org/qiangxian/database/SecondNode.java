package org.qiangxian.database;

import org.qiangxian.QiangxianApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A second platform on the same database, as another process would be; started once, by the first test that asks for it. */
public final class SecondNode {

    private static final ConfigurableApplicationContext PLATFORM = new SpringApplicationBuilder(
                    QiangxianApplication.class)
            .properties(TestDatabase.settings())
            .run("--server.port=0");

    private SecondNode() {}

    public static <T> T bean(Class<T> type) {
        return PLATFORM.getBean(type);
    }
}

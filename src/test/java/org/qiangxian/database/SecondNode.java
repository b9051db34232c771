package org.qiangxian.database;

import org.qiangxian.QiangxianApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A second platform on the same database, as in another process; the first test that asks for it starts it. */
public final class SecondNode {

    private static final ConfigurableApplicationContext PLATFORM = new SpringApplicationBuilder(
                    QiangxianApplication.class)
            .properties(TestDatabase.settings())
            .run("--server.port=0", "--qiangxian.data=" + TestDatabase.dataFolder(), "--qiangxian.site.warm=false");

    private SecondNode() {}

    public static <T> T bean(Class<T> type) {
        return PLATFORM.getBean(type);
    }
}

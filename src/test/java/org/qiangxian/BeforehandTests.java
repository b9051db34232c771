package org.qiangxian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.shell.Beforehand;
import org.springframework.context.support.GenericApplicationContext;

class BeforehandTests {

    private final List<String> order = new ArrayList<>();

    @Test
    @DisplayName("work that goes on beside the start begins with the beans it needs, before the others are made")
    void beginsBeforeTheOthersAreMade() {
        try (var platform = new GenericApplicationContext(new OwnBeans())) {
            platform.registerBean("another", Object.class, () -> made("another"));
            platform.registerBean("early", Beforehand.class, () -> {
                platform.getBean("needed");
                return () -> order.add("begun");
            });
            platform.registerBean("needed", Object.class, () -> made("needed"));
            platform.refresh();
        }

        assertThat(order).containsExactly("needed", "begun", "another");
    }

    private Object made(String name) {
        order.add(name);
        return name;
    }
}

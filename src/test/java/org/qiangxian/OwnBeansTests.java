package org.qiangxian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** What the platform knows of its own beans at a start is what the framework would find. */
@PlatformTest
@Tag("embedded")
class OwnBeansTests {

    @Autowired
    private ConfigurableApplicationContext platform;

    @Test
    @DisplayName("of each own type the same beans are found, none more and none less")
    void sameBeans() {
        var framework = platform.getBeanFactory();
        var own = new OwnBeans();
        own.setBeanClassLoader(framework.getBeanClassLoader());
        var types = new LinkedHashSet<Class<?>>();
        for (var name : framework.getBeanDefinitionNames()) {
            own.registerBeanDefinition(name, framework.getMergedBeanDefinition(name));
            collect(framework.getType(name), types);
        }

        assertThat(types).hasSizeGreaterThan(500);
        for (var type : types) {
            assertThat(own.getBeanNamesForType(type, true, false))
                    .as(type.getName())
                    .containsExactlyInAnyOrder(framework.getBeanNamesForType(type, true, false));
        }
    }

    private static void collect(@Nullable Class<?> type, Set<Class<?>> types) {
        if (type == null) {
            return;
        }
        if (type.getName().startsWith("org.qiangxian.") && !type.getName().contains("$$")) {
            types.add(type);
        }
        collect(type.getSuperclass(), types);
        for (var each : type.getInterfaces()) {
            collect(each, types);
        }
    }
}

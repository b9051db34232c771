package org.qiangxian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.region.RegionCode;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.BeanFactoryTransactionAttributeSourceAdvisor;

/** The list of its own beans that the platform uses at a start is the same as what the framework would find. */
@PlatformTest
@Tag("embedded")
class OwnBeansTests {

    @Autowired
    private ConfigurableApplicationContext platform;

    @Test
    @DisplayName("of each own type the same beans are found, none more and none less")
    void sameBeans() {
        var framework = withBeansOfThePlatform(new DefaultListableBeanFactory());
        var own = withBeansOfThePlatform(new OwnBeans());
        var types = new LinkedHashSet<Class<?>>();
        for (var name : framework.getBeanDefinitionNames()) {
            collect(framework.getType(name, false), types);
        }

        assertThat(types).hasSizeGreaterThan(500);
        for (var type : types) {
            assertThat(own.getBeanNamesForType(type, true, false))
                    .as(type.getName())
                    .containsExactlyInAnyOrder(framework.getBeanNamesForType(type, true, false));
        }
    }

    @Test
    @DisplayName("the same classes are found to be beans, in the same order, though most are not read for it")
    void sameClasses() throws IOException {
        var framework = new ClassPathScanningCandidateComponentProvider(true)
                .findCandidateComponents("org.qiangxian").stream()
                        .map(BeanDefinition::getBeanClassName)
                        .toList();
        var own = OwnClasses.read().values().stream()
                .map(read -> read.getClassMetadata().getClassName())
                .toList();

        assertThat(own).doesNotContain(RegionCode.class.getName());
        assertThat(own.stream().filter(Set.copyOf(framework)::contains)).containsExactlyElementsOf(framework);
    }

    @Test
    @DisplayName("the same beans have transactions, and the same methods are called by the clock")
    void sameAnnotations() {
        var transactions = new BeanFactoryTransactionAttributeSourceAdvisor();
        transactions.setTransactionAttributeSource(new AnnotationTransactionAttributeSource(false));
        var proxied = 0;
        var scheduled = 0;
        for (var name : platform.getBeanFactory().getSingletonNames()) {
            var bean = platform.getBean(name);
            var type = AopUtils.getTargetClass(bean);
            var has = AopUtils.canApply(transactions, type);
            assertThat(AopUtils.isAopProxy(bean)).as(name).isEqualTo(has);
            proxied += has ? 1 : 0;
            scheduled += (int) Stream.of(type.getMethods(), type.getDeclaredMethods())
                    .flatMap(Stream::of)
                    .distinct()
                    .filter(method -> AnnotatedElementUtils.hasAnnotation(method, Scheduled.class))
                    .count();
        }

        assertThat(proxied).isGreaterThan(200);
        assertThat(platform.getBean(ScheduledAnnotationBeanPostProcessor.class).getScheduledTasks())
                .filteredOn(task -> String.valueOf(task).contains("org.qiangxian."))
                .hasSize(scheduled)
                .isNotEmpty();
    }

    /** A bean factory with the definitions alone, before any bean is made. */
    private <F extends DefaultListableBeanFactory> F withBeansOfThePlatform(F factory) {
        var all = platform.getBeanFactory();
        factory.setBeanClassLoader(all.getBeanClassLoader());
        for (var name : all.getBeanDefinitionNames()) {
            factory.registerBeanDefinition(name, all.getMergedBeanDefinition(name));
        }
        return factory;
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

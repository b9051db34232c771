package org.qiangxian;

import java.lang.annotation.Annotation;
import java.util.stream.Stream;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.scheduling.config.TaskManagementConfigUtils;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which beans have transactions, and which have something to do by the clock. The framework looks for both at every method of every
 * bean, its own among them, and at all that the method overrides; here only classes of the platform are looked at, and only what
 * stands in them.
 */
@Configuration(proxyBeanMethods = false)
class OwnAnnotations {

    private static final String TRANSACTIONS = "transactionAttributeSource";

    @Bean
    static BeanDefinitionRegistryPostProcessor askedBriefly() {
        return registry -> {
            replace(registry, TRANSACTIONS, Transactions.class);
            replace(registry, TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME, Schedules.class);
        };
    }

    /** Fails where the framework knows no such bean, as one of another version may. */
    private static void replace(BeanDefinitionRegistry registry, String name, Class<?> type) {
        registry.removeBeanDefinition(name);
        var own = new RootBeanDefinition(type);
        own.setRole(BeanDefinition.ROLE_INFRASTRUCTURE);
        registry.registerBeanDefinition(name, own);
    }

    /** Whether the class, or one of the platform that it is derived from, has the annotation itself or at a method. */
    private static boolean declares(Class<?> type, Class<? extends Annotation> annotation) {
        for (Class<?> each = type; each != null && OwnBeans.own(each); each = each.getSuperclass()) {
            if (each.isAnnotationPresent(annotation)
                    || Stream.of(each.getDeclaredMethods())
                            .anyMatch(method -> method.isAnnotationPresent(annotation))) {
                return true;
            }
        }
        return false;
    }

    static final class Transactions extends AnnotationTransactionAttributeSource {

        /** As the framework's own: methods that are not public have transactions too. */
        Transactions() {
            super(false);
        }

        @Override
        public boolean isCandidateClass(Class<?> type) {
            return declares(type, Transactional.class);
        }
    }

    static final class Schedules extends ScheduledAnnotationBeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return declares(AopProxyUtils.ultimateTargetClass(bean), Scheduled.class)
                    ? super.postProcessAfterInitialization(bean, name)
                    : bean;
        }
    }
}

package org.qiangxian.account;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Proves in every test that a module which is not asked has nothing: each reading of a city's desk asks the modules whose
 * {@link Waiting#mayWait} does not hold as well, and fails where one answers a turn of that desk. So each test in which something
 * waits for a city is a test of these conditions.
 */
public final class ProvenConditions extends AskedModules {

    private static final ThreadLocal<Boolean> PROVING = ThreadLocal.withInitial(() -> false);

    ProvenConditions(ObjectProvider<Waiting> modules, JdbcClient jdbc, Clock clock) {
        super(modules, jdbc, clock);
    }

    /** Makes an application of a test, before it has started, one that proves them. */
    public static void in(ConfigurableListableBeanFactory beans) {
        for (var name : beans.getBeanNamesForType(AskedModules.class, true, false)) {
            ((AbstractBeanDefinition) beans.getBeanDefinition(name)).setBeanClass(ProvenConditions.class);
        }
    }

    @Override
    Stream<Waiting> of(Actor actor) {
        var asked = super.of(actor).toList();
        PROVING.set(true);
        try {
            everywhere()
                    .filter(module -> module.roles().contains(actor.role()) && !asked.contains(module))
                    .forEach(module -> requireNothing(actor, module));
        } finally {
            PROVING.remove();
        }
        return asked.stream();
    }

    /** Whether this thread reads something only to prove these conditions. */
    static boolean proving() {
        return PROVING.get();
    }

    /** What another transaction has stored meanwhile may wait: then its condition holds by now. */
    private void requireNothing(Actor actor, Waiting module) {
        var missed = lying(actor, module);
        if (!missed.isEmpty() && super.of(actor).noneMatch(module::equals)) {
            throw new AssertionError("%s has a condition that does not hold for %s, on whose desk lies %s"
                    .formatted(module.getClass().getSimpleName(), actor.area(), missed));
        }
    }

    private static List<String> lying(Actor actor, Waiting module) {
        return module.turns(Reach.of(actor)).stream()
                .filter(turn -> turn.desk().is(actor))
                .map(Turn::key)
                .toList();
    }
}

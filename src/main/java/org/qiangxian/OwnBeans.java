package org.qiangxian;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Beforehand;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/**
 * Finds the beans of the platform's own types quickly. The framework asks each of some two thousand beans once for each
 * type that somebody injects, which takes a fifth of a start; here every bean is asked once for all its types, and
 * again only when a bean is added.
 */
final class OwnBeans extends DefaultListableBeanFactory {

    private static final String OWN = QiangxianApplication.class.getPackageName() + ".";

    private volatile @Nullable Map<Class<?>, String[]> named;

    /** Makes those first whose work goes on while the others are made. */
    @Override
    public void preInstantiateSingletons() {
        getBeansOfType(Beforehand.class).values().forEach(Beforehand::begin);
        super.preInstantiateSingletons();
    }

    @Override
    public String[] getBeanNamesForType(@Nullable Class<?> type, boolean nonSingletons, boolean eager) {
        return type != null && nonSingletons && own(type)
                ? named().getOrDefault(type, new String[0]).clone()
                : super.getBeanNamesForType(type, nonSingletons, eager);
    }

    @Override
    public void registerBeanDefinition(String name, BeanDefinition definition) {
        super.registerBeanDefinition(name, definition);
        named = null;
    }

    @Override
    public void removeBeanDefinition(String name) {
        super.removeBeanDefinition(name);
        named = null;
    }

    @Override
    public void registerSingleton(String name, Object bean) {
        super.registerSingleton(name, bean);
        named = null;
    }

    static boolean own(Class<?> type) {
        return type.getName().startsWith(OWN);
    }

    private Map<Class<?>, String[]> named() {
        var known = named;
        if (known == null) {
            known = read();
            named = known;
        }
        return known;
    }

    private Map<Class<?>, String[]> read() {
        var all = new HashMap<Class<?>, List<String>>();
        Stream.concat(Stream.of(getBeanDefinitionNames()), Stream.of(getSingletonNames()))
                .distinct()
                .forEach(name -> types(name)
                        .forEach(type -> all.computeIfAbsent(type, _ -> new ArrayList<>())
                                .add(name)));
        var named = new HashMap<Class<?>, String[]>();
        all.forEach((type, names) -> named.put(type, names.toArray(String[]::new)));
        return named;
    }

    /** The platform's own types of a bean: its class, its superclasses and the interfaces they implement. */
    private Collection<Class<?>> types(String name) {
        var types = new LinkedHashSet<Class<?>>();
        if (!containsBeanDefinition(name) || !getMergedBeanDefinition(name).isAbstract()) {
            collect(getType(name, false), types);
        }
        return types;
    }

    private static void collect(@Nullable Class<?> type, Set<Class<?>> types) {
        if (type == null || type == Object.class) {
            return;
        }
        if (own(type)) {
            types.add(type);
        }
        collect(type.getSuperclass(), types);
        for (var each : type.getInterfaces()) {
            collect(each, types);
        }
    }
}

package org.qiangxian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(QiangxianApplication.class);

    @Test
    void modulesKeepToTheirDeclaredDependenciesAndFormNoCycle() {
        MODULES.verify();
    }

    @Test
    @DisplayName("db/migration/order.txt names every module that has migrations, each after those it depends on")
    void migrationsRunInTheOrderOfDependency() throws IOException {
        var order = new ClassPathResource("db/migration/order.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(order).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(migrated());
        for (var module : order) {
            var before = order.subList(0, order.indexOf(module));
            assertThat(before).as("before " + module).containsAll(dependencies(module, order));
        }
    }

    /** The folders below db/migration. */
    private static Set<String> migrated() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*/V*.sql"))
                .map(ModularityTests::folder)
                .collect(Collectors.toSet());
    }

    private static String folder(org.springframework.core.io.Resource file) {
        try {
            var parts = file.getURL().getPath().split("/");
            return parts[parts.length - 2];
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> dependencies(String module, List<String> order) {
        var found = MODULES.getModuleByName(module).orElseThrow();
        return found.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(dependency -> dependency.getIdentifier().toString())
                .filter(order::contains)
                .toList();
    }
}

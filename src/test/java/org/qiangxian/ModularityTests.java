package org.qiangxian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    /**
     * A module cut out of another takes its tables over ({@code alter table … set schema}). Its first migration needs those of
     * the former owner, also where the owner now depends on it: released migrations are never edited. In that one case the
     * lower module runs after the upper, which is sound as long as no migration of the upper names a schema that is not
     * there yet.
     */
    @Test
    @DisplayName(
            "db/migration/order.txt names every module that has migrations, each after those it depends on and those"
                    + " whose tables it takes over; only who gave tables away may run before who took them")
    void migrationsRunInTheOrderOfDependency() throws IOException {
        var order = new ClassPathResource("db/migration/order.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(order).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(migrated());
        for (var module : order) {
            var before = order.subList(0, order.indexOf(module));
            var takers = order.stream()
                    .filter(other -> formerOwners(other).contains(module))
                    .toList();
            var needed = new HashSet<>(dependencies(module, order));
            takers.forEach(needed::remove);
            needed.addAll(formerOwners(module));
            assertThat(before).as("before " + module).containsAll(needed);
            assertThat(takers)
                    .as("schemas named in migrations of %s, which run before they are made", module)
                    .noneMatch(taker -> Pattern.compile("(?<![\\w.])" + taker + "\\.\\w")
                            .matcher(sql(module))
                            .find());
        }
    }

    /** The modules whose tables a migration of this one moves into its own schema. */
    private static Set<String> formerOwners(String module) {
        return Pattern.compile("alter table (\\w+)\\.\\w+ set schema " + module)
                .matcher(sql(module))
                .results()
                .map(move -> move.group(1))
                .collect(Collectors.toSet());
    }

    /** All migrations of a module, one after the other. */
    private static String sql(String module) {
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath:db/migration/" + module + "/*.sql");
            var sql = new StringBuilder();
            for (var file : files) {
                sql.append(file.getContentAsString(StandardCharsets.UTF_8)).append('\n');
            }
            return sql.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
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

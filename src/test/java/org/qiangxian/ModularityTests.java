package org.qiangxian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\|.*\\|.*\\|([^|]*)\\|");
    private static final Pattern ALLOWED = Pattern.compile("allowedDependencies\\s*=\\s*\\{([^}]*)}");

    /** Finds a table, view or function with its schema where SQL names one. */
    private static final Pattern SQL_NAME =
            Pattern.compile("\\b(?:from|join|into|update|truncate|table|copy|select)\\s+([a-z_]+)\\.([a-z_]+)\\b");

    private static final Set<String> SHARED = Set.of("shell", "database", "account", "discipline");

    private static final ApplicationModules MODULES = ApplicationModules.of(QiangxianApplication.class);

    @Test
    void modulesKeepToTheirDeclaredDependenciesAndFormNoCycle() {
        MODULES.verify();
    }

    /**
     * A module that was cut out of another takes its tables over ({@code alter table … set schema}). Its first
     * migration needs the migrations of the former owner, even if the owner now depends on the new module, because
     * released migrations are never edited. Only then does the lower module run after the upper one; this is sound as
     * long as no migration of the upper module names a schema that does not exist yet.
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

    @Test
    @DisplayName(
            "the table in ARCHITECTURE.md names every module, and beside each what its package-info allows it to call")
    void theTableOfRoomsSaysWhatTheModulesDeclare() throws IOException {
        var declared = MODULES.stream()
                .collect(Collectors.toMap(module -> module.getIdentifier().toString(), ModularityTests::declared));

        assertThat(written()).isEqualTo(declared);
    }

    @Test
    @DisplayName("the SQL of a module names tables of its own schema only")
    void noModuleReadsTheTablesOfAnother() throws IOException {
        var schemas = migrated();
        var foreign = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/org/qiangxian"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var module = file.getName(file.getNameCount() - 2).toString();
                SQL_NAME.matcher(Files.readString(file))
                        .results()
                        .filter(name -> schemas.contains(name.group(1))
                                && !name.group(1).equals(module))
                        .forEach(name -> foreign.add(module + " names " + name.group(1) + "." + name.group(2)));
            }
        }

        assertThat(foreign).isEmpty();
    }

    /**
     * No module sees two public types of the same name. Two modules may use one short name where no third module sees
     * both, as for the answers of 论证 and the answers to a request.
     */
    @Test
    @DisplayName(
            "no module sees two types of one name: each bears its module's word, or the reader must look at the imports")
    void nobodyMeetsTwoTypesOfOneName() throws IOException {
        var types = new TreeMap<String, Map<String, Boolean>>();
        for (var module : MODULES) {
            types.put(module.getIdentifier().toString(), types(module));
        }
        var met = new TreeSet<String>();
        for (var module : MODULES) {
            var reader = module.getIdentifier().toString();
            var seen = new HashMap<String, String>();
            types.getOrDefault(reader, Map.of()).keySet().forEach(type -> seen.put(type, reader));
            for (var other : union(declared(module), SHARED)) {
                if (!other.equals(reader)) {
                    types.getOrDefault(other, Map.of()).entrySet().stream()
                            .filter(Map.Entry::getValue)
                            .filter(type -> seen.putIfAbsent(type.getKey(), other) != null)
                            .forEach(type -> met.add("%s of %s and of %s, seen by %s"
                                    .formatted(type.getKey(), seen.get(type.getKey()), other, reader)));
                }
            }
        }

        assertThat(met).isEmpty();
    }

    /** The types of a module that have a file of their own, and whether other modules see them. */
    private static Map<String, Boolean> types(ApplicationModule module) throws IOException {
        var folder =
                Path.of("src/main/java/org/qiangxian", module.getIdentifier().toString());
        var types = new TreeMap<String, Boolean>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString().replace(".java", "");
                var shown = Pattern.compile("(?m)^public .*\\b(class|interface|enum|record) " + name + "\\b");
                types.put(name, shown.matcher(Files.readString(file)).find());
            }
        }
        types.remove("package-info");
        return types;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /**
     * What the package-info of a module allows, without the shared modules. It is read from the source: for a package
     * that has tests the class loader finds the package-info of the tests first.
     */
    private static Set<String> declared(ApplicationModule module) {
        var file = Path.of("src/main/java/org/qiangxian", module.getIdentifier().toString(), "package-info.java");
        try {
            return edges(ALLOWED.matcher(Files.readString(file))
                    .results()
                    .flatMap(found -> Stream.of(found.group(1).split(",")))
                    .map(name -> name.replace("\"", "")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Module and the last column, of each line {@code | `module` | owns | front door | may call |}. */
    private static Map<String, Set<String>> written() throws IOException {
        return Files.readAllLines(Path.of("ARCHITECTURE.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> edges(Stream.of(row.group(2).split(",")))));
    }

    private static Set<String> edges(Stream<String> names) {
        return names.map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals("–") && !SHARED.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
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

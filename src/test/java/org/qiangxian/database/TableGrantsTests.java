package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rights of the application's role agree with its statements: for each grant a class has a statement that needs
 * it. A grant that no statement uses could only serve an intruder.
 */
@PlatformTest
@Tag("embedded")
class TableGrantsTests {

    private static final Pattern STATEMENT =
            Pattern.compile("(?i)\\b(insert\\s+into|update|delete\\s+from)\\s+([a-z_]+\\.[a-z_]+)([^\"]*)");

    /** Tables that libraries write, with the library. */
    private static final Set<String> OF_LIBRARIES = Set.of(
            "account.spring_session", // Spring Session
            "account.spring_session_attributes", // Spring Session
            "notice.scheduled_tasks"); // db-scheduler

    @Autowired
    private JdbcClient jdbc;

    /** "UPDATE schema.table", with the files that contain such a statement. */
    private final TreeMap<String, Set<String>> used = new TreeMap<>();

    @BeforeEach
    void readStatements() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(this::read);
        }
    }

    @Test
    void everythingThatTheRoleMayChangeIsChangedByAStatementOfThePlatform() {
        assertThat(granted()).isSubsetOf(used.keySet());
    }

    @Test
    void everyStatementOfThePlatformIsGranted() {
        var byTheOwner = Set.of("INSERT database.migrated", "INSERT region.load");

        assertThat(used.keySet().stream().filter(act -> !byTheOwner.contains(act)))
                .isSubsetOf(granted());
    }

    @Test
    void theRoleMayNeitherEmptyATableNorHangATriggerOnIt() {
        assertThat(jdbc.sql("""
                        select privilege_type || ' ' || table_schema || '.' || table_name
                        from information_schema.table_privileges
                        where grantee = current_user and privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
                        """).query(String.class).list()).isEmpty();
    }

    private Set<String> granted() {
        return jdbc.sql("""
                        select distinct privilege_type || ' ' || table_schema || '.' || table_name
                        from (select grantee, privilege_type, table_schema, table_name
                              from information_schema.column_privileges where privilege_type = 'UPDATE'
                              union all
                              select grantee, privilege_type, table_schema, table_name
                              from information_schema.table_privileges
                              where privilege_type in ('INSERT', 'UPDATE', 'DELETE')) granted
                        where grantee = current_user
                          and table_schema not in ('pg_catalog', 'information_schema')
                        """).query(String.class).list().stream()
                .filter(grant -> !OF_LIBRARIES.contains(grant.substring(grant.indexOf(' ') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void read(Path file) {
        try {
            var found = STATEMENT.matcher(Files.readString(file));
            while (found.find()) {
                var verb = found.group(1).split("\\s")[0].toUpperCase(java.util.Locale.ROOT);
                note(verb, found.group(2), file);
                if (verb.equals("INSERT") && found.group(3).contains("do update")) {
                    note("UPDATE", found.group(2), file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(String verb, String table, Path file) {
        if (!OF_LIBRARIES.contains(table)) {
            used.computeIfAbsent(verb + " " + table, key -> new TreeSet<>())
                    .add(file.getFileName().toString());
        }
    }
}

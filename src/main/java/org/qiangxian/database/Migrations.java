package org.qiangxian.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Runs the migrations of each module separately, with a history of their own, in the order of {@code
 * db/migration/order.txt}: a module after those it depends on and those whose tables it takes over. The order is a
 * file, checked by a test, because deriving it from the classes took a third of every start. Where the migrations are
 * the same as at the last start, Flyway is not called at all.
 */
@Component
class Migrations implements FlywayMigrationStrategy {

    /** Flyway holds up to three connections at once; opened anew for each module they would cost a second of hashing. */
    private static final int CONNECTIONS = 3;

    private final Access access;
    private final ResourcePatternResolver classPath;

    /** @param classPath lists what lies in the jar, which is read once for all modules */
    Migrations(Access access, ResourcePatternResolver classPath) {
        this.access = access;
        this.classPath = classPath;
    }

    @Override
    public void migrate(Flyway flyway) {
        var fingerprint = fingerprint();
        try (var owner = owner()) {
            var jdbc = JdbcClient.create(owner);
            if (!fingerprint.equals(last(jdbc))) {
                order().forEach(module -> migrate(flyway, owner, module));
                jdbc.sql("insert into database.migrated (fingerprint, at) values (:fingerprint, now())")
                        .param("fingerprint", fingerprint)
                        .update();
            }
        }
    }

    /** The fingerprint of the migrations that last ran on this database; empty where none did. */
    private static String last(JdbcClient jdbc) {
        var known =
                jdbc.sql("select to_regclass('database.migrated') is not null").query(Boolean.class);
        return known.single()
                ? jdbc.sql("select fingerprint from database.migrated order by number desc limit 1")
                        .query(String.class)
                        .optional()
                        .orElse("")
                : "";
    }

    /**
     * A fingerprint of all migrations and of the role they name: where it equals the stored one there is nothing to do.
     */
    private String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(access.user().getBytes(StandardCharsets.UTF_8));
            var files = Stream.of(classPath.getResources("classpath:db/migration/*/*.sql"))
                    .collect(Collectors.groupingBy(Migrations::module));
            for (var module : order()) {
                var own = files.getOrDefault(module, List.of()).stream()
                        .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                        .toList();
                for (var file : own) {
                    digest.update((module + "/" + file.getFilename()).getBytes(StandardCharsets.UTF_8));
                    digest.update(file.getContentAsByteArray());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder a migration lies in. */
    private static String module(Resource migration) {
        try {
            var path = migration.getURL().getPath().split("/", -1);
            return path[path.length - 2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void migrate(Flyway flyway, DataSource owner, String module) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(owner)
                // In the archive the framework lists the migrations itself, those of all modules as one.
                .resourceProvider(null)
                .locations("classpath:db/migration/" + module)
                .table("flyway_schema_history_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private HikariDataSource owner() {
        var config = new HikariConfig();
        config.setPoolName("owner");
        config.setJdbcUrl(access.url());
        config.setUsername(access.owner());
        config.setPassword(access.ownerPassword());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /** The modules that have migrations. */
    static List<String> order() {
        try {
            return new ClassPathResource("db/migration/order.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

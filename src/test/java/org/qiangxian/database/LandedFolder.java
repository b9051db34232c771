package org.qiangxian.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A data folder as an earlier version left it. Released migrations never change, so running exactly those of that
 * version makes its schema; then its rows are put back, with the histories of the migrations among them.
 */
final class LandedFolder {

    private LandedFolder() {}

    static void restore(Path folder, LandedData landed) throws IOException, SQLException {
        var embedded = new EmbeddedDatabase(folder);
        try {
            var access = embedded.access();
            try (var owner = owner(access)) {
                for (var module : Migrations.order()) {
                    var last = landed.migrations().get(module);
                    if (last != null) {
                        migrate(owner, access.user(), module, last);
                    }
                }
            }
            var superuser = Passwords.in(folder.resolve("postgres.passwords")).superuser();
            try (var connection = DriverManager.getConnection(access.url(), Cluster.SUPERUSER, superuser)) {
                landed.into(connection);
            }
        } finally {
            embedded.destroy();
        }
    }

    private static HikariDataSource owner(Access access) {
        var owner = new HikariDataSource();
        owner.setJdbcUrl(access.url());
        owner.setUsername(access.owner());
        owner.setPassword(access.ownerPassword());
        owner.setMaximumPoolSize(3);
        return owner;
    }

    private static void migrate(DataSource owner, String app, String module, String last) {
        Flyway.configure()
                .dataSource(owner)
                .placeholders(Map.of("app", app))
                .locations("classpath:db/migration/" + module)
                .table("flyway_schema_history_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(last)
                .load()
                .migrate();
    }
}

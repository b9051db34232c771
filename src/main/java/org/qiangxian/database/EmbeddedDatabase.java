package org.qiangxian.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.springframework.beans.factory.DisposableBean;

/** PostgreSQL in the data folder, started with the application and durable as any other. */
final class EmbeddedDatabase implements DisposableBean {

    private final EmbeddedPostgres postgres;

    EmbeddedDatabase(PlatformSettings settings) {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(settings.data().resolve("postgres").toAbsolutePath())
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            prepare();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void prepare() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    do $$ begin
                        if not exists (select from pg_roles where rolname = 'qiangxian_app') then
                            create role qiangxian_app login password 'qiangxian_app';
                        end if;
                    end $$
                    """);
        }
    }

    Access access() {
        return new Access(
                postgres.getJdbcUrl("postgres", "postgres"), "qiangxian_app", "qiangxian_app", "postgres", "postgres");
    }

    @Override
    public void destroy() throws IOException {
        postgres.close();
    }
}

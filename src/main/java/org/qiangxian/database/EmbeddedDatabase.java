package org.qiangxian.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * PostgreSQL in the data folder, started with the application and as durable as any other: it refuses to serve with
 * {@code fsync} off. It listens on loopback only and asks everyone for a password. Three roles: the superuser, used in
 * this class only; the owner, which migrates; the application, which owns nothing.
 */
final class EmbeddedDatabase implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "qiangxian";
    private static final String OWNER = "qiangxian_owner";
    private static final String APP = "qiangxian_app";

    private final Cluster cluster;
    private final Access access;
    private final Watch watch;

    EmbeddedDatabase(Path folder) {
        try {
            var data = Files.createDirectories(folder).toRealPath();
            var passwords = Passwords.in(data.resolve("postgres.passwords"));
            cluster = new Cluster(Programs.in(data), data);
            cluster.clear();
            cluster.make(passwords);
            var port = cluster.start();
            access = new Access(url(port, NAME), APP, passwords.app(), OWNER, passwords.owner());
            prepare(port, passwords);
            watch = new Watch(server(cluster, port), InstantSource.system(), EmbeddedDatabase::giveUp);
            watch.begin();
            LOG.info("embedded PostgreSQL runs in {} on loopback port {}", data, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Watch.Server server(Cluster cluster, int port) {
        return new Watch.Server() {
            @Override
            public Optional<ProcessHandle> process() throws IOException {
                return cluster.server();
            }

            @Override
            public boolean restart() throws IOException {
                return cluster.restart(port);
            }
        };
    }

    /** Ends the process in order, since it can serve nobody without a database; its supervisor starts it anew. */
    private static void giveUp() {
        StartFailure.say(
                "内置数据库在十分钟内三次意外停止，或没有能够重新启动，平台已停止运行。请查看数据文件夹 log 中的 postgres 日志（常见原因是内存不足或磁盘已满），排除后重新启动；已提交的数据没有丢失。");
        System.exit(1);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void prepare(int port, Passwords passwords) throws IOException {
        try (var connection =
                DriverManager.getConnection(url(port, "postgres"), Cluster.SUPERUSER, passwords.superuser())) {
            requireDurability(connection);
            role(connection, OWNER, passwords.owner());
            role(connection, APP, passwords.app());
            database(connection);
        } catch (SQLException e) {
            cluster.stop();
            throw new Obstacle("内置数据库的口令与数据文件夹中的 postgres.passwords 不符，请从备份恢复整个数据文件夹。", e);
        } catch (Obstacle obstacle) {
            cluster.stop();
            throw obstacle;
        }
    }

    static void requireDurability(Connection connection) throws SQLException {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (!"on".equals(ask(connection, "show " + setting))) {
                throw new Obstacle("内置数据库的 %s 没有打开，断电会丢失数据，平台不在这种状态下运行；请删去数据库配置中的这一项。".formatted(setting));
            }
        }
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        if (ask(connection, "select rolname from pg_roles where rolname = '" + name + "'")
                .isEmpty()) {
            run(connection, "create role " + name + " login password '" + password + "'");
        }
    }

    private static void database(Connection connection) throws SQLException {
        if (ask(connection, "select datname from pg_database where datname = '" + NAME + "'")
                .isEmpty()) {
            run(connection, "create database " + NAME + " owner " + OWNER);
        }
        run(connection, "revoke all on database " + NAME + " from public");
        run(connection, "grant connect, temporary on database " + NAME + " to " + APP);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    Access access() {
        return access;
    }

    /** Whether the server is running. */
    boolean standing() {
        return watch.standing();
    }

    @Override
    public void destroy() throws IOException {
        watch.end();
        cluster.stop();
    }
}

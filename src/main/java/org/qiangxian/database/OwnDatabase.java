package org.qiangxian.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Checks the operator's own PostgreSQL before anything else is begun, so that what is wrong is said in one sentence.
 */
final class OwnDatabase {

    static final int LEAST_VERSION = 15;

    private OwnDatabase() {}

    static void check(Access access) {
        check(access.url(), access.user(), access.password());
        check(access.url(), access.owner(), access.ownerPassword());
    }

    private static void check(String url, String user, String password) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Obstacle("QIANGXIAN_DB_URL 的写法不对，应为 jdbc:postgresql://主机:端口/数据库名。");
        }
        var properties = new Properties();
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "5");
        if (!user.isBlank()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        try (var connection = DriverManager.getConnection(url, properties)) {
            requireVersion(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw new Obstacle(sentence(e, user), e);
        }
    }

    static void requireVersion(int version) {
        if (version < LEAST_VERSION) {
            throw new Obstacle("数据库是 PostgreSQL %d，平台需要 %d 或更高版本，请先升级数据库。".formatted(version, LEAST_VERSION));
        }
    }

    private static String sentence(SQLException e, String user) {
        var state = String.valueOf(e.getSQLState());
        if (state.startsWith("28")) {
            return "数据库不接受用户 %s 的口令，请检查 QIANGXIAN_DB_USER 和 QIANGXIAN_DB_PASSWORD。".formatted(user);
        }
        if (state.equals("3D000")) {
            return "QIANGXIAN_DB_URL 指定的数据库不存在，请先建立数据库。";
        }
        return "连接不上 QIANGXIAN_DB_URL 指定的数据库，请检查地址、端口和网络，并确认数据库已启动。";
    }
}

package org.qiangxian.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Where the platform keeps its data and whether it is a demonstration.
 *
 * @param folder the data folder as configured (QIANGXIAN_DATA)
 * @param db the operator's own PostgreSQL (QIANGXIAN_DB_URL, …_USER, …_PASSWORD); without a URL the embedded one is
 *     used
 * @param demo whether demonstration accounts exist (QIANGXIAN_DEMO); unset: with the embedded database only
 * @param support where readers ask for help with the platform, in one line: 电话、时间 (QIANGXIAN_SUPPORT); empty: their own
 *     administrator
 * @param leastFreeMib the free space without which the platform does not start, MiB
 */
@ConfigurationProperties("qiangxian")
public record PlatformSettings(
        @Name("data") @DefaultValue("./data") String folder,
        @DefaultValue Db db,
        @Nullable Boolean demo,
        @DefaultValue("") String support,
        @DefaultValue("512") long leastFreeMib) {

    /**
     * The operator's own PostgreSQL.
     *
     * @param owner the role that owns the schemas and migrates them; without it {@code user} does both
     */
    public record Db(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("") String owner,
            @DefaultValue("") String ownerPassword) {}

    /**
     * The data folder. The setting is a text because Spring would look for a {@code Path} on the classpath first, where
     * a folder of that name exists.
     */
    public Path data() {
        return Path.of(folder);
    }

    public boolean embedded() {
        return db.url().isBlank();
    }

    public boolean demonstration() {
        return demo == null ? embedded() : demo;
    }
}

package org.qiangxian.database;

/**
 * How to reach the database.
 *
 * @param user the role the application works as; it owns nothing
 * @param owner the role that owns the schemas and migrates them
 */
record Access(String url, String user, String password, String owner, String ownerPassword) {

    static Access of(PlatformSettings.Db db) {
        return db.owner().isBlank()
                ? new Access(db.url(), db.user(), db.password(), db.user(), db.password())
                : new Access(db.url(), db.user(), db.password(), db.owner(), db.ownerPassword());
    }
}

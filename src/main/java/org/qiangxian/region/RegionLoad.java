package org.qiangxian.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.postgresql.PGConnection;
import org.qiangxian.database.AsOwner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Loads the tables of the jar into the database, once for each edition of them, by whichever of several processes is
 * first.
 */
@Component
class RegionLoad {

    private static final Logger LOG = LoggerFactory.getLogger(RegionLoad.class);

    /** An arbitrary number for the advisory lock under which processes load regions one after the other. */
    private static final long LOCK = 2_260_001L;

    private record Source(String file, String target) {}

    private static final String UNIT = "unit (code, since, until, name, level, kind, parent";

    private static final List<Source> SOURCES = List.of(
            new Source("region_unit.csv.gz", UNIT + ")"),
            new Source("region_addition.csv", UNIT + ", fictional)"),
            new Source("region_document.csv.gz", "document (id, number, issued_on, title)"),
            new Source(
                    "region_succession.csv.gz",
                    "succession (id, year, old_code, old_name, new_code, new_name, kind, old_continues, document)"),
            new Source("rename_check.csv.gz", "rename_check (succession, verdict, reason)"),
            new Source("functional_zone.csv", "zone (code, name, parent, source, code_origin)"),
            new Source("town.csv.gz", "town (code, name, kind, parent)"));

    private final AsOwner owner;

    RegionLoad(AsOwner owner) {
        this.owner = owner;
    }

    /** Loads unless exactly these files are loaded already; says whether it loaded. */
    boolean run() {
        var content = contentHash();
        return owner.run(jdbc -> {
            jdbc.query("select pg_advisory_xact_lock(?)", _ -> {}, LOCK);
            var standing = jdbc.queryForList("select content from region.load", String.class);
            if (standing.contains(content)) {
                return false;
            }
            replace(jdbc, content);
            return true;
        });
    }

    private static void replace(JdbcTemplate jdbc, String content) {
        for (var table : List.of("load", "town", "zone", "rename_check", "succession", "document", "unit")) {
            jdbc.update("delete from region." + table);
        }
        long rows = 0;
        for (var source : SOURCES) {
            rows += copy(jdbc, source);
        }
        jdbc.update("insert into region.load (content) values (?)", content);
        LOG.info("regions: {} rows loaded", rows);
    }

    private static long copy(JdbcTemplate jdbc, Source source) {
        ConnectionCallback<Long> copying = connection -> {
            try (var input = open(source.file())) {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy region.%s from stdin with (format csv, header)".formatted(source.target()),
                                input);
            } catch (IOException e) {
                throw new DataAccessResourceFailureException("cannot read " + source.file(), e);
            }
        };
        var rows = jdbc.execute(copying);
        return rows == null ? 0 : rows;
    }

    private static InputStream open(String file) throws IOException {
        var raw = new ClassPathResource("data/" + file).getInputStream();
        return file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    }

    private static String contentHash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var source : SOURCES) {
                try (var input = new ClassPathResource("data/" + source.file()).getInputStream()) {
                    digest.update(input.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.qiangxian.publication;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.call.Disclosure;
import org.qiangxian.region.RegionCode;

/** Reads rows of the table of publications, and writes the columns of a paper. */
final class PublicationRow {

    private PublicationRow() {}

    static Publication read(ResultSet row) throws SQLException {
        return new Publication(
                row.getObject("id", UUID.class),
                new Issuer(
                        Role.valueOf(row.getString("issuer_role")),
                        code(row.getString("issuer_area")),
                        code(row.getString("issuer_province")),
                        row.getString("issuer_name")),
                paper(row),
                PublicationStatus.valueOf(row.getString("status")),
                row.getInt("edit"),
                Signature.read(row, "drafted"),
                row.getTimestamp("drafted_at").toInstant(),
                row.getString("signed_by") == null ? null : Signature.read(row, "signed"),
                instant(row, "signed_at"),
                instant(row, "released_at"),
                instant(row, "ended_at"),
                row.getTimestamp("changed_at").toInstant(),
                row.getObject("handled_by", UUID.class),
                row.getBoolean("demonstration"));
    }

    private static Paper paper(ResultSet row) throws SQLException {
        return new Paper(
                PublicationKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                Disclosure.valueOf(row.getString("disclosure")),
                row.getString("summary"),
                row.getString("body"),
                row.getString("link"),
                row.getString("field"),
                row.getObject("batch", Integer.class),
                row.getBoolean("comprehensive"),
                instant(row, "embargo"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                groups(row, "addressed"),
                words(row, "units").stream().map(RegionCode::new).toList(),
                groups(row, "copied"),
                row.getObject("replaces", UUID.class));
    }

    private static Set<Addressee> groups(ResultSet row, String column) throws SQLException {
        return words(row, column).stream().map(Addressee::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable RegionCode code(@Nullable String value) {
        return value == null ? null : new RegionCode(value);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /** The columns of a paper, by parameter name. */
    static Map<String, @Nullable Object> columns(Paper paper) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("kind", paper.kind().name());
        columns.put("title", paper.title());
        columns.put("number", paper.number());
        columns.put("day", Date.valueOf(paper.day()));
        columns.put("disclosure", paper.disclosure().name());
        columns.put("summary", paper.summary());
        columns.put("body", paper.body());
        columns.put("link", paper.link());
        columns.put("field", paper.field());
        columns.put("batch", paper.batch());
        columns.put("comprehensive", paper.comprehensive());
        columns.put("embargo", time(paper.embargo()));
        columns.put("from", date(paper.validFrom()));
        columns.put("until", date(paper.validUntil()));
        columns.put("addressed", names(paper.addressed()));
        columns.put("units", paper.units().stream().map(RegionCode::value).collect(Collectors.joining(",")));
        columns.put("copied", names(paper.copied()));
        return columns;
    }

    private static @Nullable Timestamp time(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static String names(Set<Addressee> groups) {
        return groups.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}

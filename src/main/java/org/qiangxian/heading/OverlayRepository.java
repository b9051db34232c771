package org.qiangxian.heading;

import java.sql.Array;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qiangxian.account.Signature;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of the headings of provinces; only ever adds. */
@Repository
class OverlayRepository {

    private final JdbcClient jdbc;

    OverlayRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Overlay> latest(RegionCode province) {
        return versions(province).stream().findFirst();
    }

    /** All versions of a province, newest first. */
    List<Overlay> versions(RegionCode province) {
        return jdbc.sql("""
                        select version, saved_by, saved_person, saved_organisation, saved_at
                        from heading.version where province = :province order by version desc
                        """)
                .param("province", province.value())
                .query((row, _) -> new Overlay(
                        province,
                        row.getInt("version"),
                        headings(province, row.getInt("version")),
                        Signature.read(row, "saved"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private List<Heading> headings(RegionCode province, int version) {
        return jdbc.sql("""
                        select name, dimensions from heading.heading
                        where province = :province and version = :version order by position
                        """)
                .param("province", province.value())
                .param("version", version)
                .query((row, _) -> new Heading(row.getString("name"), dimensions(row.getArray("dimensions"))))
                .list();
    }

    /** {@code false} where the version is there: of two at once the second. */
    boolean add(Overlay overlay) {
        var added = jdbc.sql("""
                        insert into heading.version (province, version, saved_by, saved_person, saved_organisation, saved_at)
                        values (:province, :version, :saved_by, :saved_person, :saved_organisation, :at)
                        on conflict (province, version) do nothing
                        """)
                        .param("province", overlay.province().value())
                        .param("version", overlay.version())
                        .params(overlay.by().columns("saved"))
                        .param("at", overlay.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        for (int at = 0; added && at < overlay.headings().size(); at++) {
            var heading = overlay.headings().get(at);
            jdbc.sql("""
                            insert into heading.heading (province, version, position, name, dimensions)
                            values (:province, :version, :position, :name, :dimensions)
                            """)
                    .param("province", overlay.province().value())
                    .param("version", overlay.version())
                    .param("position", at)
                    .param("name", heading.name())
                    .param(
                            "dimensions",
                            heading.dimensions().stream().map(Dimension::number).toArray(Integer[]::new))
                    .update();
        }
        return added;
    }

    private static List<Dimension> dimensions(Array numbers) throws SQLException {
        return Arrays.stream((Integer[]) numbers.getArray()).map(Dimension::of).toList();
    }
}

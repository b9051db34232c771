package org.qiangxian.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.qiangxian.account.Signature;
import org.qiangxian.database.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of types; rows are added and may be closed, but never altered otherwise. */
@Repository
class CityTypeRepository {

    private final JdbcClient jdbc;
    private final Changes changes;

    CityTypeRepository(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** All there are, in the order in which they were added. */
    List<OfferedType> all() {
        return jdbc.sql("select * from library.city_type order by position")
                .query(CityTypeRepository::type)
                .list();
    }

    /**
     * Adds a type at the end of the list; {@code false} where the name exists already, as for the second of two at
     * once.
     */
    boolean add(CityTypeForm.Asked asked, Signature by, Instant at, boolean demonstration) {
        changes.note(Library.CHANGES);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('city types', 0))")
                .query((_, _) -> true)
                .list();
        return jdbc.sql("""
                        insert into library.city_type (code, label, position, sentence, in_force_on,
                            added_by, added_person, added_organisation, added_at, demonstration)
                        select 'TYPE' || max(position) + 1, :label, max(position) + 1, :sentence, :from,
                            :added_by, :added_person, :added_organisation, :at, :demonstration
                        from library.city_type
                        on conflict (label) do nothing
                        """)
                        .param("label", asked.name())
                        .param("sentence", asked.sentence())
                        .param("from", asked.from())
                        .params(by.columns("added"))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("demonstration", demonstration)
                        .update()
                == 1;
    }

    /** @return whether it was open */
    boolean close(String code, Instant at) {
        return jdbc.sql("update library.city_type set closed_at = :at where code = :code and closed_at is null")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("code", code)
                        .update()
                == 1;
    }

    /** @return whether it was closed */
    boolean open(String code) {
        return jdbc.sql("update library.city_type set closed_at = null where code = :code and closed_at is not null")
                        .param("code", code)
                        .update()
                == 1;
    }

    private static OfferedType type(ResultSet row, int n) throws SQLException {
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new OfferedType(
                new CityType(row.getString("code"), row.getString("label")),
                row.getString("sentence"),
                row.getObject("in_force_on", LocalDate.class),
                Signature.read(row, "added"),
                closed == null ? null : closed.toInstant(),
                row.getBoolean("demonstration"));
    }
}

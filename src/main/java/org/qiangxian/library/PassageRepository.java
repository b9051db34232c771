package org.qiangxian.library;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.qiangxian.account.Signature;
import org.qiangxian.database.Changes;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which unit took over what an abolished one had; only {@link Memberships} adds rows. Histories are copied, never
 * altered.
 */
@Repository
class PassageRepository {

    private final JdbcClient jdbc;
    private final Changes changes;

    PassageRepository(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    Optional<RegionCode> to(RegionCode from) {
        return jdbc.sql("select to_code from library.passage where from_code = :from")
                .param("from", from.value())
                .query((row, _) -> new RegionCode(row.getString("to_code")))
                .optional();
    }

    /** All codes under which anything is stored here that no successor took over, in their order. */
    List<RegionCode> standing() {
        return jdbc.sql("""
                        select code from (
                            select code from library.membership_event union select code from library.type_choice
                            union select code from library.strategy union select code from library.contact) all_codes
                        where not exists (select from library.passage p where p.from_code = code)
                        order by code collate "C"
                        """)
                .query((row, _) -> new RegionCode(row.getString("code")))
                .list();
    }

    /** @return {@code false} where it was moved before, as for the second of two at once */
    boolean add(RegionCode from, RegionCode to, Basis basis, Signature by, Instant at) {
        changes.note(Library.CHANGES);
        return jdbc.sql("""
                        insert into library.passage (from_code, to_code, document_number, document_title, document_date,
                            decided_by, decided_person, decided_organisation, decided_at)
                        values (:from, :to, :number, :title, :issued,
                            :decided_by, :decided_person, :decided_organisation, :at)
                        on conflict (from_code) do nothing
                        """)
                        .param("from", from.value())
                        .param("to", to.value())
                        .param("number", basis.number())
                        .param("title", basis.title())
                        .param("issued", basis.issuedOn())
                        .params(by.columns("decided"))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Type, strategy and contact, each for a unit that has none of its own. */
    void copyRecord(RegionCode from, RegionCode to) {
        copy("""
                insert into library.type_choice
                    (code, version, type, status, reason, recorded_by, recorded_person, recorded_organisation,
                     recorded_at, demonstration)
                select :to, version, type, status, reason, recorded_by, recorded_person, recorded_organisation,
                     recorded_at, demonstration
                from library.type_choice where code = :from and undone_at is null
                  and not exists (select from library.type_choice own where own.code = :to)
                """, from, to);
        copy("""
                insert into library.strategy
                    (code, version, title, statement, goals, baseline_year, status,
                     recorded_by, recorded_person, recorded_organisation, recorded_at, demonstration)
                select :to, version, title, statement, goals, baseline_year, status,
                     recorded_by, recorded_person, recorded_organisation, recorded_at, demonstration
                from library.strategy where code = :from
                  and not exists (select from library.strategy own where own.code = :to)
                """, from, to);
        copy("""
                insert into library.contact (code, version, office, person, phone,
                    recorded_by, recorded_person, recorded_organisation, recorded_at)
                select :to, version, office, person, phone,
                    recorded_by, recorded_person, recorded_organisation, recorded_at
                from library.contact where code = :from
                on conflict (code) do nothing
                """, from, to);
    }

    private void copy(String statement, RegionCode from, RegionCode to) {
        jdbc.sql(statement).param("from", from.value()).param("to", to.value()).update();
    }
}

package org.qiangxian.expert;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where experts work and what they declared. */
@Repository
class ExpertRepository {

    private final JdbcClient jdbc;

    ExpertRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Workplace> workplace(UUID person) {
        return jdbc.sql("select employer, province, city from expert.expert where person = :person")
                .param("person", person)
                .query((row, _) -> new Workplace(
                        row.getString("employer"), code(row.getString("province")), code(row.getString("city"))))
                .optional();
    }

    void describe(UUID person, Workplace workplace, Signature by, Instant at) {
        var province = workplace.province();
        var city = workplace.city();
        jdbc.sql("""
                insert into expert.expert (person, employer, province, city, set_by, set_person, set_organisation, set_at)
                values (:person, :employer, :province, :city, :set_by, :set_person, :set_organisation, :at)
                on conflict (person) do update set employer = excluded.employer, province = excluded.province,
                    city = excluded.city, set_by = excluded.set_by, set_person = excluded.set_person,
                    set_organisation = excluded.set_organisation, set_at = excluded.set_at
                """)
                .param("person", person)
                .param("employer", workplace.employer())
                .param("province", province == null ? null : province.value())
                .param("city", city == null ? null : city.value())
                .params(by.columns("set"))
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Tie> ties(UUID person) {
        return jdbc.sql(
                        "select place, words, declared_at from expert.tie where person = :person order by place collate \"C\"")
                .param("person", person)
                .query((row, _) -> new Tie(
                        new RegionCode(row.getString("place")),
                        row.getString("words"),
                        row.getTimestamp("declared_at").toInstant()))
                .list();
    }

    void tie(UUID person, Tie tie) {
        jdbc.sql("""
                insert into expert.tie (person, place, words, declared_at) values (:person, :place, :words, :at)
                on conflict (person, place) do update set words = excluded.words
                """)
                .param("person", person)
                .param("place", tie.place().value())
                .param("words", tie.words())
                .param("at", Timestamp.from(tie.at()))
                .update();
    }

    private static @Nullable RegionCode code(@Nullable String value) {
        return value == null ? null : new RegionCode(value);
    }
}

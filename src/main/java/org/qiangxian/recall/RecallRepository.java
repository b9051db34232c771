package org.qiangxian.recall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recall notices; notices with the same address and product are the same. */
@Repository
class RecallRepository {

    private static final String COLUMNS = """
            select id, product, producer, place, issuer, day, link, demonstration, withdrawn_at is null as listed,
                   entered_by, entered_person, entered_organisation
            from recall.notice
            """;

    private final JdbcClient jdbc;

    RecallRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the notices until the end of the transaction. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('recall', 0))")
                .query((_, _) -> true)
                .list();
    }

    /**
     * All of them, newest first, including removed ones; or only those entered by demonstration accounts and those of
     * 示例省.
     */
    List<RecallNotice> all(boolean demonstration) {
        return jdbc.sql(
                        COLUMNS
                                + " where demonstration = :demonstration or place like '99%' order by day desc, product collate \"C\", id")
                .param("demonstration", demonstration)
                .query(RecallRepository::read)
                .list();
    }

    /** What everybody may see, newest first. */
    List<RecallNotice> published() {
        return jdbc.sql(
                        COLUMNS
                                + " where not demonstration and withdrawn_at is null order by day desc, product collate \"C\", id")
                .query(RecallRepository::read)
                .list();
    }

    /** The same of the producers of a county. */
    List<RecallNotice> published(RegionCode place) {
        return jdbc.sql(
                        COLUMNS
                                + " where place = :place and not demonstration and withdrawn_at is null order by day desc, product collate \"C\", id")
                .param("place", place.value())
                .query(RecallRepository::read)
                .list();
    }

    Optional<RecallNotice> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(RecallRepository::read)
                .optional();
    }

    Optional<RecallNotice> find(String link, String product, boolean demonstration) {
        return jdbc.sql(COLUMNS + " where link = :link and product = :product and demonstration = :demonstration")
                .param("link", link)
                .param("product", product)
                .param("demonstration", demonstration)
                .query(RecallRepository::read)
                .optional();
    }

    /** Enters a notice; corrects an existing one, and lists it again if it was removed. */
    void save(RecallNotice notice, Instant at) {
        var place = notice.place();
        jdbc.sql("""
                        insert into recall.notice (id, product, producer, place, issuer, day, link, demonstration,
                            entered_by, entered_person, entered_organisation, entered_at)
                        values (:id, :product, :producer, :place, :issuer, :day, :link, :demonstration,
                            :entered_by, :entered_person, :entered_organisation, :at)
                        on conflict (link, product, demonstration) do update set producer = excluded.producer,
                            place = excluded.place, issuer = excluded.issuer, day = excluded.day,
                            entered_by = excluded.entered_by, entered_person = excluded.entered_person,
                            entered_organisation = excluded.entered_organisation, entered_at = excluded.entered_at,
                            withdrawn_by = null, withdrawn_person = null, withdrawn_organisation = null, withdrawn_at = null
                        """)
                .param("id", notice.id())
                .param("product", notice.product())
                .param("producer", notice.producer())
                .param("place", place == null ? null : place.value())
                .param("issuer", notice.issuer())
                .param("day", notice.day())
                .param("link", notice.link())
                .param("demonstration", notice.demonstration())
                .params(notice.by().columns("entered"))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Removes it from the list; {@code false} if it is removed already. */
    boolean withdraw(UUID id, Signature by, Instant at) {
        return jdbc.sql("""
                        update recall.notice set withdrawn_at = :at, withdrawn_by = :withdrawn_by,
                            withdrawn_person = :withdrawn_person, withdrawn_organisation = :withdrawn_organisation
                        where id = :id and withdrawn_at is null
                        """)
                        .param("id", id)
                        .params(by.columns("withdrawn"))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static RecallNotice read(ResultSet row, int n) throws SQLException {
        var place = row.getString("place");
        return new RecallNotice(
                row.getObject("id", UUID.class),
                row.getString("product"),
                row.getString("producer"),
                place == null ? null : new RegionCode(place),
                row.getString("issuer"),
                row.getObject("day", LocalDate.class),
                row.getString("link"),
                row.getBoolean("demonstration"),
                row.getBoolean("listed"),
                Signature.read(row, "entered"));
    }
}

package org.qiangxian.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.database.TestDatabase;
import org.qiangxian.shell.Fact;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class JournalTests {

    private record KettleBoiled(String about, int number, String title) implements Fact {
        @Override
        public String kind() {
            return "试验";
        }
    }

    private record PageRead(String about) implements Fact {
        @Override
        public String kind() {
            return "查看";
        }

        @Override
        public boolean read() {
            return true;
        }
    }

    @Autowired
    ApplicationEventPublisher facts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scribe scribe;

    @Autowired
    Sealer sealer;

    @Autowired
    Verification verification;

    private final String about = UUID.randomUUID().toString();

    @Test
    @DisplayName("8.1.4.3: a fact is recorded with who, in which post, and its components")
    void recordsWhoDidWhat() {
        Actors.acting(Actors.city("140728"), () -> facts.publishEvent(new KettleBoiled(about, 3, "茶")));

        var entry = jdbc.sql(
                        "select login, role, outcome, detail ->> 'number' as number, detail ->> 'title' as title from journal.entry where about = :about")
                .param("about", about)
                .query()
                .singleRow();
        assertThat(entry)
                .containsEntry("login", "test-city-140728")
                .containsEntry("role", "CITY")
                .containsEntry("outcome", "DONE")
                .containsEntry("number", "3")
                .containsEntry("title", null);
    }

    @Test
    void entryGoesWithTheTransactionOfItsFact() {
        transaction.executeWithoutResult(status -> {
            facts.publishEvent(new KettleBoiled(about, 1, "茶"));
            status.setRollbackOnly();
        });

        assertThat(count()).isZero();
    }

    @Test
    @DisplayName("8.1.4.3: reads are recorded in batches")
    void readsAreRecordedInBatches() {
        facts.publishEvent(new PageRead(about));
        facts.publishEvent(new PageRead(about));
        scribe.writeReads();

        assertThat(count()).isEqualTo(2);
    }

    @Test
    @DisplayName("8.1.4.3: the application can neither change nor delete an entry")
    void applicationCanNeitherChangeNorDelete() {
        facts.publishEvent(new KettleBoiled(about, 1, "茶"));

        for (var statement : new String[] {
            "update journal.entry set about = 'x' where about = :about",
            "delete from journal.entry where about = :about",
            "update journal.entry set hash = '\\x00' where about <> :about and hash is not null",
        }) {
            assertThatThrownBy(() -> jdbc.sql(statement).param("about", about).update())
                    .isInstanceOf(org.springframework.dao.DataAccessException.class);
        }
    }

    @Test
    @DisplayName("8.1.4.3: verification finds the first altered entry")
    void verificationFindsTheFirstAlteredEntry() throws SQLException {
        facts.publishEvent(new KettleBoiled(about, 1, "茶"));
        facts.publishEvent(new KettleBoiled(about + "b", 2, "茶"));
        while (unsealed()) {
            sealer.seal();
        }
        assertThat(verification.verify().sound()).isTrue();
        var seq = jdbc.sql("select seq from journal.entry where about = :about")
                .param("about", about)
                .query(Long.class)
                .single();

        asOwner("update journal.entry set outcome = 'FAILED' where seq = " + seq);
        try {
            assertThat(verification.verify().altered()).isEqualTo(seq);
        } finally {
            asOwner("update journal.entry set outcome = 'DONE' where seq = " + seq);
        }
        assertThat(verification.verify().sound()).isTrue();
    }

    @Test
    @DisplayName("8.1.4.3: verification finds an altered daily anchor, and that the end was cut off")
    void verificationFindsAnAlteredAnchor() throws SQLException {
        facts.publishEvent(new KettleBoiled(about, 1, "茶"));
        while (unsealed()) {
            sealer.seal();
        }
        var day = "2001-02-03";
        asOwner("""
                insert into journal.anchor (day, link, hash, at)
                select date '%s', link, hash, now() from journal.entry where about = '%s'
                """.formatted(day, about));
        assertThat(verification.verify().sound()).as("as it was sealed").isTrue();

        asOwner("update journal.anchor set hash = '\\x00' where day = date '%s'".formatted(day));
        assertThat(verification.verify().cut()).as("another hash").isEqualTo(day);

        asOwner("update journal.anchor set link = 999999999 where day = date '%s'".formatted(day));
        assertThat(verification.verify().cut()).as("an end that is gone").isEqualTo(day);

        asOwner("delete from journal.anchor where day = date '%s'".formatted(day));
        assertThat(verification.verify().sound()).isTrue();
    }

    @Test
    void applicationCannotChangeAnAnchor() {
        assertThatThrownBy(() ->
                        jdbc.sql("update journal.anchor set link = link + 1").update())
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from journal.anchor").update())
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
    }

    private boolean unsealed() {
        return jdbc.sql("select exists (select from journal.entry where about like :about || '%' and link is null)")
                .param("about", about)
                .query(Boolean.class)
                .single();
    }

    private int count() {
        return jdbc.sql("select count(*) from journal.entry where about = :about")
                .param("about", about)
                .query(Integer.class)
                .single();
    }

    private static void asOwner(String change) throws SQLException {
        var url = Arrays.stream(TestDatabase.settings())
                .filter(setting -> setting.startsWith("qiangxian.db.url="))
                .findFirst()
                .orElseThrow()
                .substring("qiangxian.db.url=".length());
        var properties = new java.util.Properties();
        properties.setProperty("user", "qiangxian_owner");
        properties.setProperty("password", "owner");
        try (var connection = DriverManager.getConnection(url, properties);
                var statement = connection.createStatement()) {
            statement.execute("alter table journal.entry disable trigger only_seal");
            statement.execute("alter table journal.anchor disable trigger no_change");
            statement.execute(change);
            statement.execute("alter table journal.entry enable trigger only_seal");
            statement.execute("alter table journal.anchor enable trigger no_change");
        }
    }
}

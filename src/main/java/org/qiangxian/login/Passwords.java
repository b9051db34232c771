package org.qiangxian.login;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.People;
import org.qiangxian.shell.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps passwords as slow salted hashes: Argon2id with 19 MiB and two passes. Each hash is prefixed with its method, so
 * that the method can change later without anybody losing a password.
 */
@Component
class Passwords {

    private final JdbcClient jdbc;
    private final People people;
    private final Hashing hashing;
    private final Clock clock;
    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("argon2", Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, 19_456, 2)));

    /** The hash compared for names that do not exist, so that the answer takes as long as for those that do. */
    private final CompletableFuture<String> nobody;

    Passwords(JdbcClient jdbc, People people, Hashing hashing, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.hashing = hashing;
        this.clock = clock;
        this.nobody = CompletableFuture.supplyAsync(() -> hash(UUID.randomUUID().toString()));
    }

    String hash(String password) {
        return hashing.slowly(() -> java.util.Objects.requireNonNull(encoder.encode(password)));
    }

    /** Whether {@code password} is the one that {@code hash} stands for; false, just as slowly, where there is none. */
    boolean matches(String password, @Nullable String hash) {
        var against = hash == null ? nobody.join() : hash;
        var right = hashing.slowly(() -> encoder.matches(password, against));
        return right && hash != null;
    }

    /**
     * Checks a person's own new password and answers its hash, or refuses it with what is wrong. It hashes up to six
     * times, so no transaction may be open, which would block a connection meanwhile.
     */
    String checked(UUID person, String login, String password) {
        PasswordRule.remark(login, password).ifPresent(remark -> {
            throw Refusal.Invalid.of("password", remark);
        });
        if (recent(person).anyMatch(old -> matches(password, old))) {
            throw Refusal.Invalid.of("password", "新口令不能与最近 5 次用过的口令相同。请换一个。");
        }
        return hash(password);
    }

    private java.util.stream.Stream<String> recent(UUID person) {
        return jdbc
                .sql("select password from login.password_history where person = :person order by set_at desc limit :n")
                .param("person", person)
                .param("n", PasswordRule.HISTORY)
                .query(String.class)
                .list()
                .stream();
    }

    /** Stores the hash of a checked password. */
    @Transactional
    void store(UUID person, String hash) {
        var now = clock.instant();
        people.renewPassword(person, hash, now);
        jdbc.sql("""
                insert into login.password_history (person, password, set_at) values (:person, :hash, :now)
                on conflict (person, set_at) do update set password = excluded.password
                """)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .param("person", person)
                .update();
    }
}

package org.qiangxian.notice;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Accounts.Holder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Repository;

/** The mails to send, stored in the transaction of the act they are about. */
@Repository
class Outbox {

    /** The pauses before further attempts; after the last one a mail is given up. */
    private static final Duration[] PAUSES = {
        Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(12)
    };

    /** A mail taken out to be sent. */
    record Mail(UUID message, UUID person, String address, String subject, String link, int attempts) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final boolean on;

    Outbox(JdbcClient jdbc, Accounts accounts, ObjectProvider<JavaMailSender> server) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.on = server.getIfAvailable() != null;
    }

    /** Whether a mail server is set. */
    boolean on() {
        return on;
    }

    /** One mail to each person concerned who has left an address. */
    void queue(UUID message, Collection<Recipient> to, Instant now) {
        if (!on) {
            return;
        }
        var people = to.stream().flatMap(this::people).collect(Collectors.toSet());
        if (!people.isEmpty()) {
            jdbc.sql("""
                    insert into notice.mail (message, person, next_try)
                    select :message, a.person, :now from notice.mail_address a where a.person in (:people)
                    on conflict do nothing
                    """)
                    .param("message", message)
                    .param("now", Timestamp.from(now))
                    .param("people", people)
                    .update();
        }
    }

    private Stream<UUID> people(Recipient to) {
        var person = to.person();
        var role = to.role();
        if (role == null) {
            return Stream.ofNullable(person);
        }
        return accounts.holders(role, to.area()).stream()
                .filter(holder -> to.takes(holder.demonstration()))
                .map(Holder::person);
    }

    /**
     * Claims one mail that is due until its next attempt, so that the mail of a process that dies while sending is sent
     * later, possibly a second time.
     */
    Optional<Mail> take(Instant now) {
        return jdbc.sql("""
                update notice.mail m set attempts = m.attempts + 1, next_try = :later
                from notice.message t, notice.mail_address a
                where (m.message, m.person) in (
                    select due.message, due.person
                    from notice.mail due join notice.mail_address known on known.person = due.person
                    where due.sent_at is null and due.given_up_at is null and due.next_try <= :now
                    order by due.next_try limit 1 for update of due skip locked)
                  and t.id = m.message and a.person = m.person
                returning m.message, m.person, a.address, t.subject, t.link, m.attempts
                """)
                .param("now", Timestamp.from(now))
                .param("later", Timestamp.from(now.plus(PAUSES[0])))
                .query(Mail.class)
                .optional();
    }

    void sent(Mail mail, Instant now) {
        change("sent_at = :then", mail, now);
    }

    /** Schedules the next attempt of a mail, or gives it up. */
    void failed(Mail mail, Instant now) {
        if (mail.attempts() > PAUSES.length) {
            change("given_up_at = :then", mail, now);
        } else {
            change("next_try = :then", mail, now.plus(PAUSES[mail.attempts() - 1]));
        }
    }

    private void change(String what, Mail mail, Instant then) {
        jdbc.sql("update notice.mail set " + what + " where message = :message and person = :person")
                .param("then", Timestamp.from(then))
                .param("message", mail.message())
                .param("person", mail.person())
                .update();
    }
}

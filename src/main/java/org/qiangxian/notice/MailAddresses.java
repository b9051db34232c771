package org.qiangxian.notice;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mail addresses of people who want mails; all enter and remove their own. */
@Service
@Transactional
class MailAddresses {

    private static final int LONGEST = 254;

    /** One address without a name, a comment or a second one behind it. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+");

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    MailAddresses(JdbcClient jdbc, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.clock = clock;
    }

    Optional<String> of(Actor actor) {
        return jdbc.sql("select address from notice.mail_address where person = :person")
                .param("person", actor.person())
                .query(String.class)
                .optional();
    }

    /** Whether the last mail to this person was given up. */
    boolean unreachable(Actor actor) {
        return jdbc.sql("""
                select given_up_at is not null from notice.mail
                where person = :person and (sent_at is not null or given_up_at is not null)
                order by coalesce(sent_at, given_up_at) desc limit 1
                """)
                .param("person", actor.person())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Sets the actor's address; an empty one removes it and drops mails not sent yet. */
    void set(Actor actor, String address) {
        var wanted = Typing.trimmed(address);
        var person = actor.person();
        if (wanted.isEmpty()) {
            jdbc.sql("delete from notice.mail where person = :person and sent_at is null")
                    .param("person", person)
                    .update();
            jdbc.sql("delete from notice.mail_address where person = :person")
                    .param("person", person)
                    .update();
        } else {
            check(wanted);
            jdbc.sql("""
                    insert into notice.mail_address (person, address, set_at) values (:person, :address, :now)
                    on conflict (person) do update set address = excluded.address, set_at = excluded.set_at
                    """)
                    .param("person", person)
                    .param("address", wanted)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
        facts.publishEvent(new MailAddressSet(actor.login(), wanted.isEmpty()));
    }

    private static void check(String address) {
        try {
            new InternetAddress(address, true).validate();
        } catch (AddressException _) {
            throw wrong();
        }
        if (address.length() > LONGEST || !PLAIN.matcher(address).matches()) {
            throw wrong();
        }
    }

    private static Refusal wrong() {
        return Refusal.Invalid.of("address", "邮箱地址不对。请填写一个完整的地址，例如 name@example.cn；不需要邮件提醒时留空。");
    }
}

package org.qiangxian.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.AccountFact.AssentAnswered;
import org.qiangxian.account.AccountFact.AssentAsked;
import org.qiangxian.account.Assent.Matter;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assents among the administrators (GB/T 22239 8.1.4.2): what would let one of them act as another is asked for by one, agreed to by
 * a second who is neither the asker nor the one concerned, and then done once by the asker.
 */
@Service
@Transactional
class Assents {

    /** How long an assent can be given, and then used. */
    static final Duration VALID = Duration.ofDays(3);

    static final List<Role> ADMINISTRATORS =
            Arrays.stream(Role.values()).filter(Role::administrator).toList();

    private static final String LIVE = """
            select c.id, c.matter, c.subject, s.login, s.name, c.asker, a.name as asking, c.asked_at, c.until, c.agreed
            from account.assent c
            join account.person s on s.id = c.subject
            join account.person a on a.id = c.asker
            where c.used_at is null and c.until > :now and c.agreed is not false
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Assents(JdbcClient jdbc, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.clock = clock;
    }

    /** All that wait, for an answer or for being done. */
    List<Assent> live() {
        return jdbc.sql(LIVE + " order by c.asked_at, c.id")
                .param("now", now())
                .query(Assent.class)
                .list();
    }

    /** What {@code actor} may answer. */
    List<Assent> toAnswer(Actor actor) {
        actor.require(ADMINISTRATORS.toArray(Role[]::new));
        return live().stream()
                .filter(each -> each.agreed() == null && others(each, actor.person()))
                .filter(each -> !actor.demonstration() || ofDemonstration(each))
                .toList();
    }

    /** A demonstration account, whose password is public, cannot agree to anything about a real account. */
    private boolean ofDemonstration(Assent assent) {
        return jdbc.sql("select demonstration from account.person where id = :person")
                .param("person", assent.subject())
                .query(Boolean.class)
                .single();
    }

    /** Who can answer: every administrator who can log in but the asker and the one concerned. */
    List<UUID> answerers(Assent assent) {
        return jdbc
                .sql("""
                select distinct t.person from account.post t join account.person p on p.id = t.person
                where t.granted_at is not null and t.ended_at is null and t.role in (:administrators)
                  and not p.disabled and not p.demonstration
                """)
                .param("administrators", ADMINISTRATORS.stream().map(Role::name).toList())
                .query(UUID.class)
                .list()
                .stream()
                .filter(person -> others(assent, person))
                .toList();
    }

    private static boolean others(Assent assent, UUID person) {
        return !assent.asker().equals(person) && !assent.subject().equals(person);
    }

    /** Uses up the assent to {@code matter}; where there is none, asks for it and answers false. */
    boolean use(Actor actor, People.Person subject, Matter matter) {
        if (subject.id().equals(actor.person())) {
            throw new Refusal.Forbidden("不能%s自己的账号。请由另一名系统管理员办理。".formatted(matter.label()));
        }
        var used = jdbc.sql("""
                update account.assent set used_at = :now
                where matter = :matter and subject = :subject and asker = :asker and agreed and used_at is null
                  and until > :now
                """)
                .param("now", now())
                .param("matter", matter.name())
                .param("subject", subject.id())
                .param("asker", actor.person())
                .update();
        if (used == 0) {
            ask(actor, subject, matter);
        }
        return used > 0;
    }

    private void ask(Actor actor, People.Person subject, Matter matter) {
        var asked = jdbc.sql("""
                insert into account.assent (matter, subject, asker, asked_at, until)
                select :matter, :subject, :asker, :now, :until
                where not exists (select from account.assent where matter = :matter and subject = :subject
                    and asker = :asker and agreed is null and until > :now)
                """)
                .param("matter", matter.name())
                .param("subject", subject.id())
                .param("asker", actor.person())
                .param("now", now())
                .param("until", Timestamp.from(clock.instant().plus(VALID)))
                .update();
        if (asked > 0) {
            facts.publishEvent(new AssentAsked(subject.login(), matter.label()));
        }
    }

    /** Gives or withholds the assent, and answers in words what it was about. */
    String answer(Actor actor, UUID id, boolean agreed) {
        var assent = toAnswer(actor).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal.Conflict("这件事已经答复、已过期，或不能由您答复。请刷新页面查看。"));
        var answered = jdbc.sql("""
                update account.assent set answered_by = :person, answered_at = :now, agreed = :agreed
                where id = :id and answered_at is null
                """)
                .param("person", actor.person())
                .param("now", now())
                .param("agreed", agreed)
                .param("id", id)
                .update();
        if (answered == 0) {
            throw new Refusal.Conflict("另一名管理员刚刚已经答复。请刷新页面查看。");
        }
        facts.publishEvent(new AssentAnswered(assent.login(), assent.matter().label(), agreed));
        return assent.what();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

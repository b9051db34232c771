package org.qiangxian.login;

import org.qiangxian.account.Activations;
import org.qiangxian.account.Actor;
import org.qiangxian.account.DemonstrationPost;
import org.qiangxian.account.People;
import org.qiangxian.login.LoginFact.AccountActivated;
import org.qiangxian.login.LoginFact.PasswordChanged;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do with their own password: set the first with a link, change it knowing the old one (R40). */
@Service
class OwnPasswords {

    private final Activations links;
    private final People people;
    private final Passwords passwords;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;

    OwnPasswords(
            Activations links,
            People people,
            Passwords passwords,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction) {
        this.links = links;
        this.people = people;
        this.passwords = passwords;
        this.facts = facts;
        this.transaction = transaction;
    }

    /** The account that a link is for; refuses one that was used or is over. */
    String login(String token) {
        return links.holder(token).login();
    }

    /** Sets the first password with a link, which thereby is used up. */
    void activate(String token, String password) {
        var holder = links.holder(token);
        var hash = passwords.checked(holder.person(), holder.login(), password);
        transaction.executeWithoutResult(_ -> {
            // Asked again under its lock: of two who use a link at once one is refused.
            links.holder(token);
            passwords.store(holder.person(), hash);
            links.useUp(token);
            facts.publishEvent(new AccountActivated(holder.login()));
        });
    }

    /** Changes the own password; all other sessions of the person end. */
    void change(Actor actor, String old, String password) {
        var person = people.find(actor.login()).orElseThrow(() -> new Refusal.NotFound("这个账号已不存在，不能修改口令。请与系统管理员联系。"));
        if (DemonstrationPost.fixed(person.login())) {
            throw new Refusal.Forbidden("演示账号共用一个口令，不能修改。");
        }
        if (!passwords.matches(old, person.password())) {
            throw Refusal.Invalid.of("old", "原口令不正确。请重新输入。");
        }
        var hash = passwords.checked(person.id(), person.login(), password);
        transaction.executeWithoutResult(_ -> {
            passwords.store(person.id(), hash);
            people.endSessions(person.login());
            facts.publishEvent(new PasswordChanged(person.login()));
        });
    }
}

package org.qiangxian.login;

import org.qiangxian.account.DemonstrationPost;
import org.qiangxian.account.People;
import org.qiangxian.account.People.Person;
import org.qiangxian.login.LoginFact.PasswordChanged;
import org.qiangxian.login.LoginFact.PasswordRefused;
import org.qiangxian.shell.ReaderAddress;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People change their own password knowing the old one (R40). Guessing at a session that somebody left open is no
 * easier than at log-in: a wrong old password counts as a failed log-in, and the fifth ends all sessions.
 */
@Service
class PasswordChange {

    private final People people;
    private final Passwords passwords;
    private final LoginAttempts attempts;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;

    PasswordChange(
            People people,
            Passwords passwords,
            LoginAttempts attempts,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.facts = facts;
        this.transaction = transaction;
    }

    /** Changes the password of {@code login}; all sessions of the person end. */
    void change(String login, String old, String password, ReaderAddress from) {
        var person = people.find(login).orElseThrow(() -> new Refusal.NotFound("这个账号已不存在，不能修改口令。请与系统管理员联系。"));
        if (DemonstrationPost.fixed(login)) {
            throw new Refusal.Forbidden("演示账号共用一个口令，不能修改。");
        }
        requireKnown(person, old, from);
        var hash = passwords.checked(person.id(), login, password);
        transaction.executeWithoutResult(_ -> {
            passwords.store(person.id(), hash);
            people.endSessions(login);
            attempts.lift(login);
            facts.publishEvent(new PasswordChanged(login));
        });
    }

    private void requireKnown(Person person, String old, ReaderAddress from) {
        if (attempts.lockedUntil(person.login()).isPresent()) {
            throw Refusal.Invalid.of("old", "这个账号连续 5 次输错口令，30 分钟内不能修改。请稍后再试，或联系系统管理员解除锁定。");
        }
        if (passwords.matches(old, person.password())) {
            return;
        }
        boolean locks = attempts.failed(person.login(), from.network());
        if (locks) {
            people.endSessions(person.login());
        }
        facts.publishEvent(new PasswordRefused(person.login(), locks ? "原口令不正确，已锁定 30 分钟并退出全部登录" : "原口令不正确"));
        throw Refusal.Invalid.of(
                "old", locks ? "连续 5 次输错口令，账号已锁定 30 分钟，全部登录都已退出。" : "原口令不正确。请重新输入；15 分钟内连续 5 次输错将锁定账号并退出登录。");
    }
}

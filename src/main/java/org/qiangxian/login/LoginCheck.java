package org.qiangxian.login;

import java.time.Clock;
import org.qiangxian.account.DemonstrationPost;
import org.qiangxian.account.People;
import org.qiangxian.account.People.Person;
import org.qiangxian.account.SignedIn;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.shell.ReaderAddress;
import org.qiangxian.shell.Refusal;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Decides on a log-in. Every failure looks the same and takes the same time; only the journal records why. A second
 * factor would be asked for between the password and the session.
 */
@Component
class LoginCheck implements AuthenticationProvider {

    /** Why a log-in was refused, for the journal. */
    static final class Refused extends BadCredentialsException {
        Refused(String reason) {
            super(reason);
        }
    }

    /** Too many log in at once; this attempt was not checked and does not count as a failure. */
    static final class Busy extends AuthenticationServiceException {
        Busy(Refusal.Busy refusal) {
            super(refusal.getMessage(), refusal);
        }
    }

    private final People people;
    private final Passwords passwords;
    private final LoginAttempts attempts;
    private final PlatformSettings settings;
    private final Clock clock;

    LoginCheck(People people, Passwords passwords, LoginAttempts attempts, PlatformSettings settings, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        try {
            return decide(attempt);
        } catch (Refusal.Busy busy) {
            throw new Busy(busy);
        }
    }

    private Authentication decide(Authentication attempt) {
        var login = People.login(attempt.getName());
        var address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? ReaderAddress.of(details.getRemoteAddress()).network()
                : "";
        var password = String.valueOf(attempt.getCredentials());
        if (attempts.tooMany(address)) {
            throw new LockedException("同一地址失败次数过多");
        }
        if (attempts.lockedUntil(login).isPresent()) {
            passwords.matches(password, null);
            attempts.failedWhileLocked(address);
            throw new LockedException("账号锁定期间登录");
        }
        var signedIn = check(login, password, address);
        attempts.lift(login);
        return signedIn.authentication();
    }

    private SignedIn check(String login, String password, String address) {
        var person = people.find(login);
        var right = passwords.matches(password, person.map(Person::password).orElse(null));
        var actors = people.actors(login);
        if (person.isEmpty() || !right || barred(person.get()) || actors.isEmpty()) {
            var locks = attempts.failed(login, address);
            throw new Refused(reason(person.isPresent(), right) + (locks ? "，已锁定 30 分钟" : ""));
        }
        people.loggedIn(person.get().id());
        return new SignedIn(actors.getFirst(), mustChange(person.get()), clock.instant(), actors);
    }

    private boolean barred(Person person) {
        return person.disabled() || (person.demonstration() && !settings.demonstration());
    }

    private boolean mustChange(Person person) {
        var set = person.passwordSetAt();
        return !DemonstrationPost.fixed(person.login())
                && (person.mustChange()
                        || set == null
                        || set.plus(PasswordRule.AGE).isBefore(clock.instant()));
    }

    private static String reason(boolean known, boolean right) {
        return !known ? "没有这个账号" : right ? "账号已停用或没有有效岗位" : "口令不正确";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}

package org.qiangxian.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.qiangxian.account.PersonRepository.Person;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.shell.Refused;
import org.qiangxian.shell.Typing;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Decides on a log-in. Every way to fail looks alike and takes alike long; why it failed is told to the journal only.
 * A second factor will be asked between the password and the session.
 */
@Component
class LoginCheck implements AuthenticationProvider {

    /** Why a log-in was turned down, for the journal. */
    static final class Refused extends BadCredentialsException {
        Refused(String reason) {
            super(reason);
        }
    }

    private final PersonRepository people;
    private final Passwords passwords;
    private final LoginAttempts attempts;
    private final PlatformSettings settings;
    private final Clock clock;

    LoginCheck(
            PersonRepository people,
            Passwords passwords,
            LoginAttempts attempts,
            PlatformSettings settings,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var login = normal(attempt.getName());
        var address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var password = String.valueOf(attempt.getCredentials());
        if (attempts.tooMany(address)) {
            throw new LockedException("同一地址失败次数过多");
        }
        if (attempts.lockedUntil(login).isPresent()) {
            passwords.matches(password, null);
            throw new LockedException("账号锁定期间登录");
        }
        var signedIn = check(login, password, address);
        attempts.forget(login);
        return token(signedIn);
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
        return !person.demonstration()
                && (person.mustChange()
                        || set == null
                        || set.plus(PasswordRule.AGE).isBefore(clock.instant()));
    }

    private static String reason(boolean known, boolean right) {
        return !known ? "没有这个账号" : right ? "账号已停用或没有有效岗位" : "口令不正确";
    }

    /** The authentication of a person in a post, as a session keeps it. */
    static Authentication token(SignedIn signedIn) {
        var authority =
                new SimpleGrantedAuthority("ROLE_" + signedIn.actor().role().name());
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of(authority));
    }

    static String normal(String login) {
        var trimmed = Typing.trimmed(login).toLowerCase(Locale.ROOT);
        return trimmed.length() > 64 ? trimmed.substring(0, 64) : trimmed;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}

package org.qiangxian.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.transaction.annotation.Transactional;

/** A log-in that fails gives nothing away. */
@PlatformTest
@Transactional
class LoginCheckTests {

    @Autowired
    LoginCheck check;

    @Autowired
    LoginAttempts attempts;

    @Autowired
    JdbcClient jdbc;

    private final String unknown = "u" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    @DisplayName("8.1.4.1 b: unknown, wrong and locked names cost the same work")
    void everyFailureCostsTheSameWork() {
        lock("demo-discipline");
        work("demo-expert");
        work("demo-expert");

        var wrong = work("demo-expert");
        var nobody = work(unknown);
        var locked = work("demo-discipline");

        assertThat(nobody).as("unknown against wrong").isBetween(wrong / 2, wrong * 2);
        assertThat(locked).as("locked against wrong").isBetween(wrong / 2, wrong * 2);
    }

    @Test
    @DisplayName("8.1.4.1 b: a lock answers alike whether the name exists or not, even to the right password")
    void lockAnswersAlikeWhetherTheNameExists() {
        lock("demo-discipline");
        lock(unknown);

        var existing = refusal("demo-discipline", DemonstrationLogins.PASSWORD, "192.0.2.1");
        var none = refusal(unknown, DemonstrationLogins.PASSWORD, "192.0.2.1");

        assertThat(existing).isInstanceOf(LockedException.class);
        assertThat(none).isInstanceOf(LockedException.class).hasMessage(existing.getMessage());
    }

    @Test
    @DisplayName("8.1.4.1 b: five failures lock a name for thirty minutes, and then it opens again")
    void fiveFailuresLockForThirtyMinutes() {
        var clock = new MovableClock(Instant.parse("2026-01-05T01:00:00Z"));
        var attempts = new LoginAttempts(jdbc, clock);
        for (var i = 0; i < 4; i++) {
            assertThat(attempts.failed(unknown, "192.0.2.7")).isFalse();
        }

        assertThat(attempts.lockedUntil(unknown)).isEmpty();
        assertThat(attempts.failed(unknown, "192.0.2.7")).isTrue();
        assertThat(attempts.lockedUntil(unknown)).contains(clock.instant().plus(Duration.ofMinutes(30)));
        clock.move(Duration.ofMinutes(30));
        assertThat(attempts.lockedUntil(unknown)).isEmpty();
    }

    @Test
    @DisplayName("8.1.4.1 b: an address with sixty failures in fifteen minutes must wait, others need not")
    void addressWithManyFailuresMustWait() {
        var clock = new MovableClock(Instant.parse("2026-01-05T01:00:00Z"));
        var counted = new LoginAttempts(jdbc, clock);
        for (var i = 0; i < LoginAttempts.ALLOWED_PER_ADDRESS; i++) {
            assertThat(counted.tooMany("198.51.100.9")).isFalse();
            counted.failed(unknown + "-" + i, "198.51.100.9");
        }

        assertThat(counted.tooMany("198.51.100.9")).isTrue();
        assertThat(counted.tooMany("198.51.100.10")).isFalse();
        clock.move(Duration.ofMinutes(15));
        assertThat(counted.tooMany("198.51.100.9")).isFalse();
    }

    @Test
    @DisplayName(
            "8.1.4.1 b: an attacker who locks one name after the other, or tries locked names, must wait like any other")
    void lockingNamesWipesNoFailuresOfTheAddress() {
        for (var i = 0; i < LoginAttempts.ALLOWED_PER_ADDRESS - LoginAttempts.ALLOWED; i++) {
            attempts.failed(unknown + "-" + i / LoginAttempts.ALLOWED, "198.51.100.12");
        }
        assertThat(attempts.tooMany("198.51.100.12")).isFalse();
        for (var i = 0; i < LoginAttempts.ALLOWED; i++) {
            refusal(unknown + "-0", "Wrong-Password-9", "198.51.100.12");
        }

        assertThat(attempts.tooMany("198.51.100.12")).isTrue();
    }

    @Test
    @DisplayName("8.1.4.1 b: who must wait is refused whatever the password")
    void throttledAddressIsRefusedWhateverThePassword() {
        for (var i = 0; i < LoginAttempts.ALLOWED_PER_ADDRESS; i++) {
            attempts.failed(unknown + "-" + i, "198.51.100.11");
        }

        assertThat(refusal("demo-expert", DemonstrationLogins.PASSWORD, "198.51.100.11"))
                .isInstanceOf(LockedException.class);
    }

    @Test
    @DisplayName("8.1.4.1 b: four failures and a success begin anew")
    void aSuccessBeginsAnew() {
        for (var i = 0; i < 4; i++) {
            refusal("demo-expert", "Wrong-Password-9", "192.0.2.2");
        }
        assertThat(catchThrowable(
                        () -> check.authenticate(attempt("demo-expert", DemonstrationLogins.PASSWORD, "192.0.2.2"))))
                .isNull();
        for (var i = 0; i < 4; i++) {
            assertThat(refusal("demo-expert", "Wrong-Password-9", "192.0.2.2")).isInstanceOf(LoginCheck.Refused.class);
        }
    }

    @Test
    void failuresAndLocksThatCountNoLongerAreRemoved() {
        var clock = new MovableClock(Instant.now());
        var counted = new LoginAttempts(jdbc, clock);
        counted.failed(unknown, "192.0.2.3");
        for (var i = 0; i < 5; i++) {
            counted.failed(unknown + "b", "192.0.2.3");
        }
        counted.tidy();
        assertThat(rows()).isEqualTo(2);

        clock.move(LoginAttempts.LOCK);
        counted.tidy();
        assertThat(rows()).isZero();
    }

    private int rows() {
        return jdbc.sql("""
                select (select count(*) from login.login_failure where login like :login)
                    + (select count(*) from login.login_lock where login like :login)
                """).param("login", unknown + "%").query(Integer.class).single();
    }

    private void lock(String login) {
        for (var i = 0; i < LoginAttempts.ALLOWED; i++) {
            attempts.failed(login, "192.0.2." + (100 + i));
        }
    }

    /**
     * The processor time of one failed log-in, ns: unlike the time on the clock it does not depend on other
     * processes.
     */
    private long work(String login) {
        var before = processorTime();
        refusal(login, "Wrong-Password-9", "192.0.2.5");
        return processorTime() - before;
    }

    /** The processor time of this thread and of the threads that hash. */
    private static long processorTime() {
        var threads = ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadCpuTime()
                + Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                        .filter(thread ->
                                thread != null && thread.getThreadName().startsWith("hashing-"))
                        .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                        .sum();
    }

    private Throwable refusal(String login, String password, String address) {
        return catchThrowable(() -> check.authenticate(attempt(login, password, address)));
    }

    private static UsernamePasswordAuthenticationToken attempt(String login, String password, String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(login, password);
        attempt.setDetails(new WebAuthenticationDetails(request));
        return attempt;
    }
}

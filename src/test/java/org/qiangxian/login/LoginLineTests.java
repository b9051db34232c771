package org.qiangxian.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

class LoginLineTests {

    /** Answers as the resolver of the platform does, without a page. */
    private static final HandlerExceptionResolver PROBLEMS = (_, response, _, _) -> {
        response.setStatus(503);
        return new ModelAndView();
    };

    private final CountDownLatch finish = new CountDownLatch(1);
    private final AtomicInteger inside = new AtomicInteger();

    /** Nobody waits in this line, so a log-in that finds all turns taken is refused at once. */
    @Test
    void whoWaitsInVainIsSentBackAndHisPasswordIsNotLookedAt() throws Exception {
        var line = new LoginLine(PROBLEMS, Duration.ZERO);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < LoginLine.AT_ONCE; n++) {
                people.submit(() -> logIn(line, "/desk"));
            }
            until(LoginLine.AT_ONCE);

            var answer = logIn(line, "/applications/1");

            assertThat(answer.getRedirectedUrl()).isEqualTo("/login?refused=busy&next=%2Fapplications%2F1");
            assertThat(send(line, "/account/password").getStatus()).isEqualTo(503);
            assertThat(inside).hasValue(LoginLine.AT_ONCE);
            finish.countDown();
        }
    }

    @Test
    void whoWaitsIsLetInWhenATurnComesFree() throws Exception {
        var line = new LoginLine(PROBLEMS, Duration.ofMinutes(5));
        var answers = new ArrayList<Future<MockHttpServletResponse>>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < 10 * LoginLine.AT_ONCE; n++) {
                answers.add(people.submit(() -> logIn(line, "/desk")));
            }
            until(LoginLine.AT_ONCE);
            finish.countDown();
            for (var answer : answers) {
                assertThat(answer.get().getRedirectedUrl()).isNull();
            }
        }
        assertThat(inside).hasValue(10 * LoginLine.AT_ONCE);
    }

    @Test
    void whoReadsTheLogInPageWaitsInNoLine() {
        assertThat(new LoginLine(PROBLEMS).shouldNotFilter(new MockHttpServletRequest("GET", "/login")))
                .isTrue();
        assertThat(new LoginLine(PROBLEMS).shouldNotFilter(new MockHttpServletRequest("POST", "/desk")))
                .isTrue();
    }

    @ParameterizedTest
    @DisplayName(
            "an attacker who writes the address of a form with a password otherwise waits in the line all the same")
    @ValueSource(
            strings = {"/login", "/%6Cogin", "/login;x=1", "/account/password", "/account/pass%77ord", "/activate/ab"})
    void anAddressWrittenOtherwisePassesByNoLine(String address) {
        assertThat(new LoginLine(PROBLEMS).shouldNotFilter(new MockHttpServletRequest("POST", address)))
                .isFalse();
    }

    @Test
    @DisplayName("an attacker who does not read the answer holds no turn with it")
    void anAnswerNobodyReadsHoldsNoTurn() throws Exception {
        assertThat(written(new LoginLine(PROBLEMS, Duration.ZERO), 0)).isEqualTo(3 * LoginLine.AT_ONCE);
    }

    /**
     * Admits one log-in after another while the answer of the one before is still written; returns how many were
     * admitted.
     */
    private static int written(LoginLine line, int before) throws Exception {
        var after = new AtomicInteger(before);
        line.doFilter(request("/login"), new MockHttpServletResponse(), (_, slow) -> {
            slow.getOutputStream();
            try {
                after.set(before + 1 < 3 * LoginLine.AT_ONCE ? written(line, before + 1) : before + 1);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return after.get();
    }

    @Test
    @DisplayName("an attacker who sends a hundred log-ins from one network keeps the others waiting for one turn")
    void oneNetworkKeepsNobodyElseOut() throws Exception {
        var turns = new FairTurns(1);
        var served = new CopyOnWriteArrayList<String>();
        assertThat(turns.take("attacker", Duration.ZERO)).isTrue();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (var n = 0; n < 100; n++) {
                all.add(people.submit(() -> pass(turns, "attacker", served)));
            }
            waiting(turns, 100);
            for (var official : List.of("official", "another")) {
                all.add(people.submit(() -> pass(turns, official, served)));
            }
            waiting(turns, 102);
            turns.giveBack();
            for (var each : all) {
                each.get();
            }
        }
        assertThat(served).hasSize(102);
        assertThat(served.subList(0, 3)).contains("official", "another");
        assertThat(turns.take("later", Duration.ZERO)).isTrue();
    }

    @Test
    @DisplayName("who gave up waiting takes no turn of those behind")
    void whoGaveUpTakesNoTurn() {
        var turns = new FairTurns(1);
        assertThat(turns.take("one", Duration.ZERO)).isTrue();
        assertThat(turns.take("two", Duration.ZERO)).isFalse();
        assertThat(turns.waiting()).isZero();
        turns.giveBack();
        assertThat(turns.take("three", Duration.ZERO)).isTrue();
    }

    private static void pass(FairTurns turns, String network, List<String> served) {
        assertThat(turns.take(network, Duration.ofMinutes(5))).isTrue();
        served.add(network);
        turns.giveBack();
    }

    private static void waiting(FairTurns turns, int number) {
        while (turns.waiting() < number) {
            Thread.onSpinWait();
        }
    }

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("POST", path);
    }

    private MockHttpServletResponse send(LoginLine line, String path) throws Exception {
        var response = new MockHttpServletResponse();
        line.doFilter(request(path), response, (_, _) -> inside.incrementAndGet());
        return response;
    }

    private MockHttpServletResponse logIn(LoginLine line, String next) throws Exception {
        var request = request("/login");
        request.setParameter("next", next);
        var response = new MockHttpServletResponse();
        line.doFilter(request, response, (_, _) -> {
            inside.incrementAndGet();
            try {
                finish.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        return response;
    }

    private void until(int number) {
        while (inside.get() < number) {
            Thread.onSpinWait();
        }
    }
}

package org.qiangxian.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LoginLineTests {

    private final CountDownLatch finish = new CountDownLatch(1);
    private final AtomicInteger inside = new AtomicInteger();

    /** Nobody waits here, so that who finds all turns taken is sent back at once. */
    @Test
    void whoWaitsInVainIsSentBackAndHisPasswordIsNotLookedAt() throws Exception {
        var line = new LoginLine(Duration.ZERO);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < LoginLine.AT_ONCE; n++) {
                people.submit(() -> logIn(line, "/desk"));
            }
            until(LoginLine.AT_ONCE);

            var answer = logIn(line, "/applications/1");

            assertThat(answer.getRedirectedUrl()).isEqualTo("/login?refused=busy&next=%2Fapplications%2F1");
            assertThat(inside).hasValue(LoginLine.AT_ONCE);
            finish.countDown();
        }
    }

    @Test
    void whoWaitsIsLetInWhenATurnComesFree() throws Exception {
        var line = new LoginLine(Duration.ofMinutes(5));
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
        assertThat(new LoginLine().shouldNotFilter(new MockHttpServletRequest("GET", "/login")))
                .isTrue();
        assertThat(new LoginLine().shouldNotFilter(new MockHttpServletRequest("POST", "/desk")))
                .isTrue();
    }

    private MockHttpServletResponse logIn(LoginLine line, String next) throws Exception {
        var request = new MockHttpServletRequest("POST", "/login");
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

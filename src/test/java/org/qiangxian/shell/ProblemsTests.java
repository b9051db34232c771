package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

@PlatformTest
@Tag("embedded")
class ProblemsTests {

    @Autowired
    private Problems problems;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aReaderWhoLeavesBeforeThePageIsThereIsNoFailure() {
        assertThat(problems.fail(new AsyncRequestNotUsableException("the connection was closed"), request()))
                .isNull();
        assertThat(problems.fail(new IOException("Broken pipe"), request())).isNull();
    }

    @Test
    void whatIsNoRefusalIsAFailureWithoutItsWords() {
        var answer = Objects.requireNonNull(problems.fail(new IllegalStateException("secret"), request()));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(String.valueOf(answer.getBody())).doesNotContain("secret");
    }

    @Test
    void aConnectionThatBreaksInsideATransactionIsNoBug() {
        assertThatThrownBy(() -> transactions.execute(_ -> jdbc.sql("select pg_terminate_backend(pg_backend_pid())")
                        .query(Boolean.class)
                        .single()))
                .satisfies(failure -> assertThat(Unable.of(failure))
                        .hasValueSatisfying(
                                unable -> assertThat(unable.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)));
    }

    @Test
    void whoseFormWasTurnedDownIsLedBackToIt() {
        assertThat(page("POST", "http://localhost/requests/new?from=1"))
                .contains("href=\"/requests/new?from=1\"", "返回刚才的页面");
        assertThat(page("POST", "http://elsewhere.example/requests/new")).doesNotContain("返回刚才的页面");
        assertThat(page("POST", "http://localhost//elsewhere.example")).doesNotContain("返回刚才的页面");
        assertThat(page("GET", "http://localhost/requests")).doesNotContain("返回刚才的页面");
    }

    private String page(String method, String from) {
        var request = new MockHttpServletRequest(method, "/requests");
        request.addHeader("Referer", from);
        request.addHeader("Accept", "text/html");
        var answer = Objects.requireNonNull(
                problems.refuse(new Refusal.Conflict("刚刚已由他人办理。"), new ServletWebRequest(request)));
        return new String((byte[]) Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
    }

    private static ServletWebRequest request() {
        return new ServletWebRequest(new MockHttpServletRequest("GET", "/api/v1/values"));
    }
}

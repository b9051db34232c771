package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

@PlatformTest
@Tag("embedded")
class ProblemsTests {

    @Autowired
    private Problems problems;

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

    private static ServletWebRequest request() {
        return new ServletWebRequest(new MockHttpServletRequest("GET", "/api/v1/values"));
    }
}

package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** However many large bodies arrive at the same time, one node holds a limited number of them. */
@PlatformTest
@Tag("embedded")
class BodyLimitTests {

    private static final int MIB = 1 << 20;

    @Autowired
    BodyLimit limit;

    private int under = 0;

    @Test
    void bodiesOfTwoHundredAndFiftySixMebibytesAreLetInTogetherAndNoMore() throws Exception {
        var outermost = nested(40);

        assertThat(under)
                .as("of 11 MB, counted as 12, each waiting for the next")
                .isEqualTo(256 / 12);
        assertThat(outermost.getStatus())
                .as("who was let in was not refused for the others")
                .isEqualTo(200);
        assertThat(nested(1).getStatus()).as("all left again").isEqualTo(200);
    }

    @Test
    void smallFormsAreLetInWhileTheRoomIsFull() throws Exception {
        var small = new MockHttpServletResponse();

        limit.doFilter(
                body(11 * MIB),
                new MockHttpServletResponse(),
                (_, _) -> limit.doFilter(body(20_000), small, (_, _) -> small.setStatus(204)));

        assertThat(small.getStatus()).isEqualTo(204);
    }

    @Test
    @DisplayName(
            "R110: a form of the public takes its files, as large as it says, and the public fills a quarter of the room alone")
    void thePublicMaySendItsFiles() throws Exception {
        assertThat(sent("/feedback/new", 15 * MIB)).isEqualTo(204);
        assertThat(sent("/feedback/new", 17 * MIB))
                .as("more than the form takes")
                .isEqualTo(422);
        assertThat(sent("/feedback/query", 100_000)).as("a form without files").isEqualTo(422);
        var full = new MockHttpServletResponse();
        var logged = new MockHttpServletResponse();
        limit.doFilter(
                stranger("/feedback/new", 15 * MIB),
                new MockHttpServletResponse(),
                (_, _) -> limit.doFilter(
                        stranger("/feedback/new", 15 * MIB),
                        new MockHttpServletResponse(),
                        (_, _) -> limit.doFilter(
                                stranger("/feedback/new", 15 * MIB),
                                new MockHttpServletResponse(),
                                (_, _) -> limit.doFilter(
                                        stranger("/feedback/new", 15 * MIB), new MockHttpServletResponse(), (_, _) -> {
                                            limit.doFilter(
                                                    stranger("/feedback/new", 15 * MIB),
                                                    full,
                                                    (_, _) -> full.setStatus(204));
                                            limit.doFilter(body(11 * MIB), logged, (_, _) -> logged.setStatus(204));
                                        }))));
        assertThat(full.getStatus()).isEqualTo(429);
        assertThat(logged.getStatus()).isEqualTo(204);
    }

    private int sent(String path, int length) throws Exception {
        var response = new MockHttpServletResponse();
        limit.doFilter(stranger(path, length), response, (_, _) -> response.setStatus(204));
        return response.getStatus();
    }

    private static MockHttpServletRequest stranger(String path, int length) {
        var request = new MockHttpServletRequest("POST", path) {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        request.addHeader("Accept", "text/html");
        request.setContentType("multipart/form-data; boundary=x");
        return request;
    }

    /**
     * Sends this many bodies, each begun while the ones before it are still being read; returns the answer to the
     * first.
     */
    private MockHttpServletResponse nested(int more) throws IOException, ServletException {
        var response = new MockHttpServletResponse();
        limit.doFilter(body(11 * MIB), response, (_, _) -> {
            under++;
            if (more > 1) {
                next(more - 1);
            }
        });
        return response;
    }

    private void next(int more) throws IOException, ServletException {
        int before = under;
        var answer = nested(more);
        if (under == before) {
            assertThat(answer.getStatus()).isEqualTo(429);
            assertThat(answer.getContentAsString()).contains("现在同时上传的文件较多");
        }
    }

    private static MockHttpServletRequest body(int length) {
        var request = new MockHttpServletRequest("POST", "/intake") {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        request.addHeader("Accept", "text/html");
        request.getSession().setAttribute("SPRING_SECURITY_CONTEXT", "somebody");
        return request;
    }
}

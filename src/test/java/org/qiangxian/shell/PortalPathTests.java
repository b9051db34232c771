package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who may tell the platform that it stands under a path, and which addresses then begin with it. */
class PortalPathTests {

    private final TrustedProxies proxies = new TrustedProxies(new WebSettings("", List.of("10.0.0.8")));

    @Test
    @DisplayName(
            "R116: only a proxy that was named is believed when it says under which path a portal shows the platform")
    void onlyANamedProxyIsBelieved() throws ServletException, IOException {
        assertThat(pathSeen("10.0.0.8", "/qxpy")).isEqualTo("/qxpy");
        assertThat(pathSeen("10.0.0.8", "//evil.example")).isEmpty();
        assertThat(pathSeen("203.0.113.7", "/qxpy")).isEmpty();
    }

    private String pathSeen(String socket, String said) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(socket);
        request.addHeader(PortalPath.HEADER, said);
        var seen = new StringBuilder();
        proxies.doFilter(
                request,
                new MockHttpServletResponse(),
                (inside, _) -> seen.append(PortalPath.of((jakarta.servlet.http.HttpServletRequest) inside)));
        return seen.toString();
    }

    @Test
    @DisplayName("R116: redirects and cookies of a request that came through a portal stand under its path")
    void redirectsAndCookies() throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/");
        request.setAttribute(PortalPath.ATTRIBUTE, "/qxpy");
        var answer = new MockHttpServletResponse();

        new PortalPath().doFilter(request, answer, (_, response) -> {
            var inside = (HttpServletResponse) response;
            var cookie = new Cookie("a", "1");
            cookie.setPath("/");
            inside.addCookie(cookie);
            inside.addHeader("Set-Cookie", "b=2; Path=/; HttpOnly");
            inside.sendRedirect("/members");
        });

        assertThat(answer.getRedirectedUrl()).isEqualTo("/qxpy/members");
        assertThat(answer.getHeaders("Set-Cookie")).hasSize(2).allMatch(each -> each.contains("Path=/qxpy/"));
    }

    @Test
    @DisplayName("no script asks or imports by an address that would lead out of a portal")
    void scriptsStayUnderThePath() throws IOException {
        var leaves = Pattern.compile("(?:fetch\\(|from |import\\(|href = |URL\\()\\s*[\"'`]/");
        try (var files = Files.list(Path.of("src/main/resources/static/js"))) {
            assertThat(files.toList())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(leaves));
        }
        assertThat("await fetch(`/api/v1/regions`)").containsPattern(leaves);
    }
}

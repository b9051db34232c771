package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ReaderAddressTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.9, 192.0.2.9, 192.0.2.9",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:3:4:5:6, 2001:0db8:0001:0002::/64",
        "2001:db8:1:2::9, 2001:db8:1:2:0:0:0:9, 2001:0db8:0001:0002::/64",
        "::ffff:192.0.2.9, 192.0.2.9, 192.0.2.9",
        "fe80::1%eth0, fe80:0:0:0:0:0:0:1, fe80:0000:0000:0000::/64",
    })
    void isKeptWholeAndCountedByNetwork(String typed, String whole, String network) {
        assertThat(ReaderAddress.of(typed)).isEqualTo(new ReaderAddress(whole, network));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "1",
                "1.2.3",
                "1.2.3.256",
                "::g",
                "1.2.3.4, 5.6.7.8",
                "'; drop table",
                "<script>",
                "2001:db8::1%<b>"
            })
    void whatIsNoAddressIsNowhere(String typed) {
        assertThat(ReaderAddress.of(typed)).isEqualTo(new ReaderAddress(null, ""));
    }

    @Test
    void anInventedHeaderIsNotBelieved() throws Exception {
        assertThat(reader(List.of(), "10.0.0.8", "198.51.100.7")).isEqualTo("10.0.0.8");
        assertThat(reader(List.of("10.0.0.0/24"), "10.0.1.8", "198.51.100.7")).isEqualTo("10.0.1.8");
    }

    @Test
    void theProxyThatTheOperatorNamedIsBelievedAsFarAsItSaw() throws Exception {
        var trusted = List.of("10.0.0.0/24", "2001:db8::/32");

        assertThat(reader(trusted, "10.0.0.8", "198.51.100.7")).isEqualTo("198.51.100.7");
        assertThat(reader(trusted, "2001:db8::1", "198.51.100.7")).isEqualTo("198.51.100.7");
        assertThat(reader(trusted, "10.0.0.8", "203.0.113.1, 198.51.100.7, 10.0.0.9"))
                .as("what the reader wrote before the first proxy counts for nothing")
                .isEqualTo("198.51.100.7");
        assertThat(reader(trusted, "10.0.0.8", "198.51.100.7", "10.0.0.9"))
                .as("two headers are one list")
                .isEqualTo("198.51.100.7");
        assertThat(reader(trusted, "10.0.0.8", "'; drop table"))
                .as("what is no address leads nowhere")
                .isEqualTo("10.0.0.8");
        assertThat(reader(trusted, "10.0.0.8")).isEqualTo("10.0.0.8");
    }

    @Test
    void onlyANamedProxySaysThatTheLineIsEncrypted() throws Exception {
        assertThat(through(List.of("10.0.0.8"), "10.0.0.8").isSecure()).isTrue();
        assertThat(through(List.of("10.0.0.8"), "10.0.0.8").getScheme()).isEqualTo("https");
        assertThat(through(List.of(), "10.0.0.8").isSecure()).isFalse();
    }

    @Test
    void aProxyThatIsNoAddressStopsTheStartWithASentence() {
        assertThatThrownBy(() -> new TrustedProxies(new WebSettings("", List.of("gateway"))))
                .hasMessageContaining("QIANGXIAN_WEB_PROXIES")
                .hasMessageContaining("gateway");
        assertThatThrownBy(() -> new PlatformAddress("qiangxian")).hasMessageContaining("QIANGXIAN_WEB_ADDRESS");
    }

    private static String reader(List<String> trusted, String socket, String... forwarded) throws Exception {
        return through(trusted, socket, forwarded).getRemoteAddr();
    }

    private static HttpServletRequest through(List<String> trusted, String socket, String... forwarded)
            throws Exception {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(socket);
        List.of(forwarded).forEach(each -> request.addHeader("X-Forwarded-For", each));
        request.addHeader("X-Forwarded-Proto", "https");
        var chain = new MockFilterChain();
        new TrustedProxies(new WebSettings("", trusted)).doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
    }
}

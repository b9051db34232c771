package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsProperties;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page is measured under the pattern of its address, whatever is requested: none is left out, and no address
 * makes a measure of its own.
 */
@PlatformTest
class MeasuredRequestsTests {

    private static final String REQUESTS = "http.server.requests";

    /** The number of measures may be this many times the number of patterns. */
    private static final int ROOM = 2;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MeterRegistry meters;

    @Autowired
    List<MeterFilter> filters;

    @Autowired
    MetricsProperties properties;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Set<String> patterns() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .collect(Collectors.toSet());
    }

    private Set<String> measured() {
        return meters.find(REQUESTS).meters().stream()
                .map(meter -> Objects.requireNonNull(meter.getId().getTag("uri")))
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("a registry has room for the pattern of each page, and not for very many more")
    void noneIsLost() {
        var registry = new SimpleMeterRegistry();
        filters.forEach(registry.config()::meterFilter);

        patterns().forEach(pattern -> registry.timer(REQUESTS, "uri", pattern));

        assertThat(registry.find(REQUESTS).timers()).hasSameSizeAs(patterns());
        assertThat(properties.getWeb().getServer().getMaxUriTags())
                .isGreaterThan(patterns().size())
                .isLessThan(ROOM * patterns().size());
    }

    @Test
    @DisplayName("many pages of one kind share its pattern, and addresses that are none share one word")
    void addressesMakeNoMeasureOfTheirOwn() {
        ask("/no-such-page");
        ask("/cities/140728");
        ask("/texts/" + UUID.randomUUID());
        var before = measured();

        for (int i = 0; i < 20; i++) {
            ask("/no-such-page-" + UUID.randomUUID());
            ask("/no/such/page/" + i + ".php");
            ask("/texts/" + UUID.randomUUID());
            ask("/cities/1407%02d".formatted(i));
        }

        assertThat(measured()).isEqualTo(before).contains("/cities/{code}", "/texts/{id}");
    }

    private void ask(String address) {
        mvc.get().uri(address).exchange();
    }
}

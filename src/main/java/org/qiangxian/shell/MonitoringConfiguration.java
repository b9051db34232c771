package org.qiangxian.shell;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;

/** Opens health and metrics for monitoring without an account, on the management port, loopback only. */
@Configuration(proxyBeanMethods = false)
class MonitoringConfiguration {

    /** Measures requests as a whole only, because measuring each filter would cost a tenth of every request. */
    @Bean
    static SecurityObservationSettings filtersUnmeasured() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(0)
    SecurityFilterChain monitoring(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}

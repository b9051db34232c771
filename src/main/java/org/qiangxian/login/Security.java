package org.qiangxian.login;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.qiangxian.account.Role;
import org.qiangxian.shell.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * Access by address: what modules have opened to the public, and where the three administrators may go; everything else
 * requires a log-in. What a person may see or do behind an address is checked by each front door with the {@link
 * Actor}.
 */
@Configuration(proxyBeanMethods = false)
class Security {

    /** Administrators see no business data (GB/T 22239 8.1.4.2). */
    private static final String[] OF_BUSINESS = Arrays.stream(Role.values())
            .filter(role -> !role.administrator())
            .map(Role::name)
            .toArray(String[]::new);

    private static final String[] ADMINISTRATORS = Arrays.stream(Role.values())
            .filter(Role::administrator)
            .map(Role::name)
            .toArray(String[]::new);

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'none'";

    /** What everybody may read, logged in or not. */
    private final String[] open;

    Security(List<PublicAddress> addresses) {
        this.open = addresses.stream().flatMap(each -> each.patterns().stream()).toArray(String[]::new);
    }

    @Bean
    static PublicAddress comingIn() {
        return PublicAddress.of("/login", "/activate/*");
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, LoginCheck check, LoginOutcome outcome, TurnedAway turnedAway, Clock clock)
            throws Exception {
        return http.authenticationProvider(check)
                .authorizeHttpRequests(this::addresses)
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .logout(logout -> logout.addLogoutHandler(outcome)
                        .logoutSuccessUrl("/login?done")
                        .deleteCookies("QX_SESSION"))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(Security::headers)
                .addFilterBefore(new SessionLimits(clock), AuthorizationFilter.class)
                .build();
    }

    private static CookieCsrfTokenRepository tokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    private void addresses(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry addresses) {
        addresses
                .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(open)
                .permitAll()
                .requestMatchers("/desk", "/search", "/help-here", "/account/**", "/logout")
                .authenticated()
                .requestMatchers("/admin/organisations/**", "/admin/accounts/**")
                .hasRole(Role.SYSTEM_ADMIN.name())
                .requestMatchers("/admin/assents/**")
                .hasAnyRole(ADMINISTRATORS)
                .requestMatchers("/admin/grants/**")
                .hasRole(Role.SECURITY_ADMIN.name())
                .requestMatchers("/admin/journal/**")
                .hasRole(Role.AUDIT_ADMIN.name())
                .anyRequest()
                .hasAnyRole(OF_BUSINESS);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}

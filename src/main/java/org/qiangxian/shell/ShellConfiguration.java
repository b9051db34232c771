package org.qiangxian.shell;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What every page needs before its reader is known: static files, the size of type, health checks, the platform's
 * address.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({GateSettings.class, WebSettings.class})
class ShellConfiguration {

    @Bean
    PublicAddress partsOfPages() {
        return PublicAddress.of(
                "/css/**",
                "/js/**",
                "/webjars/**",
                "/_static/**",
                "/icon.svg",
                "/favicon.ico",
                "/large-type",
                "/error");
    }

    @Bean
    PlatformAddress platformAddress(WebSettings settings) {
        return new PlatformAddress(settings.address());
    }

    @Bean
    PublicAddress checksOfProxies() {
        return PublicAddress.of("/livez", "/readyz");
    }

    @Bean
    WebMvcRegistrations addresses() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new Addresses();
            }
        };
    }

    @Bean
    WebMvcConfigurer confirmedAsSeen(Unchanged unchanged) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(unchanged);
            }
        };
    }

    /** No form is checked by annotations; without this the framework would make a validator at each start. */
    @Bean
    WebMvcConfigurer checkedByNobodyElse() {
        return new WebMvcConfigurer() {
            @Override
            public Validator getValidator() {
                return new NoValidator();
            }
        };
    }

    private static final class NoValidator implements Validator {

        @Override
        public boolean supports(Class<?> type) {
            return false;
        }

        @Override
        public void validate(Object target, Errors errors) {
            throw new IllegalStateException("nothing is checked by annotations");
        }
    }

    @Bean
    Places placesOfRequests(GateSettings settings) {
        return settings.places(Runtime.getRuntime().availableProcessors());
    }
}

package org.qiangxian.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** The templates, compiled with the application, and the clock everything asks for the time. */
@Configuration(proxyBeanMethods = false)
class JteConfiguration {

    @Bean
    TemplateEngine templateEngine() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        return engine;
    }

    /** Ordered first: otherwise the JSP view claims every name and the page is a 404. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ViewResolver jteViewResolver(TemplateEngine engine, Pages pages) {
        return (name, locale) -> engine.hasTemplate(name + ".jte") ? view(name, pages) : null;
    }

    private static View view(String name, Pages pages) {
        return new JteView(name, pages);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

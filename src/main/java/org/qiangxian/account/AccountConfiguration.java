package org.qiangxian.account;

import java.util.List;
import java.util.Set;
import org.qiangxian.shell.PublicAddress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The administrators' places in the menu, the page of the first start, and the actor as an argument of every controller. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MenuSettings.class)
class AccountConfiguration {

    @Bean
    MenuItem organisationsMenu() {
        return new MenuItem(
                "单位", "building", "/admin/organisations", MenuItem.Group.ADMINISTRATION, 80, Set.of(Role.SYSTEM_ADMIN));
    }

    @Bean
    MenuItem accountsMenu() {
        return new MenuItem(
                "账号", "users", "/admin/accounts", MenuItem.Group.ADMINISTRATION, 81, Set.of(Role.SYSTEM_ADMIN));
    }

    @Bean
    MenuItem assentsMenu() {
        var roles = Set.copyOf(Assents.ADMINISTRATORS);
        return new MenuItem("管理员互核", "users", "/admin/assents", MenuItem.Group.ADMINISTRATION, 83, roles);
    }

    @Bean
    PublicAddress appointment() {
        return PublicAddress.of("/appoint/*");
    }

    @Bean
    WebMvcConfigurer actorArguments(ActorArgument actors, KeptCounts counts) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(counts);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(actors);
            }
        };
    }
}

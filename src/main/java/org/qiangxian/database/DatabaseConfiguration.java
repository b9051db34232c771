package org.qiangxian.database;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the database and hands the application one role and the migrations another. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlatformSettings.class)
class DatabaseConfiguration {

    /** Nothing where the operator has a database of his own, which the settings of each start say. */
    @Bean
    @Nullable
    EmbeddedDatabase embeddedDatabase(PlatformSettings settings) {
        return settings.embedded() ? StartChecks.database(settings.data()) : null;
    }

    /** A process whose embedded database is gone can serve nobody: {@code /livez} reports that until it is back. */
    @Bean
    HealthIndicator embeddedDatabaseHealthIndicator(ObjectProvider<EmbeddedDatabase> embedded) {
        var database = embedded.getIfAvailable();
        return () -> database == null || database.standing()
                ? Health.up().build()
                : Health.down().build();
    }

    @Bean
    Access access(PlatformSettings settings, ObjectProvider<EmbeddedDatabase> embedded) {
        var database = embedded.getIfAvailable();
        return database == null ? Access.of(settings.db()) : database.access();
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(Access access) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return access.user();
            }

            @Override
            public String getPassword() {
                return access.password();
            }

            @Override
            public String getJdbcUrl() {
                return access.url();
            }
        };
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(Access access) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return access.owner();
            }

            @Override
            public String getPassword() {
                return access.ownerPassword();
            }

            @Override
            public String getJdbcUrl() {
                return access.url();
            }
        };
    }

    /** Tells the migrations the application's role, to which they grant what it needs as {@code ${app}}. */
    @Bean
    FlywayConfigurationCustomizer applicationRole(Access access) {
        return configuration -> configuration.placeholders(Map.of("app", access.user()));
    }
}

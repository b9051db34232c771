package org.qiangxian.account;

import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** How sessions are kept in the database. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /**
     * The last use of a session is written at most every {@link #GRAIN}: a write for every request would be a second
     * commit in every save. A session may therefore end that much before its idle time is over.
     */
    private static final String UPDATE = """
            with now (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id) as (
                values (cast(? as text), cast(? as bigint), cast(? as integer), cast(? as bigint), cast(? as text),
                        cast(? as text)))
            update account.spring_session s
            set session_id = now.session_id, last_access_time = now.last_access_time,
                max_inactive_interval = now.max_inactive_interval, expiry_time = now.expiry_time,
                principal_name = now.principal_name
            from now
            where s.primary_id = now.primary_id
              and (s.last_access_time <= now.last_access_time - %d
                   or (s.session_id, s.max_inactive_interval) <> (now.session_id, now.max_inactive_interval)
                   or s.principal_name is distinct from now.principal_name)
            """;

    static final long GRAIN = 15_000;

    static final String TABLE = "account.spring_session";

    /**
     * Two requests of one session may set the same attribute at once, such as the line that answers an act: the later
     * one wins.
     */
    private static final String PUT = """
            insert into account.spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
            values (?, ?, ?)
            on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> seldomTouched() {
        return sessions -> {
            sessions.setUpdateSessionQuery(UPDATE.formatted(GRAIN));
            sessions.setCreateSessionAttributeQuery(PUT);
        };
    }

    @Bean
    SessionNews sessionNews(JdbcConnectionDetails database) {
        return new SessionNews(database);
    }

    /**
     * Registered last: the framework defines its own repository only where none exists yet, and requests then use this
     * one. In the archive, whose beans were registered when it was built, it is there already.
     */
    @Bean
    static BeanDefinitionRegistryPostProcessor knownSessions() {
        return registry -> {
            var known = new RootBeanDefinition(KnownSessions.class);
            known.setPrimary(true);
            if (!registry.containsBeanDefinition("sessionsOfRequests")) {
                registry.registerBeanDefinition("sessionsOfRequests", known);
            }
        };
    }
}

package org.qiangxian.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import org.qiangxian.account.DemonstrationPost.Seed;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the demonstration accounts at the first start of a demonstration, named by post, which belong to no real
 * person. {@code login} gives them their password.
 */
@Component
@Order(10)
class Demonstration implements Preparation {

    private final PlatformSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    Demonstration(PlatformSettings settings, JdbcClient jdbc, Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        if (!settings.demonstration()) {
            return;
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtext('account.demonstration'))")
                .query((row, n) -> n)
                .list();
        Arrays.stream(DemonstrationPost.values())
                .map(DemonstrationPost::seed)
                .filter(seed -> !exists(seed.login()))
                .forEach(this::open);
    }

    private boolean exists(String login) {
        return jdbc.sql("select exists (select from account.person where login = :login)")
                .param("login", login)
                .query(Boolean.class)
                .single();
    }

    private void open(Seed seed) {
        organisation(seed);
        jdbc.sql("""
                with p as (
                    insert into account.person (login, name, demonstration, created_at)
                    values (:login, :name, true, :now)
                    returning id)
                insert into account.post (person, organisation, role, proposed_at, granted_at)
                select p.id, o.id, :role, :now, :now from p, account.organisation o where o.name = :organisation
                """)
                .param("login", seed.login())
                .param("name", seed.name())
                .param("role", seed.role().name())
                .param("organisation", seed.organisation())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void organisation(Seed seed) {
        jdbc.sql("""
                insert into account.organisation (name, kind, area, parent, demonstration)
                values (:name, :kind, :area, (select id from account.organisation where name = :parent), true)
                on conflict (name) do nothing
                """)
                .param("name", seed.organisation())
                .param("kind", seed.kind().name())
                .param("area", seed.area())
                .param("parent", seed.parent())
                .update();
    }
}

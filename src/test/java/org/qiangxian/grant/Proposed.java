package org.qiangxian.grant;

import java.util.UUID;
import org.qiangxian.account.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposed posts for tests, each with the kind of organisation that it fits. */
final class Proposed {

    private Proposed() {}

    /** A post proposed for a person, who is added if there is none; the login begins with {@code p-}. */
    static UUID post(JdbcClient jdbc, UUID person, Role role) {
        jdbc.sql("""
                        insert into account.person (id, login, name, must_change, created_at)
                        values (:id, :login, '某甲', true, now()) on conflict (id) do nothing
                        """).param("id", person).param("login", "p-" + person).update();
        var post = UUID.randomUUID();
        jdbc.sql("""
                        insert into account.post (id, person, organisation, role, proposed_at)
                        select :id, :person, o.id, :role, '2026-03-01T00:00:00Z' from account.organisation o
                        where o.name = :organisation
                        """)
                .param("id", post)
                .param("person", person)
                .param("role", role.name())
                .param("organisation", role.administrator() ? "国家市场监督管理总局" : "平遥县市场监督管理局")
                .update();
        return post;
    }
}

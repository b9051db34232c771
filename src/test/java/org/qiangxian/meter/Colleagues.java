package org.qiangxian.meter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People with posts of their own, so that no test reads at the cost of another one's meter. */
public final class Colleagues {

    private Colleagues() {}

    /** An organisation of an area, or a national one. */
    public static UUID office(JdbcClient jdbc, @Nullable String area) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into account.organisation (id, name, kind, area) values (:id, :name, :kind, :area)")
                .param("id", id)
                .param("name", "计数测试局" + id.toString().substring(0, 8))
                .param("kind", area == null ? "NATIONAL" : "PROVINCE")
                .param("area", area)
                .update();
        return id;
    }

    /** A person who holds a post in this organisation. */
    public static Actor holder(JdbcClient jdbc, UUID office, Role role, @Nullable String area) {
        var reader = reader(office, role, area);
        jdbc.sql("insert into account.person (id, login, name, created_at) values (:id, :login, :name, now())")
                .param("id", reader.person())
                .param("login", reader.login())
                .param("name", reader.name())
                .update();
        jdbc.sql("""
                insert into account.post (id, person, organisation, role, proposed_at, granted_at)
                values (:id, :person, :organisation, :role, now(), now())
                """)
                .param("id", reader.post())
                .param("person", reader.person())
                .param("organisation", office)
                .param("role", role.name())
                .update();
        return reader;
    }

    /** A new person who acts in a role. */
    public static Actor reader(Role role, @Nullable String area) {
        return reader(UUID.randomUUID(), role, area);
    }

    private static Actor reader(UUID office, Role role, @Nullable String area) {
        var person = UUID.randomUUID();
        return new Actor(
                person,
                UUID.randomUUID(),
                "m" + person.toString().substring(0, 12),
                "某" + person.toString().substring(0, 4),
                office,
                "计数测试局",
                role,
                area == null ? null : new RegionCode(area),
                false);
    }
}

package org.qiangxian.account;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Posts that were proposed wait for the security administrator. */
@Component
class GrantTurns implements Waiting {

    private record Proposed(UUID id, String name, String organisation, String role, Instant since) {}

    private final JdbcClient jdbc;

    GrantTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.SECURITY_ADMIN);
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return jdbc.sql("""
                        select t.id, p.name, o.name as organisation, t.role, t.proposed_at as since
                        from account.post t join account.person p on p.id = t.person
                        join account.organisation o on o.id = t.organisation
                        where t.ended_at is null and t.granted_at is null and not p.demonstration
                        """).query(Proposed.class).list().stream()
                .map(GrantTurns::turn)
                .toList();
    }

    private static Turn turn(Proposed post) {
        return Turn.of(
                        "grant/" + post.id(),
                        Desk.of(Role.SECURITY_ADMIN, null),
                        "授予岗位：%s %s"
                                .formatted(
                                        post.name(), Role.valueOf(post.role()).label()),
                        post.since())
                .noting(post.organisation())
                .go("/admin/grants", "/admin/grants", "去办理");
    }
}

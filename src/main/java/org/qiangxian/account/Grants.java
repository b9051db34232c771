package org.qiangxian.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.AccountFact.PostGranted;
import org.qiangxian.account.AccountFact.PostRevoked;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the security administrator does: grants the posts that were proposed, and revokes them; opens no accounts. */
@Service
@Transactional
public class Grants {

    /** A post as the page of grants lists it. */
    public record Post(UUID id, String login, String name, String organisation, String role, boolean granted) {
        public String label() {
            return Role.valueOf(role).label();
        }
    }

    /** The page: what was asked for and found, and what has just been done. */
    public record Page(
            String query, List<Post> posts, @Nullable String notice) {

        public List<Post> waiting() {
            return posts.stream().filter(post -> !post.granted()).toList();
        }

        public List<Post> inForce() {
            return posts.stream().filter(Post::granted).toList();
        }
    }

    private static final String POST = """
            select t.id, p.login, p.name, o.name as organisation, t.role, t.granted_at is not null as granted
            from account.post t join account.person p on p.id = t.person
            join account.organisation o on o.id = t.organisation
            where t.ended_at is null and not p.demonstration
            """;

    private final JdbcClient jdbc;
    private final PersonRepository people;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Grants(JdbcClient jdbc, PersonRepository people, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    /** The posts that wait, then those in force, whose account, name or organisation holds {@code query}; at most 500. */
    List<Post> posts(Actor actor, String query) {
        actor.require(Role.SECURITY_ADMIN);
        return jdbc.sql(POST + """
                 and strpos(lower(p.login || ' ' || p.name || ' ' || o.name), :query) > 0
                order by granted, o.area nulls first, p.login limit 500
                """)
                .param("query", Typing.trimmed(query).toLowerCase(java.util.Locale.ROOT))
                .query(Post.class)
                .list();
    }

    /** Answers what was granted, in words. */
    String grant(Actor actor, UUID id) {
        var post = post(actor, id);
        var changed = jdbc.sql("update account.post set granted_at = :now where id = :id and granted_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
        if (changed == 0) {
            throw new Refusal.Conflict("这个岗位已经授予。请刷新页面查看。");
        }
        facts.publishEvent(new PostGranted(post.login(), post.organisation(), post.label()));
        return "已授予 %s（%s）%s岗位。".formatted(post.name(), post.login(), post.label());
    }

    /** Ends a post, or turns down one that was proposed; answers what was done, in words. */
    String revoke(Actor actor, UUID id) {
        var post = post(actor, id);
        if (post.login().equals(actor.login())) {
            throw new Refusal.Invalid("不能撤销自己的岗位。请由另一名安全管理员办理。");
        }
        jdbc.sql("update account.post set ended_at = :now where id = :id and ended_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
        people.endSessions(post.login());
        facts.publishEvent(new PostRevoked(post.login(), post.organisation(), post.label()));
        return (post.granted() ? "已撤销 %s（%s）%s岗位。" : "未授予 %s（%s）%s岗位。")
                .formatted(post.name(), post.login(), post.label());
    }

    private Post post(Actor actor, UUID id) {
        actor.require(Role.SECURITY_ADMIN);
        return jdbc.sql(POST + " and t.id = :id for update of t")
                .param("id", id)
                .query(Post.class)
                .optional()
                .orElseThrow(() -> new Refusal.NotFound("没有这个岗位，或已经结束。请刷新页面查看。"));
    }
}

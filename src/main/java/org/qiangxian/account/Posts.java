package org.qiangxian.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The posts that people hold or are proposed for, for whoever grants them; who may do that is said by the module {@code
 * grant}. The fixed posts of the demonstration are not among them.
 */
@Component
@Transactional
public class Posts {

    /** Where a post stands. */
    public enum Standing {
        PROPOSED,
        IN_FORCE,
        ENDED
    }

    /**
     * A post that has not ended.
     *
     * @param since when it was proposed
     * @param demonstration whether the account was opened in the demonstration
     */
    public record Post(
            UUID id,
            UUID person,
            String login,
            String name,
            String organisation,
            Role role,
            Standing standing,
            Instant since,
            boolean demonstration) {}

    private static final String JOINED = """
            from account.post t join account.person p on p.id = t.person
            join account.organisation o on o.id = t.organisation
            """;
    private static final String FROM = JOINED + " where t.ended_at is null and p.login not in (:fixed)\n";
    private static final List<String> FIXED = Arrays.stream(DemonstrationPost.values())
            .map(DemonstrationPost::login)
            .toList();
    private static final String POST = """
            select t.id, p.id as person, p.login, p.name, o.name as organisation, t.role, t.proposed_at as since, p.demonstration,
                   case when t.granted_at is null then 'PROPOSED' else 'IN_FORCE' end as standing
            """ + FROM;
    private static final String FOUND = """
             and (t.granted_at is null) = :proposed
             and strpos(lower(p.login || ' ' || p.name || ' ' || o.name), lower(:query)) > 0
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    Posts(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** How many posts of a standing have {@code query} in their account, name or organisation. */
    public int count(Standing standing, String query) {
        return jdbc.sql("select count(*) " + FROM + FOUND)
                .param("fixed", FIXED)
                .param("proposed", standing == Standing.PROPOSED)
                .param("query", query)
                .query(Integer.class)
                .single();
    }

    /** A part of them, ordered by the area of the organisation and the account. */
    public List<Post> list(Standing standing, String query, int limit, int offset) {
        return jdbc.sql(POST + FOUND + " order by o.area nulls first, p.login, t.id limit :limit offset :offset")
                .param("fixed", FIXED)
                .param("proposed", standing == Standing.PROPOSED)
                .param("query", query)
                .param("limit", limit)
                .param("offset", offset)
                .query(Post.class)
                .list();
    }

    /** All posts that were proposed and neither granted nor turned down. */
    public List<Post> proposed() {
        return jdbc.sql(POST + " and t.granted_at is null")
                .param("fixed", FIXED)
                .query(Post.class)
                .list();
    }

    /** The post as it stands, locked until the end of the transaction. */
    public Optional<Post> lock(UUID id) {
        return jdbc.sql(POST + " and t.id = :id for update of t")
                .param("fixed", FIXED)
                .param("id", id)
                .query(Post.class)
                .optional();
    }

    /**
     * A post as it was when somebody acted on it, locked until the end of the transaction.
     *
     * @param used whether its person may have acted in it: logged in since it was granted, or is logged in now
     * @param renewed whether anything was proposed for its person since it ended
     * @param reset whether a slip was issued for its person since it ended: the holder of that slip may be somebody
     *     else
     */
    public record Past(
            UUID id,
            UUID person,
            String login,
            @Nullable Instant grantedAt,
            @Nullable Instant endedAt,
            boolean disabled,
            boolean used,
            boolean renewed,
            boolean reset) {}

    /**
     * A post from its proposal to its end, for its page.
     *
     * @param used whether its person has logged in since it was granted; not when, and not how often
     */
    public record Course(
            UUID id,
            UUID person,
            String login,
            String name,
            String organisation,
            Role role,
            Standing standing,
            Instant proposedAt,
            @Nullable Instant grantedAt,
            @Nullable Instant endedAt,
            boolean disabled,
            boolean used,
            boolean demonstration) {}

    /** The course of a post, also of an ended one; empty for the fixed posts of the demonstration. */
    @Transactional(readOnly = true)
    public Optional<Course> course(UUID id) {
        return jdbc.sql("""
                        select t.id, p.id as person, p.login, p.name, o.name as organisation, t.role,
                               case when t.ended_at is not null then 'ENDED' when t.granted_at is null then 'PROPOSED'
                                    else 'IN_FORCE' end as standing,
                               t.proposed_at, t.granted_at, t.ended_at, p.disabled,
                               coalesce(p.last_login_at >= t.granted_at, false) as used, p.demonstration
                        """ + JOINED + " where t.id = :id and p.login not in (:fixed)")
                .param("id", id)
                .param("fixed", FIXED)
                .query(Course.class)
                .optional();
    }

    /** A post, also an ended one. */
    public Optional<Past> past(UUID id) {
        return jdbc.sql("""
                        select t.id, t.person, p.login, t.granted_at, t.ended_at, p.disabled,
                               coalesce(p.last_login_at >= t.granted_at, false)
                               or exists (select from account.spring_session s where s.principal_name = p.login) as used,
                               exists (select from account.post o
                                       where o.person = t.person and o.id <> t.id and o.proposed_at >= t.ended_at) as renewed,
                               exists (select from account.activation a
                                       where a.person = t.person and a.issued_at >= t.ended_at) as reset
                        from account.post t join account.person p on p.id = t.person
                        where t.id = :id
                        """).param("id", id).query(Past.class).optional();
    }

    /**
     * Locks the person of a post until the end of the transaction: no post is proposed for them, and nobody else acts
     * on this one.
     */
    public void hold(UUID id) {
        jdbc.sql("""
                        select p.id from account.person p join account.post t on t.person = p.id
                        where t.id = :id for update
                        """).param("id", id).query(UUID.class).list();
    }

    /** Sets the post back to proposed; its person is logged out. */
    public void propose(Past post) {
        jdbc.sql("update account.post set granted_at = null where id = :id")
                .param("id", post.id())
                .update();
        people.endSessions(post.login());
    }

    /** Restores the post to its standing before it ended. */
    public void resume(Past post) {
        jdbc.sql("update account.post set ended_at = null where id = :id")
                .param("id", post.id())
                .update();
    }

    public void grant(Post post) {
        jdbc.sql("update account.post set granted_at = :now where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", post.id())
                .update();
    }

    /** Ends it and logs its person out. */
    public void end(Post post) {
        jdbc.sql("update account.post set ended_at = :now where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", post.id())
                .update();
        people.endSessions(post.login());
    }
}
